import * as v from 'valibot';
import { QUOTATION_LIMITS } from './quotation-limits.ts';
import type { QuotationFields, SavedQuotation } from './saved-quotation.ts';

/** What may be wrong with a field. The interface has a sentence for each. */
export type QuotationProblemCode =
  | 'noObject'
  | 'wordsMissing'
  | 'notText'
  | 'notNumber'
  | 'tooLong'
  | 'tooMany'
  | 'langUnknown'
  | 'urlNotWeb'
  | 'notKnown'
  | 'idUnknown';

export interface QuotationProblem {
  /** The field: `['page', 'url']`. */
  path: (string | number)[];
  code: QuotationProblemCode;
  /** `tooLong`, `tooMany`: how much there may be. */
  limit?: number;
}

export type QuotationCheck =
  | { quotation: SavedQuotation; problems: [] }
  | { quotation: null; problems: QuotationProblem[] };

type Code = QuotationProblemCode | `${'tooLong' | 'tooMany'}:${number}`;

const code = (value: Code): string => value;

const CONTROLS = /[^\P{Cc}\t\n\x80-\x9f]/gu;

/** @returns the text without control characters, its lines parted by "\n" and every character whole */
export function tidyText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROLS, '').toWellFormed();
}

/** @returns the text as `tidyText` has it, on one line */
export function tidyLine(text: string): string {
  return tidyText(text).replaceAll(/\s+/g, ' ').trim();
}

/** @returns the address in its usual spelling, or null where it is not of the web */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** @returns the tag in its usual spelling ("ja-jp" is "ja-JP"), or null where it is none */
export function languageTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

const line = (limit: number) =>
  v.pipe(v.string(code('notText')), v.transform(tidyLine), v.maxLength(limit, code(`tooLong:${limit}`)));

const emptyToNull = (value: string | null) => (value === '' ? null : value);

/** A text that may be missing. */
const optionalLine = (limit: number) => v.pipe(v.nullish(line(limit), null), v.transform(emptyToNull));

const address = v.pipe(
  line(QUOTATION_LIMITS.url),
  v.check((url) => url === '' || webAddress(url) !== null, code('urlNotWeb')),
  v.transform((url) => (url === '' ? '' : (webAddress(url) ?? ''))),
);
const optionalAddress = v.pipe(v.nullish(address, null), v.transform(emptyToNull));

const whole = (least: number) =>
  v.pipe(v.number(code('notNumber')), v.safeInteger(code('notNumber')), v.minValue(least, code('notNumber')));
/** The end of the year 9999, in milliseconds since the epoch: what is later is no date that anything can read. */
const LAST_TIME = 253_402_300_799_999;
const time = v.pipe(whole(0), v.maxValue(LAST_TIME, code('notNumber')));

const place = v.pipe(
  v.object(
    { page: optionalLine(QUOTATION_LIMITS.label), location: optionalLine(QUOTATION_LIMITS.label) },
    code('notText'),
  ),
  v.transform((given) => (given.page === null && given.location === null ? null : given)),
);

/** Folded units, which have to stay as they are. */
const units = (limit: number) =>
  v.pipe(v.string(code('notText')), v.maxLength(limit, code(`tooLong:${limit}`)));
const lookalikes = v.pipe(
  v.array(
    v.object(
      {
        text: units(QUOTATION_LIMITS.exact),
        before: units(QUOTATION_LIMITS.context),
        behind: units(QUOTATION_LIMITS.context),
      },
      code('notText'),
    ),
    code('notText'),
  ),
  v.maxLength(QUOTATION_LIMITS.lookalikes, code(`tooMany:${QUOTATION_LIMITS.lookalikes}`)),
);

const selector = v.pipe(
  v.object(
    {
      exact: v.pipe(
        v.string(code('wordsMissing')),
        v.transform(tidyText),
        v.check((text) => /\S/.test(text), code('wordsMissing')),
        v.maxLength(QUOTATION_LIMITS.exact, code(`tooLong:${QUOTATION_LIMITS.exact}`)),
      ),
      prefix: v.pipe(
        v.nullish(v.string(code('notText')), ''),
        v.transform((text) => tidyText(text.slice(-QUOTATION_LIMITS.context))),
      ),
      suffix: v.pipe(
        v.nullish(v.string(code('notText')), ''),
        v.transform((text) => tidyText(text.slice(0, QUOTATION_LIMITS.context))),
      ),
      start: v.nullish(whole(0), null),
      end: v.nullish(whole(0), null),
      lookalikes: v.nullish(lookalikes, null),
      place: v.nullish(place, null),
    },
    code('wordsMissing'),
  ),
  v.transform(({ place, lookalikes, start, end, ...words }) => {
    const isPlace = start !== null && end !== null && start <= end;
    return {
      ...words,
      start: isPlace ? start : null,
      end: isPlace ? end : null,
      // An empty list says that somebody looked and found none.
      ...(lookalikes !== null && { lookalikes }),
      ...(place !== null && { place }),
    };
  }),
);

