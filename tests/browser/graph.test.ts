import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from '../support/api.ts';
import { launchChromium, openReader } from '../support/chromium.ts';

let api: Api;
let browser: Browser;
beforeAll(async () => {
  [api, browser] = await Promise.all([openApi(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

/** What is on the graph and where, as assistive technology finds it. */
const places = (page: Page) =>
  page
    .locator('.proxy')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((one) => [
          one.getAttribute('data-key'),
          [(one as HTMLElement).style.left, (one as HTMLElement).style.top],
        ]),
      ),
    );
const status = (page: Page) => page.getByTestId('status').textContent();

/** Searches and picks the first suggestion. */
async function pick(page: Page, text: string): Promise<void> {
  await page.locator('#search').fill(text);
  await page.locator('.suggestion').first().waitFor();
  await page.locator('.suggestion').first().click();
}

const expandBy = async (page: Page, relation: RegExp) => {
  const button = page.locator('#expand button', { hasText: relation });
  await button.waitFor();
  const before = await page.locator('.proxy').count();
  await button.click();
  await page.waitForFunction((n) => document.querySelectorAll('.proxy').length > n, before);
};

describe('who was in the CSTO on 1 December 2020, and prove it', () => {
  it('is found, dated, expanded, proved and taken away, and nothing moves or leaves', async () => {
    const { page, context, wrong } = await openReader(browser, `${api.url}/?lang=en`);
    await pick(page, 'одкб');
    await page.getByRole('heading', { name: 'Collective Security Treaty Organization' }).waitFor();
    await page.getByRole('tab', { name: 'On a date' }).click();
    await page.locator('input[type=date]').first().fill('2020-12-01');
    const before = await places(page);
    await expandBy(page, /membership ← States/);
    const after = await places(page);
    expect(Object.keys(after)).toHaveLength(7);
    for (const [key, place] of Object.entries(before)) expect(after[key]).toEqual(place);
    expect(await page.locator('#expand button', { hasText: /membership ← States/ }).textContent()).toContain(
      '6 / 6',
    );

    await page.getByRole('tab', { name: 'Outline' }).click();
    await page.getByText('Armenia', { exact: false }).first().click();
    await page
      .locator('.outline .link', { hasText: 'member: Collective Security Treaty Organization' })
      .first()
      .click();
    await page.locator('.claims li').first().waitFor();
    expect(await page.locator('.sentence').textContent()).toMatch(
      /^Armenia has been a member of the Collective Security Treaty Organization since/,
    );
    expect(await page.locator('.claims .source').count()).toBeGreaterThan(0);

    await page.getByRole('button', { name: 'Take away' }).click();
    await page.waitForFunction(() =>
      (document.querySelector('[data-testid=permalink]') as HTMLInputElement)?.value.includes('#s='),
    );
    const link = await page.getByTestId('permalink').inputValue();
    const taken = async (what: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByTestId(`take-${what}`).click(),
      ]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    };
    const svg = await taken('svg');
    expect(svg.name).toMatch(/-graph-2020-12-01\.svg$/);
    for (const name of ['Armenia', 'Belarus', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan'])
      expect(svg.text).toContain(name);
    const csv = await taken('links');
    expect(csv.text.split('\r\n').filter((line) => line.includes(',MEMBER_OF,FULL_MEMBER,'))).toHaveLength(6);
    expect((await taken('gexf')).text.match(/<node id=/g)).toHaveLength(7);
    expect((await taken('graphml')).text.match(/<node id=/g)).toHaveLength(7);

    const second = await openReader(browser, link);
    await second.page.waitForFunction(() => document.querySelectorAll('.proxy').length === 7);
    expect(await second.page.locator('input[type=date]').first().inputValue()).toBe('2020-12-01');
    expect(await status(second.page)).toBe(await status(page));
    expect([...wrong, ...second.wrong]).toEqual([]);
    await Promise.all([context.close(), second.context.close()]);
  });
});

describe('a scene', () => {
  it('does not move when the date changes, and every change can be taken back and made again', async () => {
    const { page, context, wrong } = await openReader(browser, `${api.url}/?lang=ru`, { theme: 'dark' });
    await page.getByRole('button', { name: 'Члены ОДКБ на 1 декабря 2020 года' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.proxy').length === 7);
    const first = await places(page);
    for (let i = 0; i < 4; i += 1) await page.getByRole('button', { name: 'Предыдущее изменение' }).click();
    expect(await places(page)).toEqual(first);
    expect(await page.getByTestId('told').textContent()).toMatch(/\d{4} г/);
    const date = await page.locator('input[type=date]').first().inputValue();
    expect(date < '2020-12-01').toBe(true);
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Control+z');
    expect(await page.locator('input[type=date]').first().inputValue()).toBe('2020-12-01');
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Control+Shift+z');
    expect(await page.locator('input[type=date]').first().inputValue()).toBe(date);
    expect(wrong).toEqual([]);
    await context.close();
  });
});
