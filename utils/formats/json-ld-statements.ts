/**
 * JSON-LD (W3C Recommendation of 16 July 2020) as statements: expanded, or compacted with the contexts that stand in
 * the file. Contexts elsewhere are not fetched; names in them that are prefixes of SKOS's usual company are known.
 */
import { FormatError } from './format-error.ts';
import type { RdfStatement } from './rdf-statement.ts';
import { DCTERMS, FOAF, RDF_TYPE, SKOS, SKOS_XL } from './skos-vocabulary.ts';

type Json = Record<string, unknown>;

interface Term {
  id: string;
  /** Values are addresses rather than text. */
  isReference: boolean;
  /** Keys of its object are language tags. */
  isLanguageMap: boolean;
  language: string | null;
}

interface Context {
  /** Those of this context; others are its parent's. */
  terms: Map<string, Term>;
  parent: Context | null;
  vocabulary: string;
  base: string;
  language: string;
}

const USUAL: Readonly<Record<string, string>> = {
  skos: SKOS,
  skosxl: SKOS_XL,
  dct: DCTERMS,
  dcterms: DCTERMS,
  dc: 'http://purl.org/dc/elements/1.1/',
  foaf: FOAF,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
};

/** Deeper than any glossary nests; what is deeper is made to exhaust the stack. */
const DEEPEST = 50;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const asText = (value: unknown) => (typeof value === 'string' ? value : '');

function plainTerm(id: string): Term {
  return { id, isReference: false, isLanguageMap: false, language: null };
}

function findTerm(name: string, context: Context, except: string | null): Term | undefined {
  if (name === except) return undefined;
  // Contexts nest no deeper than the nodes they stand in.
  for (let one: Context | null = context; one !== null; one = one.parent) {
    const term = one.terms.get(name);
    if (term !== undefined) return term;
  }
  return undefined;
}

/** @param except the name that is being defined, which is not known yet */
function expand(name: string, context: Context, isVocabulary: boolean, except: string | null = null): string {
  const term = isVocabulary ? findTerm(name, context, except) : undefined;
  if (term !== undefined) return term.id;
  const colon = name.indexOf(':');
  if (colon > 0 && !name.startsWith('//', colon + 1)) {
    const prefix = findTerm(name.slice(0, colon), context, except);
    if (prefix !== undefined) return prefix.id + name.slice(colon + 1);
  }
  if (colon >= 0 || name.startsWith('@')) return name;
  return isVocabulary ? context.vocabulary + name : context.base + name;
}

function extend(context: Context, given: unknown): Context {
  const next: Context = { ...context, terms: new Map(), parent: context };
  for (const part of asList(given)) {
    if (!isObject(part)) continue;
    if ('@vocab' in part) next.vocabulary = expand(asText(part['@vocab']), next, true);
    if ('@language' in part) next.language = asText(part['@language']);
    // A definition may use a prefix that stands below it: so prefixes first.
    const definitions = Object.entries(part).filter(([name]) => !name.startsWith('@'));
    for (const [name, value] of definitions) {
      if (typeof value === 'string') next.terms.set(name, plainTerm(value));
    }
    for (const [name, value] of definitions) {
      const id = typeof value === 'string' ? value : isObject(value) ? asText(value['@id']) || name : null;
      if (id === null) continue;
      const options = isObject(value) ? value : {};
      next.terms.set(name, {
        id: expand(id, next, true, name),
        isReference: options['@type'] === '@id' || options['@type'] === '@vocab',
        isLanguageMap: asList(options['@container']).includes('@language'),
        language: '@language' in options ? asText(options['@language']) : null,
      });
    }
  }
  return next;
}

/**
 * @param document what the file's JSON holds
 * @throws FormatError when it nests deeper than glossaries do
 */
export function jsonLdStatements(document: unknown): RdfStatement[] {
  const statements: RdfStatement[] = [];
  let unnamed = 0;

  function readNode(node: Json, outer: Context, depth: number): string {
    if (depth > DEEPEST) throw new FormatError('nestsTooDeep');
    const context = '@context' in node ? extend(outer, node['@context']) : outer;
    const keys = Object.entries(node).map(
      ([key, value]) => [expand(key, context, true), key, value] as const,
    );
    const id = keys.find(([keyword]) => keyword === '@id')?.[2];
    const subject = typeof id === 'string' ? expand(id, context, false) : `_:${++unnamed}`;
    for (const [predicate, key, value] of keys) {
      if (predicate === '@graph' || predicate === '@included') {
        for (const one of asList(value)) if (isObject(one)) readNode(one, context, depth + 1);
      } else if (predicate === '@type') {
        for (const type of asList(value)) {
          const object = expand(asText(type), context, true);
          statements.push({ subject, predicate: RDF_TYPE, object, isLiteral: false, lang: '' });
        }
      } else if (!predicate.startsWith('@') && predicate.includes(':')) {
        const term = findTerm(key, context, null) ?? plainTerm(predicate);
        readValues({ subject, predicate, term, value, context, depth });
      }
    }
    return subject;
  }

  interface Values {
    subject: string;
    predicate: string;
    term: Term;
    value: unknown;
    context: Context;
    depth: number;
  }

  function readValues({ subject, predicate, term, value, context, depth }: Values): void {
    const say = (object: string, isLiteral: boolean, lang: string) =>
      statements.push({ subject, predicate, object, isLiteral, lang });
    if (term.isLanguageMap && isObject(value) && !('@value' in value)) {
      for (const [lang, texts] of Object.entries(value)) {
        for (const text of asList(texts))
          if (typeof text === 'string') say(text, true, lang === '@none' ? '' : lang);
      }
      return;
    }
    for (const one of asList(value)) {
      if (typeof one === 'string' && term.isReference) say(expand(one, context, false), false, '');
      else if (typeof one === 'string') say(one, true, term.language ?? context.language);
      else if (typeof one === 'number') say(String(one), true, '');
      else if (isObject(one)) {
        const at = (keyword: string) =>
          Object.entries(one).find(([key]) => expand(key, context, true) === keyword)?.[1];
        const text = at('@value');
        const list = at('@list') ?? at('@set');
        if (typeof text === 'string') say(text, true, asText(at('@language')));
        else if (list !== undefined && depth <= DEEPEST) {
          readValues({ subject, predicate, term, value: list, context, depth: depth + 1 });
        } else if (text === undefined) say(readNode(one, context, depth + 1), false, '');
      }
    }
  }

  const terms = new Map(Object.entries(USUAL).map(([prefix, id]) => [prefix, plainTerm(id)]));
  const context: Context = { terms, parent: null, vocabulary: '', base: '', language: '' };
  for (const node of asList(document)) if (isObject(node)) readNode(node, context, 0);
  return statements;
}
