import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { readLink } from '../../src/browser/state/link.ts';
import { openReader } from '../support/chromium.ts';
import { copied, expandBy, type readers, things, wordsOf } from './steps.ts';

type Reader = ReturnType<typeof readers>[number];

/** "What was decided at the meeting of 1 December 2020, and by whom?", on a phone, by touch. */
export async function student(browser: Browser, url: string, reader: Reader): Promise<void> {
  const { lang } = reader;
  const word = wordsOf(lang);
  const { page, context, wrong } = await openReader(browser, `${url}/?lang=${lang}`, reader);
  await page.locator('#search').fill('заседание 1 декабря 2020');
  await page.locator('.suggestion').first().tap();
  await things(page, 1);
  await page.getByRole('link', { name: word('openPage') }).tap();
  await page.getByRole('heading', { level: 1, name: lang === 'en' ? /2020-12-01/ : /2020/ }).waitFor();
  const part = (key: 'participants' | 'documents') =>
    page.locator('section.table-box', { has: page.locator('caption', { hasText: word(key) }) });
  await part('participants').waitFor();
  const people = await part('participants').locator('tbody th').allTextContents();
  expect(people.join()).toContain(lang === 'en' ? 'Sergey Lavrov' : 'Сергей Лавров');
  const documents = await part('documents').locator('tbody tr').count();
  expect(documents).toBe(7);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await page.getByRole('button', { name: word('showOnGraph') }).tap();
  await things(page, 1);
  await expandBy(page, lang === 'en' ? 'session of → Organs' : 'заседание органа → Органы');
  await expandBy(page, lang === 'en' ? 'represented at ← States' : 'представительство ← Государства');
  await expandBy(page, lang === 'en' ? 'dealt with → Documents' : 'рассмотрение → Документы');
  await page.locator('#search').fill('одкб');
  await page.locator('.suggestion').first().tap();
  await page.locator('.proxy[data-key="csto"]').waitFor();
  await page.locator('.proxy[data-key="csto"]').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: word('doGroup') }).tap();
  await expect
    .poll(async () => (await readLink(new URL(page.url()).hash.replace('#s=', '')))?.scene.groups)
    .toEqual([{ of: 'csto', closed: false }]);

  // A document of the meeting: what its source says, in Russian whatever the language of the page.
  await page.getByRole('tab', { name: word('outline') }).tap();
  const line = page.locator('.outline .link', { hasText: lang === 'en' ? /adopted/ : /принят/ }).first();
  await page.locator('.outline summary').evaluateAll((all) => {
    for (const one of all) (one as HTMLElement).click();
  });
  await line.tap();
  await page.locator('.claims li').first().waitFor();
  expect(await page.locator('.claims blockquote[lang=ru]').first().textContent()).toMatch(/[а-я]{4}/);
  await page.getByRole('button', { name: word('take') }).tap();
  await page.getByRole('button', { name: word('cite') }).tap();
  await page.getByRole('button', { name: word('copied') }).waitFor();
  expect(await copied(page)).toMatch(/igo-graph 2026\.\d+ .*#s=/);
  expect(wrong).toEqual([]);
  await context.close();
}
