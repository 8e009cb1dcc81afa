import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { openReader } from '../support/chromium.ts';
import { fileBy, type readers, table, wordsOf } from './steps.ts';

type Reader = ReturnType<typeof readers>[number];
const names = { en: ['CSTO', 'CIS', 'SCO'], ru: ['ОДКБ', 'СНГ', 'ШОС'] };

/** "How has membership of the CSTO, the CIS and the SCO changed since 1992?" */
export async function researcher(browser: Browser, url: string, reader: Reader): Promise<void> {
  const { lang } = reader;
  const word = wordsOf(lang);
  const { page, context, wrong } = await openReader(browser, `${url}/?lang=${lang}`, reader);
  await page.getByRole('link', { name: word('matrix'), exact: true }).click();
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await page.getByLabel(word('date'), { exact: true }).fill('2025-12-01');
  await page.getByLabel(word('compareWith')).fill('1992-06-01');
  // The EAEU is not part of the question.
  await page.locator('.chooser summary').click();
  await page
    .locator('.chooser label', { hasText: lang === 'en' ? 'EAEU' : 'ЕАЭС' })
    .locator('input')
    .uncheck();
  expect(await grid.locator('thead th').allTextContents()).toHaveLength(5);
  const cell = (state: string, n: number) =>
    grid
      .locator('tbody tr', { has: page.locator(`[data-row="${state}"]`) })
      .locator('td')
      .nth(n);
  expect(await cell('state-kgz', 0).getAttribute('title')).toMatch(
    lang === 'en'
      ? /^Kyrgyzstan, CSTO: member since 7 October 2002; 1 June 1992: .*\(gained\)$/
      : /^Кыргызстан, ОДКБ: член с 7 октября 2002 года; .*\(появилось\)$/,
  );
  expect(await cell('state-kgz', 0).getAttribute('class')).toContain('gained');
  expect(await cell('state-uzb', 0).getAttribute('class')).not.toContain('gained');
  expect(await cell('state-ind', 2).getAttribute('class')).toContain('gained');
  const changes = page.locator('section.changes');
  const gained = await changes
    .locator('h3', { hasText: word('gained') })
    .locator('.count')
    .textContent();
  expect(Number(gained)).toBe(await grid.locator('tbody td.gained').count());

  const only = page.getByRole('searchbox', { name: word('onlyRows') });
  await only.fill(lang === 'en' ? 'India, узбекистан' : 'india, Узбекистан');
  await expect.poll(() => grid.locator('tbody tr').count()).toBe(2);
  await only.fill('');
  await expect.poll(() => grid.locator('tbody tr').count()).toBeGreaterThan(2);

  const csv = await fileBy(page, () => page.getByRole('button', { name: 'CSV', exact: true }).click());
  expect(csv.name).toBe('igo-matrix-2025-12-01.csv');
  const lines = table(csv.text);
  const armenia = lines.find(({ state, organization }) => state === 'state-arm' && organization === 'csto');
  expect(armenia).toMatchObject({
    status: 'FULL_MEMBER',
    on: '2025-12-01',
    compared_with: '1992-06-01',
    change: 'GAINED',
  });
  expect(armenia?.since).toBe('2002-10-07');
  expect(lines.filter(({ change }) => change === 'GAINED').length).toBe(Number(gained));
  expect(new Set(lines.map(({ organization }) => organization))).toEqual(new Set(['csto', 'cis', 'sco']));

  // The same as bars, then statement by statement.
  await page.getByRole('link', { name: word('timeline'), exact: true }).click();
  await page.getByRole('button', { name: word('table'), exact: true }).waitFor();
  for (const name of names[lang]) expect(await page.locator('.chips').textContent()).toContain(name);
  // Whoever comes with a day finds that day, and not a period of one day.
  expect(await page.locator('main input[type=date]').count()).toBe(1);
  expect(await page.getByLabel(word('date'), { exact: true }).inputValue()).toBe('2025-12-01');
  for (const kind of ['tenures', 'meetings', 'documents'] as const)
    await page.getByLabel(word(kind), { exact: true }).uncheck();
  await page.waitForFunction(() => document.querySelectorAll('svg.bar, .bars svg, svg .sure').length > 20);
  await page.getByRole('button', { name: word('table'), exact: true }).click();
  const rows = page.locator('table.data tbody tr');
  const georgia = rows.filter({ hasText: lang === 'en' ? 'Georgia' : 'Грузия' });
  expect(await georgia.first().textContent()).toMatch(/1993.*2009/);
  const long = await fileBy(page, () => page.getByRole('button', { name: 'CSV', exact: true }).click());
  const spells = table(long.text);
  expect(spells.length).toBe(await rows.count());
  expect(spells.every(({ kind, record }) => kind === 'memberships' && record !== '')).toBe(true);
  expect(wrong).toEqual([]);
  await context.close();
}
