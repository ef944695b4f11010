/** What a dictionary of the DICT project says of itself. */
import { dedent } from './dedent.ts';
import { describeFile } from './file-description.ts';
import type { FileDescription } from './glossary-file.ts';
import { reflow } from './reflow.ts';

/** Stands in the data that Warichu writes: its lines are broken where the definition's are. */
export const WRITTEN_BY_WARICHU = 'warichu';

/** Says that what follows is about what may be done with a dictionary. */
const LICENCE = /licen[cs]e|copyright|©|public domain|permission/i;
/** Stands in front of it in dictionaries that dictfmt made. */
const DICTFMT_NOTICE = /^The original data (?:is available from|was distributed with)/;

const withoutBraces = (text: string) => text.replaceAll(/\{([^{}\n]{1,200})\}/g, '$1');

/** @param about what the headwords that begin with "00-database-" say, by what follows that */
export function describeDictionary(about: ReadonlyMap<string, string>): FileDescription {
  const text = (key: string) =>
    dedent((about.get(key) ?? '').replace(/^\s*00-?database-?\w+[^\S\n]*\n/, ''), 0);
  const notices = text('info')
    .split(/\n{2,}/)
    .filter((paragraph) => LICENCE.test(paragraph) && !DICTFMT_NOTICE.test(paragraph))
    .map((paragraph) => withoutBraces(reflow(dedent(paragraph, 0))));
  const isOurs = about.has(WRITTEN_BY_WARICHU);
  return describeFile({
    name: text('short'),
    licence: isOurs ? text('licence') : notices.join('\n\n'),
    credit: text('credit'),
    url: text('url'),
  });
}
