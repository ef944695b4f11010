/** Concepts of SKOS (W3C Recommendation of 18 August 2009) as entries, whatever RDF is written in. */
import type { EntryFields, Source } from '../terms/entry.ts';
import { ENTRY_LIMITS } from '../terms/entry-limits.ts';
import { CollectedEntries } from './collected-entries.ts';
import { FormatError } from './format-error.ts';
import type { Parsing } from './glossary-file.ts';
import type { RdfStatement } from './rdf-statement.ts';
import { describeSchemes, SCHEME_PROPERTIES } from './skos-scheme.ts';
import {
  DCTERMS,
  FOAF,
  type Literal,
  literals,
  type Properties,
  RDF_TYPE,
  SKOS,
  SKOS_XL,
} from './skos-vocabulary.ts';

const RDF_VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
const NO_CONCEPTS = ['ConceptScheme', 'Collection', 'OrderedCollection'].map((type) => `${SKOS}${type}`);

/** Says of a hidden label that it is how the term is read: a private subtag, as BCP 47 has them. */
export const READING = 'x-reading';

const primary = (lang: string) => lang.split('-')[0]!;

const isReading = ({ lang }: Literal) =>
  lang.endsWith(READING) || /^[a-z]{2,3}-(?:hira|kana|hrkt)(?:-|$)/.test(lang);

export interface ConceptGraph {
  /** Takes the next statement of the file. */
  add(statement: RdfStatement): void;
  /**
   * Reads the concepts that were told of.
   * @param begun how much of the work has been done by then, from 0 to 1
   * @throws FormatError when nothing is a concept with a label
   */
  parse(begun: number): Parsing;
}

const KINDS = ['prefLabel', 'altLabel', 'hiddenLabel'] as const;
const NOTES = ['definition', 'scopeNote', 'note'] as const;
/** What nothing is read from, such as what is broader than what, is not kept. */
const KEPT = new Set([
  RDF_TYPE,
  RDF_VALUE,
  ...KINDS.flatMap((kind) => [`${SKOS}${kind}`, `${SKOS_XL}${kind}`]),
  `${SKOS_XL}literalForm`,
  ...NOTES.map((kind) => `${SKOS}${kind}`),
  ...['source', 'subject', 'title'].map((name) => `${DCTERMS}${name}`),
  `${FOAF}page`,
  ...SCHEME_PROPERTIES,
]);

/** Gathers statements by what they are about; so concepts can be told of in any order. */
export function conceptGraph(): ConceptGraph {
  const subjects = new Map<string, Properties>();
  return {
    add(statement) {
      if (!KEPT.has(statement.predicate)) return;
      let properties = subjects.get(statement.subject);
      if (properties === undefined) {
        properties = new Map();
        subjects.set(statement.subject, properties);
      }
      const known = properties.get(statement.predicate);
      if (known === undefined) properties.set(statement.predicate, [statement]);
      else known.push(statement);
    },
    parse: (begun) => conceptsToEntries(subjects, begun),
  };
}

/**
 * @param subjects what is said of each subject, in the order of the file
 * @returns an entry for each language in which a concept has a preferred label
 * @throws FormatError when nothing is a concept with a label
 */
function* conceptsToEntries(subjects: ReadonlyMap<string, Properties>, begun: number): Parsing {
  const labels = (properties: Properties, kind: (typeof KINDS)[number]) => [
    ...literals(properties, `${SKOS}${kind}`),
    // SKOS-XL gives every label a node of its own.
    ...(properties.get(`${SKOS_XL}${kind}`) ?? []).flatMap(({ object }) =>
      literals(subjects.get(object), `${SKOS_XL}literalForm`),
    ),
  ];
  const collected = new CollectedEntries(describeSchemes(subjects));
  let read = 0;
  for (const [subject, properties] of subjects) {
    read++;
    if (collected.isDue) yield collected.slice(begun + (1 - begun) * (read / subjects.size));
    const types = (properties.get(RDF_TYPE) ?? []).map(({ object }) => object);
    if (types.some((type) => NO_CONCEPTS.includes(type))) continue;
    const place = { code: 'named', values: { name: subject } } as const;
    const preferred = labels(properties, 'prefLabel');
    if (preferred.length === 0) {
      if (!types.includes(`${SKOS}Concept`)) continue;
      collected.skip(place, 'conceptNoLabel');
      continue;
    }
    for (const entry of conceptToEntries(properties, preferred, labels, subjects))
      collected.add(place, entry);
  }
  if (collected.isEmpty && collected.description.name === null) throw new FormatError('noConcept');
  yield collected.slice(1);
  return collected.end();
}

