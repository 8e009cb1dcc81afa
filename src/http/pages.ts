import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { Fault } from '../domain/errors.ts';
import { askSelf } from '../page/ask.ts';
import { bundleAt } from '../page/build.ts';
import { readExamples } from '../page/examples.ts';
import { graphiqlPage } from '../page/graphiql.ts';
import { homePage } from '../page/home.ts';
import { toLang } from '../page/words.ts';
import { send } from './reply.ts';

/** Answers a request for a page; false where there is none at that address. */
export type Pages = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

/** Everything from this server, nothing from elsewhere, no code inside the page. */
const HOME_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The same for the graph browser, which places things by style and saves pictures that it has drawn. */
const APP_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The addresses of the graph browser; what they show is decided in the page. */
const APP = /^\/(?:table|matrix|timeline|path|embed|e\/[a-z0-9-]+)?$/;

/** The addresses of the pages beside it. */
const OTHERS = /^\/(?:queries|graphiql)$/;

/** The same for GraphiQL, whose style sheet carries its fonts and whose menus write styles. */
const GRAPHIQL_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The pages that the server serves beside the API: the start page, GraphiQL, and the files of both. */
export async function pages(root: string, browserUrl: string | null): Promise<Pages> {
  const examples = join(root, 'examples');
  const files = fileServers(root);

  return async (request, response, url) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const lang = toLang(url.searchParams.get('lang'));
    if (APP.test(url.pathname)) return sendApp(root, url, lang, response);
    const meant = url.pathname.toLowerCase().replace(/\/+$/, '');
    if (meant !== url.pathname && (APP.test(meant) || OTHERS.test(meant)))
      return redirect(response, `${meant}${url.search}`);
    if (url.pathname === '/queries') {
      const [facts, list] = await Promise.all([askSelf(request), readExamples(examples)]);
      const page = homePage({ lang, facts, examples: list, browserUrl, host: request.headers.host ?? '' });
      return sendPage(response, page, lang, HOME_POLICY);
    }
    if (url.pathname === '/graphiql')
      return sendPage(response, graphiqlPage(lang, await readExamples(examples)), lang, GRAPHIQL_POLICY);
    const [mount, serve] = files.find(([prefix]) => url.pathname.startsWith(prefix)) ?? [];
    if (!mount || !serve) return wantsPage(request) ? sendApp(root, url, lang, response, 404) : false;
    const asked = request.url;
    request.url = url.pathname.slice(mount.length - 1);
    return new Promise((resolve) => {
      response.once('close', () => resolve(true));
      serve(request, response, () => {
        if (asked !== undefined) request.url = asked;
        resolve(false);
      });
    });
  };
}

/** Whether somebody looks for a page, not a program for an answer. */
const wantsPage = ({ headers }: IncomingMessage): boolean => headers.accept?.includes('text/html') ?? false;

/** Leads to an address that was all but written: `/e/CSTO/` to `/e/csto`. */
function redirect(response: ServerResponse, address: string): true {
  response.setHeader('location', address);
  send(response, 308, '');
  return true;
}

/**
 * The graph browser: one document for all its addresses, which also says that there is nothing at another one. Others
 * may frame only what is made to be embedded.
 */
async function sendApp(
  root: string,
  url: URL,
  lang: string,
  response: ServerResponse,
  status = 200,
): Promise<true> {
  const page = await readFile(join(bundleAt(root), 'index.html'), 'utf8').catch(() => null);
  if (page === null)
    throw new Fault(
      'NOT_FOUND',
      'The graph browser is not bundled: `npm start` does that; the queries are at /queries',
    );
  const framing = url.pathname === '/embed' ? '' : "; frame-ancestors 'none'";
  return sendPage(
    response,
    page.replace('<html lang="en">', `<html lang="${lang}">`),
    lang,
    `${APP_POLICY}${framing}`,
    status,
  );
}

/** Where files come from: those of the pages, and those of GraphiQL out of its packages. */
function fileServers(root: string): [prefix: string, serve: ReturnType<typeof sirv>][] {
  const find = createRequire(import.meta.url);
  const inside = (name: string, folder: string) =>
    join(dirname(find.resolve(`${name}/package.json`)), folder);
  const setHeaders = (response: ServerResponse) => response.setHeader('referrer-policy', 'no-referrer');
  // `dev` reads files when they are asked for, so that an edited style sheet shows at once.
  const own = sirv(join(root, 'src/page/assets'), { dev: true, etag: true, setHeaders });
  // Names of bundled files change with their content.
  const bundle = sirv(bundleAt(root), {
    dev: true,
    etag: true,
    immutable: true,
    maxAge: 31_536_000,
    setHeaders,
  });
  const library = (name: string, folder: string) =>
    sirv(inside(name, folder), { etag: true, maxAge: 86_400, setHeaders });
  return [
    ['/app/', bundle],
    ['/assets/', own],
    ['/graphiql/react/', library('react', 'umd')],
    ['/graphiql/react-dom/', library('react-dom', 'umd')],
    ['/graphiql/lib/', library('graphiql', 'dist')],
  ];
}

function sendPage(response: ServerResponse, page: string, lang: string, policy: string, status = 200): true {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-language', lang);
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('content-security-policy', policy);
  response.setHeader('referrer-policy', 'no-referrer');
  send(response, status, page);
  return true;
}
