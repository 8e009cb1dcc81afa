import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** With these the page itself is not drawn by a software GPU, as on a machine that has a real one. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A real Chromium: the one named by CHROMIUM_PATH, one that is installed, or one got by apt-get. */
export async function launchChromium(...more: string[]): Promise<Browser> {
  return chromium.launch({ executablePath: found() ?? install(), args: [...FLAGS, ...more] });
}

const found = (): string | undefined =>
  places.find((place) => place !== undefined && place !== '' && existsSync(place));

function install(): string {
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
  } catch {
    // Told below, with what to do.
  }
  const place = found();
  if (!place)
    throw new Error(
      'The tests of the graph browser need Chromium. Install it (Debian: apt-get install chromium), or name one with CHROMIUM_PATH.',
    );
  return place;
}

/** A page of a reader, and what went wrong on it: errors on the console, requests to other servers. */
export interface Reader {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly wrong: readonly string[];
}

/** How a reader comes: in which language, with which screen. */
export interface Wishes {
  readonly lang?: 'en' | 'ru';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
}

/** Opens a page as a reader would, watching for what must not happen. */
export async function openReader(browser: Browser, url: string, wishes: Wishes = {}): Promise<Reader> {
  const { lang = 'en', theme = 'light', width = 1280, height = 800, touch = false } = wishes;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: lang === 'ru' ? 'ru-RU' : 'en-GB',
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const at = new URL(request.url());
    if (/^https?:$/.test(at.protocol) && at.origin !== new URL(url).origin)
      wrong.push(`off-origin: ${request.url()}`);
  });
  await page.goto(url);
  return { page, context, wrong };
}