function conceptToEntries(
  properties: Properties,
  preferred: readonly Literal[],
  labels: (properties: Properties, kind: 'altLabel' | 'hiddenLabel') => Literal[],
  subjects: ReadonlyMap<string, Properties>,
): EntryFields[] {
  const terms = new Map<string, LabelsOfLanguage>();
  const nearest = new Map<string, LabelsOfLanguage>();
  const surplus: Literal[] = [];
  for (const one of preferred) {
    if (terms.has(one.lang)) {
      surplus.push(one);
      continue;
    }
    const term = { term: one.text, lang: one.lang, aliases: [], reading: null };
    terms.set(one.lang, term);
    if (!nearest.has(primary(one.lang))) nearest.set(primary(one.lang), term);
  }
  const [first] = terms.values();
  for (const one of [...surplus, ...labels(properties, 'altLabel'), ...labels(properties, 'hiddenLabel')]) {
    const lang = one.lang === READING ? '' : one.lang.split(`-${READING}`)[0]!;
    const term = terms.get(lang) ?? nearest.get(primary(lang)) ?? first!;
    if (isReading(one)) term.reading ??= one.text;
    else term.aliases.push(one.text);
  }
  // A definition may be a node of its own, with its text as a value (SKOS Primer, 4.2).
  const definitions = NOTES.map((kind) => [
    ...literals(properties, `${SKOS}${kind}`),
    ...(properties.get(`${SKOS}${kind}`) ?? []).flatMap(({ object, isLiteral }) =>
      isLiteral ? [] : literals(subjects.get(object), RDF_VALUE),
    ),
  ]);
  const defined = textsByLanguage(definitions.find((texts) => texts.length > 0) ?? []);
  // Each language gets them all: so no more of them than it takes to see that there are too many.
  const sources = (properties.get(`${DCTERMS}source`) ?? [])
    .slice(0, ENTRY_LIMITS.sources + 1)
    .map((statement) => toSource(statement, subjects))
    .filter((source) => source !== null);
  const tags = literals(properties, `${DCTERMS}subject`)
    .slice(0, ENTRY_LIMITS.tags + 1)
    .map(({ text }) => text);
  return [...terms.values()].map(({ term, lang, aliases, reading }) => ({
    term,
    aliases,
    reading,
    lang: lang === '' || lang === 'und' ? null : lang,
    definition: defined(lang),
    sources,
    tags,
    sites: [],
  }));
}

interface LabelsOfLanguage {
  term: string;
  lang: string;
  aliases: string[];
  reading: string | null;
}

/** @returns the text that serves a language best: in it, in a variety of it, in none, in any */
function textsByLanguage(texts: readonly Literal[]): (lang: string) => string {
  const same = new Map<string, string>();
  const near = new Map<string, string>();
  const add = (map: Map<string, string>, key: string, text: string) => {
    const known = map.get(key);
    map.set(key, known === undefined ? text : `${known}\n${text}`);
  };
  for (const { text, lang } of texts) {
    add(same, lang, text);
    add(near, primary(lang), text);
  }
  return (lang) => same.get(lang) ?? near.get(primary(lang)) ?? same.get('') ?? texts[0]?.text ?? '';
}

function toSource(statement: RdfStatement, subjects: ReadonlyMap<string, Properties>): Source | null {
  const node = statement.isLiteral ? undefined : subjects.get(statement.object);
  const page = node?.get(`${FOAF}page`)?.[0]?.object;
  const title = literals(node, `${DCTERMS}title`)[0]?.text ?? '';
  const url = page ?? statement.object;
  return /^https?:/i.test(url) ? { title, url } : null;
}

/** @returns the language tag of an entry's reading */
export function readingTag(lang: string | null): string {
  return lang === null ? READING : `${lang}-${READING}`;
}
