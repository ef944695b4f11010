import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Looks for what keeps people out, with axe-core's rules for WCAG 2.2 A and AA. To be given to `Tab.evaluate` or
 * `Tab.inCard`; there it gives one line a problem: the rule and the elements that break it.
 */
export const accessibilityProblems = new Function(`
  ${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  return axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')),
  );
`) as () => Promise<string[]>;

interface Axe {
  run(
    root: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}

/**
 * The same where `accessibilityProblems` has been before: it leaves axe-core on the page, and half a megabyte need not be
 * sent again.
 * @param isContrastAlone true asks for nothing but contrast, all that another colour scheme can change
 */
export async function problemsAgain(isContrastAlone: boolean): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { axe } = globalThis as unknown as { axe: Axe };
  const runOnly = isContrastAlone ? ['color-contrast'] : tags;
  const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

const PAGE_RULES = /^(landmark-one-main|page-has-heading-one|region):/;

/** @returns is this a problem in a small document, too? What best practice asks of a whole page, a popup or a card need not have. */
export function countsInSmallPage(problem: string): boolean {
  return !PAGE_RULES.test(problem);
}
