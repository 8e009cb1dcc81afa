import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type MessageKey, say } from '../../src/browser/words.ts';
import type { Wishes } from '../support/chromium.ts';
import { FULL } from '../support/full.ts';

export type Lang = 'en' | 'ru';

/** The words of the page in a language. */
export const wordsOf =
  (lang: Lang) =>
  (key: MessageKey): string =>
    say(key, lang);

/** One reader in `npm test`; every language and theme in `npm run test:full`. */
export function readers(
  one: { readonly lang: Lang; readonly theme: 'light' | 'dark' },
  more: Wishes = {},
): readonly (Wishes & { readonly lang: Lang; readonly theme: 'light' | 'dark' })[] {
  if (!FULL) return [{ ...more, ...one }];
  return (['en', 'ru'] as const).flatMap((lang) =>
    (['light', 'dark'] as const).map((theme) => ({ ...more, lang, theme })),
  );
}

/** What is on the graph and where, as assistive technology finds it. */
export const places = (page: Page): Promise<Record<string, readonly string[]>> =>
  page
    .locator('.proxy')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((one) => [
          one.getAttribute('data-key') ?? '',
          [(one as HTMLElement).style.left, (one as HTMLElement).style.top],
        ]),
      ),
    );

/** Waits until so many things are on the graph. */
export const things = (page: Page, n: number): Promise<unknown> =>
  page.waitForFunction((count) => document.querySelectorAll('.proxy').length === count, n);

/** Types into a field that finds things, and picks what it suggests first. */
export async function pick(page: Page, text: string, field = '#search'): Promise<void> {
  await page.locator(field).fill(text);
  await page.locator('.suggestion').first().click();
}

/** Expands what is selected by a relation, told as the page tells it. */
export async function expandBy(page: Page, relation: string): Promise<void> {
  const button = page.locator('#expand button', { hasText: relation });
  const before = await page.locator('.proxy').count();
  await button.click();
  await page.waitForFunction((n) => document.querySelectorAll('.proxy').length > n, before);
}

/** A file that the page gives away when something is pressed. */
export async function fileBy(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; text: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

/** A CSV as its lines by column name. */
export function table(text: string): Record<string, string>[] {
  const [head = [], ...lines] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/("((?:[^"]|"")*)"|[^,]*)(?:,|$)/g)].map(cellOf));
  return lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i] ?? ''])));
}

const cellOf = ([, plain, quoted]: RegExpMatchArray): string =>
  quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"');

/** What is on the clipboard. */
export const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Waits until the address holds the scene as it is now. */
export async function linked(page: Page): Promise<string> {
  await page.waitForFunction(() => window.location.hash.startsWith('#s='));
  // The page writes it when the scene has been at rest for 150 ms, and packs it beside its other work.
  await page.evaluate(async () => {
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    await wait(200);
    for (let before = ''; before !== window.location.hash; await wait(100)) before = window.location.hash;
  });
  return page.url();
}
