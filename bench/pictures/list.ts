import type { Page } from 'playwright-core';

/** A picture for the documents: where it is taken, for whom, and what has to be done before. */
export interface Picture {
  readonly name: string;
  readonly path: string;
  readonly lang: 'en' | 'ru';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** What stands there when the page is complete. */
  readonly there: string;
  readonly act?: (page: Page) => Promise<void>;
}

const things = (page: Page, n: number) =>
  page
    .locator('.proxy')
    .nth(n - 1)
    .waitFor({ state: 'attached' });

/** The members of the CSTO, as the first example shows them. */
async function members(page: Page): Promise<void> {
  await page.locator('.empty-scene button').first().click();
  await things(page, 7);
  await page.locator('#expand button').first().waitFor();
  await allInSight(page);
}

/** Everything in sight, and the pointer out of the way. */
async function allInSight(page: Page): Promise<void> {
  await page.locator('.toolbar button:not(details button)').nth(3).click();
  await page.mouse.move(2, 2);
}

/** Who attended the meeting of 1 December 2020. */
async function meeting(page: Page): Promise<void> {
  await page.locator('.empty-scene button').nth(1).click();
  await things(page, 7);
  await page.locator('#expand button').first().waitFor();
  await allInSight(page);
}

/** All pictures, made by `npm run pictures`. */
export const pictures: readonly Picture[] = [
  { name: 'first-screen', path: '/', lang: 'en', there: '.empty-scene' },
  { name: 'members', path: '/', lang: 'en', there: '.proxy', act: members },
  { name: 'members-dark-ru', path: '/', lang: 'ru', theme: 'dark', there: '.proxy', act: members },
  {
    name: 'compare',
    path: '/',
    lang: 'en',
    there: '.compared',
    act: async (page) => {
      await members(page);
      await page.locator('#search').fill('Uzbekistan');
      await page.locator('.suggestion').first().click();
      await things(page, 8);
      await page.locator('.time input[type=date]').first().fill('2008-01-01');
      await page.locator('.time input[type=date]').last().fill('2020-12-01');
      await allInSight(page);
    },
  },
  { name: 'meeting', path: '/', lang: 'en', theme: 'dark', there: '.proxy', act: meeting },
  { name: 'paths', path: '/path?from=csto&to=sco&at=2020-12-01', lang: 'en', there: '.path-card' },
  { name: 'entity', path: '/e/csto?at=2020-12-01', lang: 'en', there: '.relation-chips' },
  {
    name: 'matrix',
    path: '/matrix?at=2025-12-01&compare=1992-06-01&held=1&of=csto,cis,sco,eaeu,ots,brics',
    lang: 'en',
    there: '[role=grid]',
  },
  { name: 'timeline-ru', path: '/timeline?of=csto,sco', lang: 'ru', there: 'main svg .sure' },
  {
    name: 'table',
    path: '/',
    lang: 'en',
    there: 'table.data',
    act: async (page) => {
      await members(page);
      await page.locator('.tabs a').nth(1).click();
      await page.locator('.tables .switch button').nth(1).click();
    },
  },
  { name: 'phone-ru', path: '/', lang: 'ru', width: 390, height: 844, there: '.proxy', act: members },
  {
    name: 'phone-paths',
    path: '/path?from=csto&to=sco&at=2020-12-01',
    lang: 'en',
    theme: 'dark',
    width: 390,
    height: 844,
    there: '.path-card',
  },
];
