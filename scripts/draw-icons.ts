import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Pixels, the sizes that Chromium and Firefox ask for. */
const SIZES = [16, 32, 48, 96, 128];

/**
 * Draws the extension's mark (`warichu.svg`) as `SIZE.png` beside it, once for each size.
 * @param folder of the mark
 * @param executablePath of a Chromium
 */
export async function drawIcons(folder: string, executablePath: string): Promise<void> {
  const mark = await readFile(join(folder, 'warichu.svg'), 'base64');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" src="data:image/svg+xml;base64,${mark}">`,
      );
      await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}
