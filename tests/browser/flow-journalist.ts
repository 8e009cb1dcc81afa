import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { openReader } from '../support/chromium.ts';
import { copied, expandBy, fileBy, pick, places, type readers, table, things, wordsOf } from './steps.ts';

type Reader = ReturnType<typeof readers>[number];
const members = {
  en: ['Armenia', 'Belarus', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan'],
  ru: ['Армения', 'Беларусь', 'Казахстан', 'Кыргызстан', 'Россия', 'Таджикистан'],
};

/** "Who was in the CSTO on 1 December 2020, and prove it." */
export async function journalist(browser: Browser, url: string, reader: Reader): Promise<void> {
  const { lang } = reader;
  const word = wordsOf(lang);
  const { page, context, wrong } = await openReader(browser, `${url}/?lang=${lang}`, reader);
  await pick(page, 'одкб');
  const name =
    lang === 'en'
      ? 'Collective Security Treaty Organization'
      : 'Организация Договора о коллективной безопасности';
  await page.getByRole('heading', { name, exact: true }).waitFor();
  await page.getByRole('tab', { name: word('onDate') }).click();
  await page.locator('input[type=date]').first().fill('2020-12-01');
  const before = await places(page);
  const relation = lang === 'en' ? 'membership ← States' : 'членство ← Государства';
  await expandBy(page, relation);
  const after = await places(page);
  expect(Object.keys(after).sort()).toEqual(
    ['csto', 'state-arm', 'state-blr', 'state-kaz', 'state-kgz', 'state-rus', 'state-tjk'].sort(),
  );
  for (const [key, place] of Object.entries(before)) expect(after[key]).toEqual(place);
  const button = page.locator('#expand button', { hasText: relation });
  expect(await button.textContent()).toContain('6 / 6');
  expect(await button.isDisabled()).toBe(true);

  // The proof: the sentence of a link, what sources say of it, in their own words.
  await page.getByRole('tab', { name: word('outline') }).click();
  await page.locator('.outline summary', { hasText: members[lang][0] ?? '' }).click();
  await page.locator('.outline .link', { hasText: name }).first().click();
  await page.locator('.claims li').first().waitFor();
  expect(await page.locator('.sentence').textContent()).toMatch(
    lang === 'en'
      ? /^Armenia has been a member of the Collective Security Treaty Organization since/
      : /^Армения — член Организации Договора о коллективной безопасности|^Армения .*член/,
  );
  expect(await page.locator('.claims .source').count()).toBeGreaterThan(0);

  await page.getByRole('button', { name: word('take') }).click();
  await page.waitForFunction(() =>
    (document.querySelector('[data-testid=permalink]') as HTMLInputElement)?.value.includes('#s='),
  );
  const link = await page.getByTestId('permalink').inputValue();
  await page.getByRole('button', { name: word('copyLink') }).click();
  await page.getByRole('button', { name: word('copied') }).waitFor();
  expect(await copied(page)).toBe(link);
  const taken = (what: string) => fileBy(page, () => page.getByTestId(`take-${what}`).click());
  const svg = await taken('svg');
  expect(svg.name).toBe('csto-graph-2020-12-01.svg');
  for (const one of members[lang]) expect(svg.text).toContain(one);
  expect(svg.text).toContain(lang === 'en' ? '1 December 2020' : '1 декабря 2020');
  const png = await taken('png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const links = table((await taken('links')).text);
  const held = links.filter(({ type, mark }) => type === 'MEMBER_OF' && mark === 'FULL_MEMBER');
  expect(held.filter(({ to }) => to === 'csto')).toHaveLength(6);
  for (const one of held)
    expect(one).toMatchObject({
      certainty: 'CERTAIN',
      sourced: 'true',
      to_name: name,
      relation: lang === 'en' ? 'membership' : 'членство',
      status: lang === 'en' ? 'member' : 'член',
    });
  expect(held.map(({ from_name }) => from_name).sort()).toEqual(members[lang]);

  const second = await openReader(browser, link, reader);
  await things(second.page, 7);
  expect(await second.page.locator('input[type=date]').first().inputValue()).toBe('2020-12-01');
  const status = (of: typeof page) => of.getByTestId('status').textContent();
  expect(await status(second.page)).toBe(await status(page));
  // When its panels have come, the page shows everything where it stood.
  await expect.poll(() => places(second.page)).toEqual(after);
  expect([...wrong, ...second.wrong]).toEqual([]);
  await Promise.all([context.close(), second.context.close()]);
}
