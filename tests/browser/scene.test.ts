import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLink } from '../../src/browser/state/link.ts';
import type { Scene } from '../../src/browser/state/scene.ts';
import { markWord, typeWord } from '../../src/browser/words.ts';
import { type Api, openApi } from '../support/api.ts';
import { launchChromium, openReader } from '../support/chromium.ts';
import { also, FULL } from '../support/full.ts';
import { addressOfScene, numbers, randomScene } from './random-scene.ts';
import { fileBy, places, table, things } from './steps.ts';

let api: Api;
let browser: Browser;
beforeAll(async () => {
  [api, browser] = await Promise.all([openApi(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

const sceneOf = async (page: Page): Promise<Scene | undefined> =>
  (await readLink(new URL(page.url()).hash.replace('#s=', '')))?.scene;

/** The members of the CSTO on 1 December 2020. */
async function example(lang: 'en' | 'ru', theme: 'light' | 'dark') {
  const reader = await openReader(browser, `${api.url}/?lang=${lang}`, { lang, theme });
  await reader.page.locator('.empty-scene button').first().click();
  await things(reader.page, 7);
  await reader.page.locator('#expand button').first().waitFor();
  await expect.poll(async () => (await sceneOf(reader.page))?.selection).toEqual({ thing: 'csto' });
  return reader;
}

describe('a link', () => {
  it('opens as the very scene that it was made of, one random scene after the other', async () => {
    const next = numbers(20201201);
    const { page, context, wrong } = await openReader(browser, `${api.url}/?lang=ru`, { lang: 'ru' });
    await page.locator('.empty-scene').waitFor();
    for (let i = 0; i < (FULL ? 50 : 4); i += 1) {
      const scene = randomScene(next);
      const address = await addressOfScene(scene);
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, address);
      await page.waitForFunction(
        (hash) => window.location.hash !== hash && window.location.hash.startsWith('#s='),
        address,
        { polling: 30 },
      );
      expect(await sceneOf(page)).toEqual(scene);
      const shown = Object.entries(await places(page));
      expect(shown.length).toBeGreaterThan(0);
      const [first = '', [left = '', top = ''] = []] = shown[0] ?? [];
      const origin = scene.places[first] ?? { x: 0, y: 0 };
      for (const [key, [x = '', y = '']] of shown) {
        const place = scene.places[key] ?? { x: 0, y: 0 };
        expect(Number.parseFloat(x) - Number.parseFloat(left)).toBeCloseTo((place.x - origin.x) * 0.75, 1);
        expect(Number.parseFloat(y) - Number.parseFloat(top)).toBeCloseTo((place.y - origin.y) * 0.75, 1);
      }
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('a scene that is opened in a page that grows', () => {
  also(
    'stands where it stands in a page that had its size from the beginning, until the reader acts',
    async () => {
      const scene = randomScene(numbers(7));
      const address = `${api.url}/?lang=en${await addressOfScene(scene)}`;
      const [whole, grown] = await Promise.all([
        openReader(browser, address, { width: 1280, height: 800 }),
        openReader(browser, address, { width: 1100, height: 700 }),
      ]);
      for (const { page } of [whole, grown]) await page.locator('.proxy').first().waitFor();
      const there = await places(whole.page);
      await grown.page.setViewportSize({ width: 1280, height: 800 });
      await expect.poll(() => places(grown.page)).toEqual(there);
      // From then on the page keeps still what the reader looks at.
      await grown.page.locator('.status-line').click();
      await grown.page.setViewportSize({ width: 1180, height: 740 });
      await grown.page.waitForFunction(() => (document.querySelector('canvas')?.clientWidth ?? 0) < 700);
      await grown.page.waitForTimeout(300);
      expect(await places(grown.page)).toEqual(there);
      await Promise.all([whole.context.close(), grown.context.close()]);
    },
  );
});

describe('a path that is possible only', () => {
  also('is so on the graph and in what is taken away, with the reason at each link', async () => {
    const { page, context, wrong } = await openReader(
      browser,
      `${api.url}/path?lang=en&from=kazakbaev-ruslan&to=unoct&at=2020-12-01`,
    );
    await page.locator('article.path-card', { hasText: 'possible' }).first().waitFor();
    const card = page.locator('article.path-card', { hasText: 'possible' }).first();
    const doubts = await card.locator('.doubt').allTextContents();
    expect(doubts.length).toBeGreaterThan(0);
    await card.getByRole('button', { name: 'Show on the graph' }).click();
    await page.getByTestId('graph').waitFor();
    const told = async () => Object.values((await sceneOf(page))?.doubts ?? {}).map(({ en }) => en);
    await expect.poll(told).toEqual(doubts);
    await page.getByRole('button', { name: 'Take away' }).click();
    const html = await fileBy(page, () => page.getByTestId('take-html').click());
    for (const doubt of doubts) expect(html.text).toContain(`possible: ${doubt}`);
    const links = await fileBy(page, () => page.getByTestId('take-links').click());
    const doubted = table(links.text).filter(({ doubt }) => doubt !== '');
    expect(doubted.map(({ doubt }) => doubt).sort()).toEqual([...doubts].sort());
    for (const { certainty } of doubted) expect(certainty).toBe('POSSIBLE');
    await page.keyboard.press('Escape');
    // At another time another answer would have to be asked for.
    await page.getByRole('tab', { name: 'All time' }).click();
    await expect.poll(told).toEqual([]);
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('a scene', () => {
  also('does not move when the date changes, by step or by slider, and says what changed', async () => {
    const { page, context, wrong } = await example('ru', 'dark');
    const first = await places(page);
    for (let i = 0; i < 4; i += 1) await page.getByRole('button', { name: 'Предыдущее изменение' }).click();
    expect(await places(page)).toEqual(first);
    expect(await page.getByTestId('told').textContent()).toMatch(/\d{4} г/);
    const date = () => page.locator('input[type=date]').first().inputValue();
    const stepped = await date();
    expect(stepped < '2020-12-01').toBe(true);
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Control+z');
    expect(await date()).toBe('2020-12-01');
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Control+Shift+z');
    expect(await date()).toBe(stepped);

    await page.locator('.slider input[type=range]').focus();
    await page.keyboard.press('Home');
    expect(await date()).toBe('1990-01-01');
    for (let i = 0; i < 12; i += 1) {
      await page.keyboard.press('PageUp');
      expect(await places(page)).toEqual(first);
    }
    expect(await date()).toBe('2026-12-31');
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('is the same byte for byte after many random commands and as many steps back, and forth', async () => {
    const { page, context, wrong } = await example('en', 'light');
    const next = numbers(1992);
    const oneOf = async (selector: string) => {
      const all = page.locator(selector);
      return all.nth(Math.floor(next() * (await all.count())));
    };
    const commands = [
      async () => (await oneOf('.filters input[type=checkbox]')).click(),
      async () => page.keyboard.press(next() < 0.5 ? '[' : ']'),
      async () => {
        await (await oneOf('.proxy')).press(next() < 0.3 ? 'h' : 'p');
      },
      async () => (await oneOf('.time .switch button[aria-selected=false]')).click(),
      async () =>
        page
          .locator('.hidden-items button')
          .first()
          .click({ timeout: 50 })
          .catch(() => {}),
    ];
    const many = FULL ? 30 : 12;
    const steps = () => page.locator('.history ol li button').count();
    const start = await sceneOf(page);
    const before = await steps();
    for (let i = 0; (await steps()) < before + many && i < 120; i += 1) {
      // Something has to be left to work with.
      if ((await page.locator('.proxy').count()) < 2) await page.keyboard.press('Control+z');
      await commands[Math.floor(next() * commands.length)]?.();
    }
    const made = (await steps()) - before;
    expect(made).toBe(many);
    for (let i = 0; i < made; i += 1) await page.keyboard.press('Control+z');
    const settled = async () => JSON.stringify(await sceneOf(page));
    await expect.poll(settled).toBe(JSON.stringify(start));
    for (let i = 0; i < made; i += 1) await page.keyboard.press('Control+Shift+z');
    await expect.poll(settled).not.toBe(JSON.stringify(start));
    expect(await steps()).toBe(before + many);
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('is the same in every file that is taken away: counts, names and dates', async () => {
    const { page, context, wrong } = await example('en', 'light');
    await page.getByRole('button', { name: 'Take away' }).click();
    const taken = (what: string) => fileBy(page, () => page.getByTestId(`take-${what}`).click());
    const json = JSON.parse((await taken('json')).text);
    const links: { key: string; since: string | null; start: { earliest: string | null } }[] = json.links;
    expect(json.things).toHaveLength(7);
    expect(await page.getByTestId('status').textContent()).toBe(`7 things · ${links.length} links`);
    expect(json.about).toMatchObject({
      clock: '1 December 2020',
      title: 'Collective Security Treaty Organization',
    });

    /** What a reader of XML finds: how many elements of a name there are, and one attribute of each. */
    const read = (text: string, name: string, attribute: string) =>
      page.evaluate(
        ([xml = '', tag = '', of = '']) => {
          const document_ = new DOMParser().parseFromString(xml, 'application/xml');
          if (document_.querySelector('parsererror')) throw new Error('not XML');
          return [...document_.getElementsByTagName(tag)].map((one) =>
            of === '' ? (one.textContent ?? '') : one.getAttribute(of),
          );
        },
        [text, name, attribute],
      );
    const gexf = (await taken('gexf')).text;
    expect(await read(gexf, 'node', 'id')).toEqual(json.things.map((thing: { key: string }) => thing.key));
    expect(await read(gexf, 'edge', 'id')).toEqual(links.map(({ key }) => key));
    expect(await read(gexf, 'spell', 'start')).toEqual(links.map(({ start }) => start.earliest));
    const graphml = (await taken('graphml')).text;
    expect(await read(graphml, 'node', 'id')).toHaveLength(7);
    expect(await read(graphml, 'edge', 'id')).toEqual(links.map(({ key }) => key));
    for (const { since } of links) if (since) expect(graphml).toContain(`<data key="e2">${since}</data>`);
    const rows = table((await taken('links')).text);
    expect(rows.map(({ key }) => key)).toEqual(links.map(({ key }) => key));
    expect(rows.map(({ since }) => since)).toEqual(links.map(({ since }) => since ?? ''));
    // Beside the codes stand names and words for people.
    const nameOf = Object.fromEntries(
      json.things.map((one: { key: string; en: string }) => [one.key, one.en]),
    );
    for (const row of rows) {
      expect(row).toMatchObject({ from_name: nameOf[row.from ?? ''], to_name: nameOf[row.to ?? ''] });
      expect([row.relation, row.status]).toEqual([
        typeWord(row.type ?? '', 'en'),
        row.mark ? markWord(row.mark, 'en') : '',
      ]);
    }
    expect(table((await taken('things')).text)).toHaveLength(7);

    const svg = (await taken('svg')).text;
    const texts = (await read(svg, 'text', '')).join('\n');
    for (const thing of json.things) expect(texts).toContain(thing.en.slice(0, 27));
    expect(texts).toContain('1 December 2020');
    expect((await read(svg, 'path', 'class')).filter((name) => name === 'tie').length).toBeGreaterThanOrEqual(
      6,
    );
    const html = (await taken('html')).text;
    expect(html).not.toMatch(/(?:src|href)="https?:/);
    for (const text of [gexf, graphml, svg, html]) expect(text).not.toMatch(/\[object|undefined|NaN/);
    expect(wrong).toEqual([]);
    await context.close();
  });
});
