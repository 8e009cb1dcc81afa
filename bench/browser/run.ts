import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { ROOT, report, withGraph } from '../../src/commands/shared.ts';
import { warmUp } from '../../src/commands/warm.ts';
import { createLog } from '../../src/http/log.ts';
import { startServer } from '../../src/http/server.ts';
import { load, MODEL, prepare } from '../../src/ingest/load.ts';
import { buildPage, bundleAt } from '../../src/page/build.ts';
import { launchChromium } from '../../tests/support/chromium.ts';
import { readerLines } from './reader.ts';
import { type Line, lineOf, overRounds, sceneLines, tableOf } from './targets.ts';

const SIZES = [60, 300, 1_000, 5_000] as const;

/** How often all is measured, each time on pages of its own; from the second time on the server knows its answers. */
const ROUNDS = 5;

/** Measures the graph browser in Chromium, on synthetic scenes and on the real page; prints a table, writes JSON. */
async function runBenchBrowser(): Promise<number> {
  const [{ compiled }] = await Promise.all([prepare(join(ROOT, 'seed')), buildPage(ROOT, report)]);
  const rounds: Line[][] = [];
  await withGraph(async (graph) => {
    await load(graph, compiled, report);
    const log = createLog('warn');
    const server = await startServer({ graph, root: ROOT, host: '127.0.0.1', port: 0, model: MODEL, log });
    // As `npm start` does: what is measured is the page, not the first planning of questions.
    await warmUp(server.url);
    const browser = await launchChromium();
    try {
      const painter = await painterCode();
      for (let round = 1; round <= ROUNDS; round += 1) {
        report(`Round ${round} of ${ROUNDS} …`);
        rounds.push([
          ...(await painterLines(browser, painter)),
          ...(await pageLines(browser, server.url)),
          ...(await readerLines(browser, server.url)),
          ...(await sizeLines()),
        ]);
      }
    } finally {
      await browser.close();
      await server.close();
    }
  });
  const lines = overRounds(rounds);
  report(tableOf(lines));
  const folder = join(ROOT, '.igo', 'bench');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'browser.json'), `${JSON.stringify(lines, null, 1)}\n`);
  report(`\nwritten to ${join(folder, 'browser.json')}`);
  return lines.every(({ met }) => met) ? 0 : 1;
}

/** The painter alone, as one script. */
async function painterCode(): Promise<string> {
  const { build } = await import('vite');
  const outDir = join(ROOT, '.igo', 'bench', 'bundle');
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(ROOT, 'bench', 'browser', 'page'),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: join(ROOT, 'bench', 'browser', 'page', 'main.ts'),
        name: 'bench',
        formats: ['iife'],
        fileName: 'bench',
      },
    },
  });
  const [file = ''] = await readdir(outDir);
  return readFile(join(outDir, file), 'utf8');
}

/** The painter on synthetic scenes, each on a page of its own. */
async function painterLines(browser: Browser, code: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const n of SIZES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addScriptTag({ content: code });
    report(`  ${n} things …`);
    // A browser that has just begun is busy with itself.
    await page.waitForTimeout(1_000);
    lines.push(...sceneLines(n, await page.evaluate(`measure(${n})`)));
    await page.close();
  }
  return lines;
}

/** The real page on the real data: how soon it can be used, how fast the matrix follows, what it asks for. */
async function pageLines(browser: Browser, url: string): Promise<Line[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const begun = performance.now();
  await page.goto(`${url}/?lang=en`);
  await page.locator('#search').waitFor();
  const usable = performance.now() - begun;
  await page.waitForLoadState('networkidle');
  const requests = asked.length;
  const paint = await page.evaluate(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`,
  );
  await page.goto(`${url}/matrix?lang=en&of=all&at=2020-12-01`);
  await page.locator('[role=grid]').waitFor();
  const change = Number(await page.evaluate(CHANGE));
  const away = asked.filter((address) => /^https?:/.test(address) && !address.startsWith(url)).length;
  await context.close();
  return [
    lineOf('first contentful paint, cold', Number(paint), 'ms', 800),
    lineOf('search usable, cold', usable, 'ms', 1_200),
    lineOf('matrix of all organizations: date change', change, 'ms', 100),
    lineOf('requests of the first screen', requests, '', 15),
    lineOf('requests to other servers', away, '', 0),
  ];
}

/** Types another date into the matrix and waits for the frame that shows it. */
const CHANGE = `new Promise((resolve) => {
  const input = document.querySelector('main input[type=date]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, '2005-12-01');
  const begun = performance.now();
  input.dispatchEvent(new Event('input', { bubbles: true }));
  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
})`;

/** What the first screen loads, and all there is, compressed. */
async function sizeLines(): Promise<Line[]> {
  const folder = bundleAt(ROOT);
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  const names = (await readdir(join(folder, 'assets'))).filter((name) => /\.(js|css)$/.test(name));
  const sizes = await Promise.all(
    names.map(async (name) => ({
      name,
      bytes: gzipSync(await readFile(join(folder, 'assets', name))).length,
    })),
  );
  const sum = (fits: (name: string) => boolean) =>
    sizes.filter(({ name }) => fits(name)).reduce((total, { bytes }) => total + bytes / 1024, 0);
  return [
    lineOf(
      'JavaScript of the first screen, gzipped',
      sum((name) => name.endsWith('.js') && index.includes(name)),
      'KB',
      220,
    ),
    lineOf(
      'JavaScript in all, gzipped',
      sum((name) => name.endsWith('.js')),
      'KB',
      380,
    ),
    lineOf(
      'CSS in all, gzipped',
      sum((name) => name.endsWith('.css')),
      'KB',
      25,
    ),
  ];
}

process.exitCode = await runBenchBrowser();
