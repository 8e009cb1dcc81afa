import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Api, openApi } from '../support/api.ts';
import { launchChromium } from '../support/chromium.ts';
import { investigator } from './flow-investigator.ts';
import { journalist } from './flow-journalist.ts';
import { keyboard } from './flow-keyboard.ts';
import { researcher } from './flow-researcher.ts';
import { student } from './flow-student.ts';
import { readers } from './steps.ts';

let api: Api;
let browser: Browser;
beforeAll(async () => {
  // Without WebGL, as on a remote desktop: nothing on the page may need it.
  [api, browser] = await Promise.all([openApi(), launchChromium('--disable-3d-apis')]);
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

describe('five people with a question find the answer, in a real browser', () => {
  it.each(readers({ lang: 'en', theme: 'light' }))('a journalist: $lang, $theme', (reader) =>
    journalist(browser, api.url, reader),
  );
  it.each(readers({ lang: 'ru', theme: 'dark' }))('a researcher: $lang, $theme', (reader) =>
    researcher(browser, api.url, reader),
  );
  it.each(readers({ lang: 'en', theme: 'dark' }))('an investigator without WebGL: $lang, $theme', (reader) =>
    investigator(browser, api.url, reader),
  );
  it.each(readers({ lang: 'en', theme: 'light' }, { width: 390, height: 844, touch: true }))(
    'a student with a phone: $lang, $theme',
    (reader) => student(browser, api.url, reader),
  );
  it.each(readers({ lang: 'en', theme: 'light' }))('somebody without a pointer: $lang, $theme', (reader) =>
    keyboard(browser, api.url, reader),
  );
});
