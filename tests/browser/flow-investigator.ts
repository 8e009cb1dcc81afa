import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { openReader } from '../support/chromium.ts';
import { copied, linked, pick, places, type readers, wordsOf } from './steps.ts';

type Reader = ReturnType<typeof readers>[number];

/** "What links this minister to that office of the UN?", on a machine that draws nothing in 3D. */
export async function investigator(browser: Browser, url: string, reader: Reader): Promise<void> {
  const { lang } = reader;
  const word = wordsOf(lang);
  const { page, context, wrong } = await openReader(browser, `${url}/?lang=${lang}`, reader);
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
  await pick(page, 'Казакбаев');
  await page.getByRole('link', { name: word('pathFrom') }).click();
  await page.getByRole('combobox', { name: word('pathEnd'), exact: true }).fill('Counter-Terrorism');
  await page.locator('.suggestion').first().click();
  const cards = page.locator('article.path-card');
  await cards.first().waitFor();
  const heading = cards.first().getByRole('heading');
  expect(await heading.textContent()).toMatch(
    lang === 'en'
      ? /Ruslan Kazakbaev and the United Nations Office of Counter-Terrorism are connected .*Commonwealth of Independent States; all links hold together on 2 April 2021/
      : /Руслан Казакбаев.*2 апреля 2021/,
  );
  const hops = await cards.first().locator('.hops > li').count();
  expect(hops).toBe(3);
  // A path that is possible only says of each link how sure it is, and why one is in doubt.
  const doubted = cards.first().locator('.hops > li', { hasText: word('possible') });
  expect(await cards.first().locator('.facts-line').textContent()).toContain(word('possible'));
  expect(await cards.first().locator('.hops > li > .badge').count()).toBe(hops);
  expect(await doubted.locator('.doubt').allTextContents()).toHaveLength(await doubted.count());
  const [doubt = ''] = await doubted.locator('.doubt').allTextContents();
  expect(doubt).not.toBe('');
  await cards
    .first()
    .getByRole('button', { name: new RegExp(`^${word('copyText')}`) })
    .click();
  expect(await copied(page)).toContain(`(${word('possible')}: ${doubt})`);
  await cards.first().locator('.hops li button').first().click();
  expect(await cards.first().locator('.claims .source').first().textContent()).not.toBe('');

  // Not by way of the CIS: every path is renewed.
  await cards
    .first()
    .locator('.chain li', { hasText: lang === 'en' ? 'Commonwealth' : 'Содружество' })
    .getByRole('button')
    .click();
  await page.waitForURL(/avoid=cis/);
  await page.waitForFunction(
    () =>
      document.querySelector('.results')?.getAttribute('aria-busy') === 'false' &&
      ![...document.querySelectorAll('.path-card .chain a')].some((one) =>
        one.getAttribute('href')?.startsWith('/e/cis?'),
      ),
  );
  expect(await heading.textContent()).toMatch(lang === 'en' ? /Collective Security Treaty/ : /ОДКБ|Договора/);

  await cards
    .first()
    .getByRole('button', { name: word('showOnGraph') })
    .click();
  await page.getByTestId('graph').waitFor();
  const shown = await places(page);
  expect(Object.keys(shown)).toEqual(expect.arrayContaining(['kazakbaev-ruslan', 'unoct', 'csto']));
  expect(shown.cis).toBeUndefined();

  // A note on the minister, which travels with the link.
  await page.locator('.proxy[data-key="kazakbaev-ruslan"]').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: word('addNote') }).click();
  await page.getByLabel(word('noteText')).fill('Ask the press office');
  await page.getByRole('button', { name: word('save') }).click();
  await page.getByRole('button', { name: word('take') }).click();
  await page.getByPlaceholder(word('viewName')).fill('Minister and office');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('save') })
    .click();
  await page.getByRole('link', { name: 'Minister and office' }).waitFor();
  await page.keyboard.press('Escape');
  const second = await openReader(browser, await linked(page), reader);
  await second.page.waitForFunction(
    (n) => document.querySelectorAll('.proxy').length === n,
    Object.keys(shown).length,
  );
  await second.page.locator('.proxy[data-key="kazakbaev-ruslan"]').focus();
  await second.page.keyboard.press('Shift+F10');
  await second.page.getByRole('menuitem', { name: word('addNote') }).click();
  expect(await second.page.getByLabel(word('noteText')).inputValue()).toBe('Ask the press office');
  expect([...wrong, ...second.wrong]).toEqual([]);
  await Promise.all([context.close(), second.context.close()]);
}
