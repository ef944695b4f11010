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
