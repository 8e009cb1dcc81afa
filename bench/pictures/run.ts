import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT, report, withGraph } from '../../src/commands/shared.ts';
import { createLog } from '../../src/http/log.ts';
import { startServer } from '../../src/http/server.ts';
import { load, MODEL, prepare } from '../../src/ingest/load.ts';
import { buildPage } from '../../src/page/build.ts';
import { launchChromium, openReader } from '../../tests/support/chromium.ts';
import { type Picture, pictures } from './list.ts';
import { palettePng, pixelsOf } from './png.ts';

/** Makes the pictures of the graph browser in docs/pictures, of the real data; names of pictures narrow it. */
async function runPictures(names: string[]): Promise<number> {
  const chosen = pictures.filter(({ name }) => names.length === 0 || names.includes(name));
  const folder = join(ROOT, 'docs', 'pictures');
  await mkdir(folder, { recursive: true });
  const [{ compiled }] = await Promise.all([prepare(join(ROOT, 'seed')), buildPage(ROOT, report)]);
  return withGraph(async (graph) => {
    await load(graph, compiled, report);
    const log = createLog('warn');
    const server = await startServer({ graph, root: ROOT, host: '127.0.0.1', port: 0, model: MODEL, log });
    const browser = await launchChromium();
    try {
      for (const picture of chosen) {
        const png = await taken(browser, server.url, picture);
        await writeFile(join(folder, `${picture.name}.png`), png);
        report(`${picture.name}.png  ${Math.round(png.length / 1024)} KB`);
      }
    } finally {
      await browser.close();
      await server.close();
    }
    return 0;
  });
}

/** Goes to a page, does what is needed, and takes its picture, in few colours so that it stays small. */
async function taken(browser: Browser, url: string, picture: Picture): Promise<Buffer> {
  const { path, lang, theme = 'light', width = 1280, height = 800, there, act } = picture;
  const address = `${url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
  const touch = width < 500;
  const { page, context } = await openReader(browser, address, { lang, theme, width, height, touch });
  await act?.(page);
  await page.locator(there).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const png = await page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' });
  const small = palettePng(pixelsOf(png));
  await context.close();
  return small.length < png.length ? small : png;
}

process.exitCode = await runPictures(process.argv.slice(2));
