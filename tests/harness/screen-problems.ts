import { accessibilityProblems, countsInSmallPage, problemsAgain } from './accessibility-problems.ts';
import { layoutProblems } from './layout-problems.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

/** In CSS pixels: a popup that is zoomed to 200 %, and one of a narrow screen. */
const WIDTHS = [320, 360];
const HEIGHT = 580;

/**
 * Looks at what a small page of the extension shows: in light and in dark for what keeps people out (in Firefox, which is
 * the slower one and has the same colours, in light alone), and at small widths for its layout. It begins with a page that is light, and leaves it so, as wide as the last width.
 * @returns one line for each problem, with where it was seen
 */
export async function screenProblems(tab: Tab): Promise<string[]> {
  const problems: string[] = [];
  const keep = (scheme: string, found: readonly string[]) =>
    problems.push(...found.filter(countsInSmallPage).map((one) => `${scheme}: ${one}`));
  const isThere = await tab.evaluate(() => 'axe' in globalThis);
  keep('light', await (isThere ? tab.evaluate(problemsAgain, false) : tab.evaluate(accessibilityProblems)));
  if (await tab.evaluate(() => !navigator.userAgent.includes('Firefox'))) {
    await tab.setColorScheme('dark');
    // Colours that are still on their way from one scheme to the other are nobody's.
    const isStill = () => tab.evaluate(() => document.getAnimations().length === 0);
    await until(isStill);
    keep('dark', await tab.evaluate(problemsAgain, true));
    await tab.setColorScheme('light');
    await until(isStill);
  }
  problems.push(...(await layoutAtWidths(tab)));
  return problems;
}

/** @returns one line for each problem of the layout at small widths */
export async function layoutAtWidths(tab: Tab): Promise<string[]> {
  const problems: string[] = [];
  for (const width of WIDTHS) {
    await tab.setViewport({ width, height: HEIGHT });
    problems.push(...(await tab.evaluate(layoutProblems)).map((one) => `${width} px: ${one}`));
  }
  return problems;
}