const page = v.object(
  {
    url: v.nullish(address, ''),
    canonicalUrl: optionalAddress,
    title: v.nullish(line(QUOTATION_LIMITS.title), ''),
    author: optionalLine(QUOTATION_LIMITS.name),
    site: optionalLine(QUOTATION_LIMITS.name),
    lang: v.pipe(
      optionalLine(QUOTATION_LIMITS.label),
      v.check((tag) => tag === null || languageTag(tag) !== null, code('langUnknown')),
      v.transform((tag) => (tag === null ? null : languageTag(tag))),
    ),
    published: optionalLine(QUOTATION_LIMITS.label),
  },
  code('notText'),
);

const cited = v.pipe(
  v.object(
    {
      author: optionalLine(QUOTATION_LIMITS.name),
      authorUrl: optionalAddress,
      title: optionalLine(QUOTATION_LIMITS.title),
      site: optionalLine(QUOTATION_LIMITS.name),
      url: optionalAddress,
      reported: v.nullish(v.boolean(code('notKnown')), false),
    },
    code('notText'),
  ),
  v.transform(({ reported, ...source }) =>
    reported || Object.values(source).some((value) => value !== null) ? { ...source, reported } : null,
  ),
);

const check = v.pipe(
  v.object(
    {
      status: v.picklist(['verbatim', 'elided', 'altered', 'absent'], code('notKnown')),
      similarity: v.pipe(
        v.number(code('notNumber')),
        v.minValue(0, code('notNumber')),
        v.maxValue(1, code('notNumber')),
      ),
      url: v.pipe(
        address,
        v.check((url) => url !== '', code('urlNotWeb')),
      ),
      at: time,
      found: v.pipe(v.nullish(units(QUOTATION_LIMITS.found), ''), v.transform(tidyText)),
    },
    code('notText'),
  ),
  v.transform(({ found, ...rest }) => (found === '' ? rest : { ...rest, found })),
);

const fields = {
  selector,
  page,
  cited: v.nullish(cited, null),
  note: v.pipe(
    v.nullish(v.string(code('notText')), ''),
    v.transform((text) => tidyText(text).trim()),
    v.maxLength(QUOTATION_LIMITS.note, code(`tooLong:${QUOTATION_LIMITS.note}`)),
  ),
  tags: v.pipe(
    v.nullish(v.array(line(QUOTATION_LIMITS.tag), code('notText')), []),
    v.transform((all) => [...new Set(all.filter((one) => one !== ''))]),
    v.maxLength(QUOTATION_LIMITS.tags, code(`tooMany:${QUOTATION_LIMITS.tags}`)),
  ),
  check: v.nullish(check, null),
  created: time,
};

/**
 * A quotation that comes from outside: a message, a file. Control characters go, titles and names stand on one line,
 * a field that is left out is empty.
 */
export const quotationFieldsSchema: v.GenericSchema<unknown, QuotationFields> = v.object(
  fields,
  code('noObject'),
);

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The same with what storage adds. */
export const savedQuotationSchema: v.GenericSchema<unknown, SavedQuotation> = v.object(
  {
    ...fields,
    id: v.pipe(
      v.string(code('idUnknown')),
      v.regex(UUID, code('idUnknown')),
      v.transform((id) => id.toLowerCase()),
    ),
    updated: time,
    anchor: v.nullish(
      v.object(
        {
          status: v.picklist(['exact', 'changed', 'ambiguous', 'orphan'], code('notKnown')),
          at: time,
        },
        code('notKnown'),
      ),
      null,
    ),
  },
  code('noObject'),
);

/**
 * Checks and tidies what is to become a saved quotation.
 * @param input anything
 * @returns the quotation, or everything that is wrong with it, one problem a place
 */
export function checkQuotation(input: unknown): QuotationCheck {
  const checked = v.safeParse(savedQuotationSchema, input);
  if (checked.success) return { quotation: checked.output, problems: [] };
  const problems = new Map<string, QuotationProblem>();
  for (const issue of checked.issues) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    // Of a field that is left out Valibot has words of its own.
    const [name, limit] = (issue.received === 'undefined' ? missing(path) : issue.message).split(':');
    const problem: QuotationProblem = { path, code: name as QuotationProblemCode };
    if (limit !== undefined) problem.limit = Number(limit);
    if (!problems.has(path.join())) problems.set(path.join(), problem);
  }
  return { quotation: null, problems: [...problems.values()] };
}

function missing(path: readonly (string | number)[]): string {
  const [field, part] = path;
  if (field === undefined) return code('noObject');
  if (field === 'selector' && (part === undefined || part === 'exact')) return code('wordsMissing');
  if (field === 'id') return code('idUnknown');
  return code(field === 'page' ? 'notText' : 'notNumber');
}
