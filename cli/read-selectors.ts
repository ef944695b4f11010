import * as v from 'valibot';
import type { QuotationSelector } from '../utils/quotes/quotation-selector.ts';
import { Failure } from './failure.ts';
import { readText } from './read-file.ts';

const context = v.optional(v.nullable(v.string()));
const offset = v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))));

const selectorSchema = v.object({
  id: v.union([v.string(), v.number()]),
  exact: v.pipe(
    v.string(),
    v.check((text) => text.trim() !== ''),
  ),
  prefix: context,
  suffix: context,
  start: offset,
  end: offset,
});

export interface ReadSelectors {
  selectors: (QuotationSelector & { id: string | number })[];
  /** A line for each of the list that is no selector. */
  problems: string[];
}

/**
 * Reads a list of saved quotations, `{id, exact, prefix, suffix, start?, end?}` each.
 * @throws Failure that names the file when it cannot be read or holds no list
 */
export async function readSelectors(path: string): Promise<ReadSelectors> {
  const list = parse(path, (await readText(path)).replace(/^\uFEFF/, ''));
  if (!Array.isArray(list)) {
    throw new Failure(`${path}: this is no list of quotations; write them as [{"id": …, "exact": …}, …].`, 1);
  }
  const selectors: ReadSelectors['selectors'] = [];
  const problems: string[] = [];
  for (const [at, one] of list.entries()) {
    const { success, output, issues } = v.safeParse(selectorSchema, one);
    if (success) selectors.push({ ...output, prefix: output.prefix ?? '', suffix: output.suffix ?? '' });
    else problems.push(`${path}: quotation ${at + 1}: ${describe(issues[0])} It was left out.`);
  }
  return { selectors, problems };
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(`${path}: this is no JSON (${(error as Error).message}); check the file.`, 1);
  }
}

const NEEDED: Readonly<Record<string, string>> = {
  id: '"id" has to be a text or a number.',
  exact: '"exact" has to be the quoted words.',
  prefix: '"prefix" has to be a text.',
  suffix: '"suffix" has to be a text.',
  start: '"start" has to be a whole number from 0 on.',
  end: '"end" has to be a whole number from 0 on.',
};

function describe(issue: v.BaseIssue<unknown>): string {
  return NEEDED[String(issue.path?.[0]?.key)] ?? 'it has to be an object with "id" and "exact".';
}
