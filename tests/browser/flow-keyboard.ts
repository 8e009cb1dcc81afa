import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openReader } from '../support/chromium.ts';
import { fileBy, type readers, table, things, wordsOf } from './steps.ts';

type Reader = ReturnType<typeof readers>[number];

/** Goes on with the Tab key until what has the focus fits, as somebody does who has no pointer. */
async function tabTo(page: Page, fits: string | RegExp, key = 'Tab', most = 150): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      return `${at?.tagName}|${at?.getAttribute('aria-label') ?? ''}|${at?.textContent ?? ''}|${at?.id ?? ''}|${at?.className ?? ''}`;
    });
    if (typeof fits === 'string' ? name.includes(fits) : fits.test(name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the focus never comes to ${fits}`);
}

/** Searches by keyboard: "/" goes to the field, Enter takes what was typed once it comes first, and the reader to it. */
async function search(page: Page, text: string): Promise<void> {
  const there = () => page.evaluate(() => document.activeElement?.id === 'search');
  // The page may have been drawn a moment before it listens.
  await page.locator('#search').waitFor();
  while (!(await there())) await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.locator('.suggestion').first().getByText(text, { exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.classList.contains('proxy'));
}

/** "Which organizations are both Kazakhstan and India in?", without a pointer. */
export async function keyboard(browser: Browser, url: string, reader: Reader): Promise<void> {
  const { lang } = reader;
  const word = wordsOf(lang);
  const [kazakhstan, india] = lang === 'en' ? ['Kazakhstan', 'India'] : ['Казахстан', 'Индия'];
  const { page, context, wrong } = await openReader(browser, `${url}/?lang=${lang}`, reader);
  await search(page, kazakhstan);
  await things(page, 1);
  expect(await page.getByTestId('live').textContent()).toContain(kazakhstan);
  await page.keyboard.press('e');
  await tabTo(
    page,
    lang === 'en' ? /^BUTTON\|\|membership → Organizations/ : /^BUTTON\|\|членство → Организации/,
  );
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.proxy').length > 8);
  await search(page, india);
  await page.locator('.proxy[data-key="state-ind"]').waitFor({ state: 'attached' });
  await page.waitForFunction(
    (name) => document.querySelector('[data-testid=live]')?.textContent?.includes(name),
    india,
  );

  // The outline reads out what India belongs to.
  await tabTo(page, new RegExp(`\\|${word('outline')}\\|`), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, new RegExp(`\\|${india} `));
  await page.keyboard.press('Enter');
  const links = page.locator('.outline details[open] .link');
  expect((await links.allTextContents()).join('\n')).toMatch(
    lang === 'en'
      ? /member: Shanghai Cooperation Organisation \(since 9 June 2017\)/
      : /член: Шанхайская организация сотрудничества \(с 9 июня 2017 года\)/,
  );

  // The matrix: one tab stop, arrows inside, a name for each cell, Enter opens the sources.
  await tabTo(page, new RegExp(`\\|${word('matrix')}\\|`), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();
  await tabTo(page, /^TD/);
  await page.keyboard.press('Control+Home');
  const row = await page
    .locator('tbody [data-row]')
    .evaluateAll((all) => all.findIndex((one) => (one as HTMLElement).dataset.row === 'state-kaz'));
  for (let i = 0; i <= row; i += 1) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
    lang === 'en' ? /Kazakhstan, SCO: member since 15 June 2001/ : /Казахстан, ШОС: член с 15 июня 2001/,
  );
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').locator('.claims li').first().waitFor();
  await page.keyboard.press('Escape');

  // The table twin of the graph: sorted by keyboard, and taken away.
  await tabTo(page, new RegExp(`\\|${word('table')}\\|`), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, new RegExp(`${word('links')} \\d+\\|`));
  await page.keyboard.press('Enter');
  await tabTo(page, new RegExp(`^BUTTON\\|\\|${word('linkTo')}`));
  await page.keyboard.press('Enter');
  expect(await page.getByTestId('live').textContent()).toBe(`${word('linkTo')}: ${word('sortedUp')}`);
  await tabTo(page, /\|CSV\|/, 'Shift+Tab');
  const csv = await fileBy(page, () => page.keyboard.press('Enter'));
  const of = (state: string) =>
    new Set(
      table(csv.text)
        .filter(({ from, type, mark }) => from === state && type === 'MEMBER_OF' && mark === 'FULL_MEMBER')
        .map(({ to }) => to),
    );
  const both = [...of('state-kaz')].filter((key) => of('state-ind').has(key)).sort();
  expect(both).toEqual(['cica', 'sco', 'un']);
  expect(wrong).toEqual([]);
  await context.close();
}
