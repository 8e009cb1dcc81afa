import type { Browser, CDPSession, Page } from 'playwright-core';
import { type Line, lineOf } from './targets.ts';

/** Noted from the first moment on: tasks that kept the page from answering, and what jumped. */
const WATCH = `
  window.noted = { long: [], shift: 0 };
  new PerformanceObserver((list) => window.noted.long.push(...list.getEntries().map((one) => one.duration))).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach((one) => { if (!one.hadRecentInput) window.noted.shift += one.value; })).observe({ type: 'layout-shift', buffered: true });
`;

/** What a reader does with the real page on the real data, step by step: how long each step takes, and what it costs. */
export async function readerLines(browser: Browser, url: string): Promise<Line[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(WATCH);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const lines: Line[] = [];

  const begun = performance.now();
  await page.goto(`${url}/?lang=en`);
  await page.locator('#search').waitFor();
  await page.waitForLoadState('networkidle');
  lines.push(lineOf('blocking time of the first screen', await blocked(page), 'ms', 200));
  const clicked = performance.now();
  await page.locator('.empty-scene button').first().click();
  await page.locator('.proxy').nth(5).waitFor();
  lines.push(
    lineOf('from the click on an example to its graph', performance.now() - clicked, 'ms', 1_500),
    lineOf('from the address to the first graph, the click included', performance.now() - begun, 'ms', 4_000),
  );

  lines.push(
    lineOf('a suggestion after the last letter', await suggested(page, 'Казакбаев'), 'ms', 200),
    lineOf('expanding: new things visible', await expanded(page), 'ms', 300),
    lineOf('heap with the example on the graph', await heap(session), 'MB', 40),
    lineOf('heap after 50 changes of view, against before', await growth(page, session), '%', 10),
  );

  // The first question of its kind takes the database longer, once for each start.
  await paths(page, `${url}/path?lang=en&from=cis&to=eaeu`);
  lines.push(
    lineOf(
      'page of paths, from the address to the list',
      await paths(page, `${url}/path?lang=en&from=csto&to=sco`),
      'ms',
      1_200,
    ),
    lineOf('paths: from another question to its list', await turned(page), 'ms', 700),
  );
  const { long, shift } = await noted(page);
  lines.push(
    lineOf('tasks of more than 200 ms', long.filter((ms) => ms > 200).length, '', 0),
    lineOf('layout shift', shift, '', 0.05),
  );
  await context.close();
  return lines;
}

const noted = (page: Page): Promise<{ long: number[]; shift: number }> => page.evaluate('window.noted');

/** How long tasks went on beyond the 50 ms that a reader does not feel. */
const blocked = async (page: Page): Promise<number> =>
  (await noted(page)).long.reduce((sum, ms) => sum + ms - 50, 0);

async function suggested(page: Page, text: string): Promise<number> {
  await page.locator('#search').pressSequentially(text.slice(0, -1));
  await page.waitForTimeout(500);
  await page.keyboard.press('Escape');
  const begun = performance.now();
  await page.keyboard.insertText(text.slice(-1));
  await page.locator('.suggestion').first().waitFor();
  return performance.now() - begun;
}

/** How long the page is left alone until nothing that was asked before is still on its way. */
const AT_REST_MS = 600;

/**
 * Picks what was suggested and expands it by the first relation that it has. The clock runs from the click as the page
 * gets it, since the browser is told to click only when nothing moves any more.
 */
async function expanded(page: Page): Promise<number> {
  const suggestion = page.locator('.suggestion').first();
  const name = (await suggestion.locator('[slot=label]').textContent()) ?? '';
  await suggestion.click();
  await page.locator('#details h2', { hasText: name }).waitFor();
  await page.locator('#expand button').first().waitFor();
  await page.waitForTimeout(AT_REST_MS);
  return page.evaluate(EXPAND);
}

/** Clicks, and waits for the picture that has one thing more. */
const EXPAND = `new Promise((resolve) => {
  const things = () => document.querySelectorAll('.proxy').length;
  const before = things();
  const begun = performance.now();
  document.querySelector('#expand button').click();
  const look = () => {
    if (things() > before) setTimeout(() => resolve(performance.now() - begun));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;

/** How long it takes from an address to the first of the paths. */
async function paths(page: Page, address: string): Promise<number> {
  const begun = performance.now();
  await page.goto(address);
  await page.locator('article.path-card').first().waitFor();
  return performance.now() - begun;
}

/** How long it takes from turning a question round to the paths that answer it. */
async function turned(page: Page): Promise<number> {
  const first = page.locator('article.path-card h3').first();
  const before = await first.textContent();
  const begun = performance.now();
  await page.locator('button.swap').click();
  while ((await first.textContent({ timeout: 5_000 })) === before) await page.waitForTimeout(5);
  return performance.now() - begun;
}

/** What the page holds after everything that nobody needs has been let go, in MB. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize / 1_048_576;
}

/** How much more the page holds after going from view to view, in percent; the first round loads what views need. */
async function growth(page: Page, session: CDPSession): Promise<number> {
  const tabs = page.locator('nav.tabs a');
  const round = async () => {
    for (const view of [1, 0]) {
      await tabs.nth(view).click();
      await page.waitForTimeout(60);
    }
  };
  for (let i = 0; i < 3; i += 1) await round();
  const before = await heap(session);
  for (let i = 0; i < 25; i += 1) await round();
  return (100 * ((await heap(session)) - before)) / before;
}
