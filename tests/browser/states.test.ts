import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi, ROOT } from '../support/api.ts';
import { launchChromium, openReader, type Reader, type Wishes } from '../support/chromium.ts';
import { also, FULL } from '../support/full.ts';
import { addressOfScene, numbers, randomScene } from './random-scene.ts';
import { fileBy, pick, table, things } from './steps.ts';

let api: Api;
let browser: Browser;
let axe: string;
let scene: string;
beforeAll(async () => {
  [api, browser, axe] = await Promise.all([
    openApi(),
    launchChromium(),
    readFile(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'),
  ]);
  scene = await addressOfScene(randomScene(numbers(5)));
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

describe('when the server cannot be reached', () => {
  it('the page says so in place, and goes on when it is back', async () => {
    const { page, context } = await openReader(browser, `${api.url}/?lang=en`);
    await page.locator('.empty-scene').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.locator('.empty-scene button').first().click();
    await page.getByRole('alert').filter({ hasText: 'The server cannot be reached.' }).waitFor();
    await page.getByRole('link', { name: 'Matrix' }).click();
    const waiting = page.locator('main [role=alert]');
    await waiting.filter({ hasText: 'The server cannot be reached.' }).waitFor();
    await page.unroute('**/graphql');
    await waiting.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('link', { name: 'Graph', exact: true }).click();
    await page.locator('.notice').getByRole('button', { name: 'Try again' }).click();
    await things(page, 7);
    await context.close();
  });
});

describe('while an answer is on its way', () => {
  also('every page says so, keeps its frame, and shows the answer when it comes', async () => {
    const { page, context, wrong } = await openReader(browser, `${api.url}/?lang=ru`, { lang: 'ru' });
    await page.locator('.empty-scene').waitFor();
    let answer: () => void = () => {};
    const hold = async () => {
      const released = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/graphql', async (route) => {
        await released;
        await route.continue();
      });
    };
    for (const [view, main] of [
      ['Матрица', '[role=grid]'],
      ['Хронология', '.chips'],
    ] as const) {
      await hold();
      await page.getByRole('link', { name: view }).click();
      await page.locator('main').getByText('Загрузка').first().waitFor();
      expect(await page.locator('header.top').isVisible()).toBe(true);
      answer();
      await page.locator(`main ${main}`).first().waitFor();
      await page.unroute('**/graphql');
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('when an answer takes long', () => {
  also('the reader may stop waiting after a second, is told so, and may ask again', async () => {
    const { page, context, wrong } = await openReader(browser, `${api.url}/?lang=en`);
    await page.locator('.empty-scene').waitFor();
    for (const [address, comes] of [
      ['/matrix?lang=en', '[role=grid]'],
      ['/path?lang=en&from=csto&to=sco', 'article.path-card'],
    ] as const) {
      let answer: () => void = () => {};
      const released = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/graphql', async (route) => {
        await released;
        await route.continue().catch(() => undefined);
      });
      await page.goto(`${api.url}${address}`);
      const main = page.locator('main');
      await main.getByRole('button', { name: 'Cancel' }).first().click();
      await main.getByRole('alert').filter({ hasText: 'You cancelled it.' }).first().waitFor();
      answer();
      await page.unroute('**/graphql');
      // What comes after that is nobody's.
      expect(await main.locator(comes).count()).toBe(0);
      await main.getByRole('button', { name: 'Try again' }).first().click();
      await main.locator(comes).first().waitFor();
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('with the keyboard', () => {
  also(
    'while the answer for a longer text is on its way, only what bears that text can be picked',
    async () => {
      const { page, context, wrong } = await openReader(browser, `${api.url}/?lang=en`);
      const labels = () => page.locator('.suggestion [slot=label]').allTextContents();
      await page.locator('#search').focus();
      await page.keyboard.type('i');
      await page.locator('.suggestion').first().waitFor();
      const early = await labels();
      let answer: () => void = () => {};
      const released = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/graphql', async (route) => {
        await released;
        await route.continue();
      });
      await page.keyboard.type('ndia');
      // React draws the field with the suggestions of its text in one go.
      const fits = (label: string) => label.toLowerCase().includes('india');
      const held = await labels();
      expect(early.some((label) => !fits(label))).toBe(true);
      expect(held.filter((label) => !fits(label))).toEqual([]);
      answer();
      await page.locator('.suggestion').first().getByText('India', { exact: true }).waitFor();
      expect(wrong).toEqual([]);
      await context.close();
    },
  );

  also(
    'a day is typed figure by figure, on the graph and in the matrix; the page never sets it back',
    async () => {
      const { page, context, wrong } = await openReader(browser, `${api.url}/?lang=en`);
      await page.locator('#search').fill('csto');
      await page.locator('.suggestion').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const thing = page.locator('.proxy[data-key="csto"]');
      await thing.waitFor();
      // Whoever picks by the keyboard is taken to what was picked.
      await page.waitForFunction('document.activeElement?.dataset.key === "csto"');
      await page.getByRole('tab', { name: 'On a date' }).click();
      const [day, second] = [
        page.locator('.time input[type=date]').nth(0),
        page.locator('.time input[type=date]').nth(1),
      ];
      await day.focus();
      await page.keyboard.type('07111995');
      expect(await day.inputValue()).toBe('1995-07-11');
      await second.focus();
      await page.keyboard.type('06011992');
      expect(await second.inputValue()).toBe('1992-06-01');
      expect(await page.getByRole('slider').first().getAttribute('aria-valuetext')).toBe('11 July 1995');
      await page.getByRole('link', { name: 'Matrix', exact: true }).click();
      const dates = page.locator('main input[type=date]');
      await page.locator('[role=grid]').waitFor();
      expect(await dates.nth(0).inputValue()).toBe('1995-07-11');
      await dates.nth(0).focus();
      await page.keyboard.type('12012020');
      expect(await dates.nth(0).inputValue()).toBe('2020-12-01');
      // The address follows the picture.
      await page.waitForURL(/[?&]at=2020-12-01/);
      // What does not become a day gives way to the day that holds.
      await dates.nth(0).focus();
      await page.keyboard.type('13');
      await page.keyboard.press('Shift+Tab');
      await page.locator('h1').click();
      expect(await dates.nth(0).inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      await page.waitForURL(new RegExp(`[?&]at=${await dates.nth(0).inputValue()}`));
      expect(wrong).toEqual([]);
      await context.close();
    },
  );

  also('O leads from the graph to the outline, whose first line is the next stop', async () => {
    const { page, context } = await openReader(browser, `${api.url}/?lang=en`);
    await page.locator('#search').fill('csto');
    await page.locator('.suggestion').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const focused = (what: 'key' | 'id') =>
      page.evaluate((one) => {
        const at = document.activeElement as HTMLElement | null;
        return one === 'id' ? at?.id : at?.dataset.key;
      }, what);
    await expect.poll(() => focused('key')).toBe('csto');
    await page.keyboard.press('o');
    await expect.poll(() => focused('id')).toBe('outline-tab');
    await page.getByTestId('outline').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Collective Security/);
    await context.close();
  });

  also('the question mark opens the list of keys, except where it is text', async () => {
    const { page, context } = await openReader(browser, `${api.url}/?lang=en`);
    await page.locator('#search').fill('');
    await page.locator('#search').press('?');
    expect(await page.locator('dialog').count()).toBe(0);
    await page.locator('h1').first().click();
    await page.keyboard.press('?');
    await page.locator('dialog').filter({ hasText: 'Shift+F10' }).waitFor();
    await context.close();
  });

  also('a thing says where it did not exist on the date', async () => {
    const { page, context } = await openReader(browser, `${api.url}/?lang=en`);
    await pick(page, 'csto');
    await page.getByRole('tab', { name: 'On a date' }).click();
    await page.locator('.time input[type=date]').first().fill('1850-01-01');
    await page.getByRole('status').filter({ hasText: '1 January 1850: did not exist' }).waitFor();
    await page.locator('.time input[type=date]').first().fill('2020-12-01');
    await page.getByRole('status').filter({ hasText: 'did not exist' }).waitFor({ state: 'detached' });
    await context.close();
  });
});

describe('on a phone', () => {
  also('the names of rows and columns of the matrix stand beside the buttons that hide them', async () => {
    for (const lang of ['en', 'ru'] as const) {
      const phone = { lang, width: 390, height: 844, touch: true };
      const { page, context } = await openReader(browser, `${api.url}/matrix?lang=${lang}`, phone);
      await page.locator('[role=grid]').waitFor();
      const covered = await page.locator('.matrix th:has(.hide)').evaluateAll((heads) =>
        heads.flatMap((head) => {
          const button = head.querySelector('.hide')?.getBoundingClientRect();
          const text = document.createRange();
          text.selectNodeContents(head.querySelector('.hide')?.previousSibling ?? head);
          const right = Math.max(...[...text.getClientRects()].map((rect) => rect.right));
          return button && right > button.left ? [head.textContent] : [];
        }),
      );
      expect(covered).toEqual([]);
      await context.close();
    }
  });

  /** Opens the page of the meeting on a phone and takes it to the graph. */
  async function meetingOnGraph(lang: 'en' | 'ru') {
    const phone = { lang, width: 390, height: 844, touch: true };
    const reader = await openReader(browser, `${api.url}/e/csto-cfm-2020-12-01?lang=${lang}`, phone);
    await reader.page.locator('.small-graph button').first().click();
    const thing = reader.page.locator('.proxy[data-key="csto-cfm-2020-12-01"]');
    await thing.waitFor();
    return { ...reader, thing };
  }

  also(
    'a line of the outline leads to what it opens, at its beginning, also when that comes later',
    async () => {
      const { page, context, wrong } = await meetingOnGraph('en');
      await page.getByRole('tab', { name: 'Outline' }).click();
      const lines = page.getByTestId('outline');
      const thing = lines
        .locator('details')
        .filter({ has: page.locator('button.link') })
        .last();
      await thing.locator('summary').click();
      for (const line of ['button.link', 'button:not(.link)']) {
        await thing.locator(line).first().click();
        await page.waitForTimeout(1_200);
        const top = await page
          .locator('#details h2')
          .first()
          .evaluate((head) => head.getBoundingClientRect().top);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThan(300);
      }
      expect(wrong).toEqual([]);
      await context.close();
    },
  );

  it('what comes from its page stands in sight, a finger that rests on it opens its menu, and a note is written at once', async () => {
    const { page, context, wrong, thing } = await meetingOnGraph('ru');
    await page.waitForTimeout(300);
    const [at, box] = [await thing.boundingBox(), await page.getByTestId('canvas').boundingBox()];
    if (!at || !box) throw new Error('the graph is not there');
    const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
    expect(x).toBeGreaterThan(box.x + 20);
    expect(x).toBeLessThan(box.x + box.width - 20);
    expect(y).toBeGreaterThan(box.y + 20);
    expect(y).toBeLessThan(box.y + box.height - 20);

    const session = await context.newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    const menu = page.getByRole('menu');
    await menu.waitFor();
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await menu.isVisible()).toBe(true);
    const room = await menu.boundingBox();
    expect((room?.y ?? 0) + (room?.height ?? 0)).toBeLessThanOrEqual(box.y + box.height);
    await menu.getByRole('menuitem', { name: 'Добавить заметку' }).click();
    await page.keyboard.type('Спросить пресс-службу');
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.waitForTimeout(700);
    expect(decodeURIComponent(page.url())).toContain('#');
    await thing.focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Добавить заметку' }).click();
    expect(await page.getByLabel('Текст заметки').inputValue()).toBe('Спросить пресс-службу');
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('when the browser does not let a text be copied', () => {
  also('the page says so where the button is, in a dialog too', async () => {
    const { page, context, wrong } = await openReader(browser, `${api.url}/path?lang=ru&from=csto&to=sco`, {
      lang: 'ru',
    });
    const refuse = () =>
      page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      });
    await page.locator('article.path-card').first().waitFor();
    await refuse();
    await page.getByRole('button', { name: 'Скопировать ссылку' }).click();
    await page.locator('.results-head').getByText('Браузер не дал скопировать.').waitFor();
    await page.locator('article.path-card .main-action').first().click();
    await page.locator('.proxy').first().waitFor();
    await page.getByRole('button', { name: 'Выгрузить' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Цитировать' }).click();
    const told = page.getByRole('dialog').filter({ hasText: 'Браузер не дал скопировать.' });
    await told.locator('.badge', { hasText: 'Браузер не дал скопировать.' }).waitFor();
    expect(await told.getByTestId('live').textContent()).toBe('Браузер не дал скопировать.');
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('when a picture cannot be made', () => {
  also('the page says so on top of the dialog, where it can be put away', async () => {
    const { page, context } = await openReader(browser, `${api.url}/?lang=en`);
    await page.locator('.empty-scene button').first().click();
    await things(page, 7);
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    });
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.getByTestId('take-png').click();
    const told = page.getByRole('dialog').getByRole('alert');
    await told.filter({ hasText: 'the picture is too large for this browser' }).waitFor();
    await told.getByRole('button', { name: 'Close' }).click();
    await told.waitFor({ state: 'detached' });
    // What is only heard can be heard there too.
    expect(await page.getByRole('dialog').getByTestId('live').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('live').count()).toBe(1);
    await context.close();
  });
});

describe('a text that exists in English only', () => {
  also('is marked as English on a Russian page, for the eye and for the ear', async () => {
    const { page, context } = await openReader(browser, `${api.url}/e/csto?lang=ru`, { lang: 'ru' });
    const remark = page.locator('.remark').first();
    await remark.waitFor();
    expect(await remark.locator('[lang=en]').textContent()).toMatch(/^[^а-яё]+$/i);
    expect(await remark.textContent()).toMatch(/ \(по-английски\)$/);
    await page.goto(`${api.url}/e/csto?lang=en`);
    await remark.waitFor();
    expect(await remark.textContent()).not.toContain('(');
    await context.close();
  });
});

describe('when a part of the page fails', () => {
  it('the rest lives on', async () => {
    const { page, context } = await openReader(browser, `${api.url}/?lang=en`);
    let spoilt = 0;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('relations {')) return route.continue();
      spoilt += 1;
      return route.fulfill({ json: { data: { asOf: { node: { relations: [null] } } } } });
    });
    await pick(page, 'csto');
    await page.getByTestId('broken').waitFor();
    expect(await page.locator('.proxy[data-key="csto"]').count()).toBe(1);
    await page.getByRole('tab', { name: 'On a date' }).click();
    expect(await page.locator('input[type=date]').first().inputValue()).toBe('2020-12-01');
    await pick(page, 'Armenia');
    await things(page, 2);
    // What is asked about Armenia has failed as well before the answers are whole again.
    await expect.poll(() => spoilt).toBe(2);
    await page.getByTestId('broken').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('tab', { name: 'All time' }).click();
    await page.getByTestId('broken').getByRole('button', { name: 'Try again' }).click();
    await page.locator('#expand button').first().waitFor();
    await context.close();
  });
});

describe('a comparison', () => {
  also('opens to what it counts, and each of it to its record', async () => {
    const { page, context, wrong } = await openReader(browser, `${api.url}/?lang=en`);
    await page.locator('.empty-scene button').first().click();
    await things(page, 7);
    await page.locator('.time input[type=date]').nth(1).fill('2008-01-01');
    const compared = page.locator('.compared');
    await compared.locator('summary').filter({ hasText: '+ 1 gained · × 1 lost' }).click();
    expect((await compared.locator('li').allTextContents()).sort()).toEqual([
      '+ presided: Russia → Collective Security Treaty Organization',
      '× presided: Armenia → Collective Security Treaty Organization',
    ]);
    await compared.getByRole('button', { name: /Russia/ }).click();
    await page.locator('#details').getByText('Russia').first().waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('the timeline', () => {
  also('tells what a body belongs to from who belongs to it, and a drawn line from a click', async () => {
    const { page, context, wrong } = await openReader(browser, `${api.url}/timeline?lang=en&of=csto`);
    const line = (name: string) =>
      page.locator('.line').filter({ has: page.getByText(name, { exact: true }) });
    await line('→ UNGA').waitFor();
    const armenia = line('Armenia');
    const box = await armenia.boundingBox();
    if (!box) throw new Error('no line');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await page.locator('dialog').count()).toBe(0);
    await armenia.click();
    await page.locator('dialog').waitFor();
    await page.keyboard.press('Escape');
    const file = await fileBy(page, () => page.getByRole('button', { name: 'CSV' }).click());
    expect(table(file.text).filter(({ row }) => row === '→ UNGA')).toMatchObject([
      {
        what: 'observer',
        member: 'Collective Security Treaty Organization',
        of: 'United Nations General Assembly',
      },
    ]);
    expect(wrong).toEqual([]);
    await context.close();
  });
});

interface Screen {
  readonly name: string;
  readonly path: string;
  /** What stands there when the page is complete. */
  readonly there: string;
  readonly act?: (page: Page) => Promise<void>;
  /** Whether the server answers with 404, which the browser notes as an error of its own. */
  readonly missing?: boolean;
}

const screens = (): readonly Screen[] => [
  { name: 'the first screen', path: '/', there: '.empty-scene' },
  { name: 'a graph', path: `/${scene}`, there: '#expand button, .right .empty' },
  {
    name: 'what can be taken away',
    path: `/${scene}`,
    there: '.proxy',
    act: async (page) => {
      await page.locator('.toolbar button').nth(6).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'the table', path: `/table?tab=links${scene}`, there: 'table.data tbody tr' },
  { name: 'the matrix', path: '/matrix?at=2020-12-01&compare=1992-06-01', there: '[role=grid]' },
  { name: 'the timeline', path: '/timeline?of=csto,sco', there: 'main svg' },
  { name: 'paths', path: '/path?from=csto&to=sco&during=2020-12-01', there: '.path-card' },
  {
    name: 'why there is no path',
    path: '/path?from=csto&to=saarc&at=1995-01-01&hops=1',
    there: 'main section h2',
  },
  { name: 'the page of a thing', path: '/e/csto?at=2020-12-01', there: 'main table tbody tr' },
  { name: 'the page of a meeting', path: '/e/csto-cfm-2020-12-01', there: 'main table tbody tr' },
  { name: 'an embedded graph', path: `/embed${scene}`, there: '.credit' },
  { name: 'the queries', path: '/queries', there: 'main' },
  { name: 'an address that nothing has', path: '/matrx', there: 'main h1', missing: true },
];

/** Two pages in `npm test`, each in another language, theme and width; all pages in all ways in `npm run test:full`. */
const ways: readonly (Wishes & { readonly lang: 'en' | 'ru' })[] = (['en', 'ru'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [1280, 768, 390, 320].map((width) => ({ lang, theme, width, height: width < 800 ? 844 : 800 })),
  ),
);
const turns: Readonly<Record<string, number>> = {
  'a graph': 14,
  'the page of a meeting': 3,
};

/** What axe finds on a page, whether it is wider than the screen, and what went wrong. */
async function faultsOf(
  { path, there, act, missing = false }: Screen,
  { page, wrong }: Reader,
  lang: 'en' | 'ru',
): Promise<string[]> {
  const [before = '', hash = ''] = path.split('#');
  const known = wrong.length;
  // Another scene of the same page would be shown without loading it.
  await page.goto('about:blank');
  await page.goto(
    `${api.url}${before}${before.includes('?') ? '&' : '?'}lang=${lang}${hash ? `#${hash}` : ''}`,
  );
  await page.locator(there).first().waitFor({ state: 'attached' });
  await act?.(page);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
    );
  });
  const over = await page.evaluate(() => {
    const main = document.querySelector('main');
    return Math.max(
      document.documentElement.scrollWidth - window.innerWidth,
      (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0),
    );
  });
  const errors = wrong.slice(known).filter((error) => !(missing && error.includes('404 (Not Found)')));
  return [...found, ...(over > 0 ? [`${over} px wider than the screen`] : []), ...errors];
}

describe('every page', () => {
  it.each<[number, (typeof ways)[number] | null]>(FULL ? ways.map((way, i) => [i, way]) : [[-1, null]])(
    'has nothing that axe finds wrong, nothing wider than the screen, no error: %i',
    async (_, way) => {
      const faults: unknown[] = [];
      // One reader looks at all pages, as readers do.
      const whole = way && (await openReader(browser, api.url, way));
      for (const screen of screens()) {
        const wishes = way ?? ways[turns[screen.name] ?? -1];
        if (!wishes) continue;
        const reader = whole ?? (await openReader(browser, api.url, wishes));
        const found = await faultsOf(screen, reader, wishes.lang);
        if (found.length > 0) faults.push({ screen: screen.name, ...wishes, found });
        if (!whole) await reader.context.close();
      }
      await whole?.context.close();
      expect(faults).toEqual([]);
    },
    FULL ? 240_000 : 60_000,
  );
});
