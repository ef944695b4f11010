/** SKOS in JSON-LD. */
import { FormatError } from './format-error.ts';
import type { GlossaryFile, Parsing } from './glossary-file.ts';
import { jsonLdStatements } from './json-ld-statements.ts';
import { conceptGraph, readingTag } from './skos-concepts.ts';
import { DCTERMS, FOAF, isPlainAddress, SKOS } from './skos-vocabulary.ts';

const CONTEXT = {
  skos: SKOS,
  dct: DCTERMS,
  foaf: FOAF,
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
};

/**
 * @param text a file's text
 * @returns an entry for each language in which a concept has a preferred label
 * @throws FormatError when it is not JSON, or has no concept
 */
export function* parse(text: string): Parsing {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new FormatError('notJson', { reason: (error as Error).message });
  }
  const graph = conceptGraph();
  for (const statement of jsonLdStatements(document)) graph.add(statement);
  return yield* graph.parse(0);
}

function literal(text: string, lang: string | null = null) {
  return lang === null ? { '@value': text } : { '@value': text, '@language': lang };
}

function reference(text: string) {
  return isPlainAddress(text) ? { '@id': text } : literal(text);
}

/** @returns the glossary as a concept scheme, a concept an entry, one a line */
export function print({ name, language, licence, credit, url, entries }: GlossaryFile): string {
  const scheme = {
    '@id': '#glossary',
    '@type': 'skos:ConceptScheme',
    ...(name !== null && { 'dct:title': literal(name) }),
    ...(language !== null && { 'dct:language': literal(language) }),
    ...(licence !== null && { [isPlainAddress(licence) ? 'dct:license' : 'dct:rights']: reference(licence) }),
    ...(credit !== null && { 'dct:creator': literal(credit) }),
    ...(url !== null && { 'foaf:homepage': reference(url) }),
  };
  const concepts = entries.map(({ term, aliases, reading, lang, definition, sources, tags }, at) => ({
    '@id': `#entry-${at + 1}`,
    '@type': 'skos:Concept',
    inScheme: '#glossary',
    'skos:prefLabel': literal(term, lang),
    ...(aliases.length > 0 && { 'skos:altLabel': aliases.map((alias) => literal(alias, lang)) }),
    ...(reading !== null && { 'skos:hiddenLabel': literal(reading, readingTag(lang)) }),
    ...(definition !== '' && { 'skos:definition': literal(definition, lang) }),
    ...(sources.length > 0 && {
      'dct:source': sources.map(({ title, url }) =>
        title === '' ? literal(url) : { 'dct:title': literal(title), 'foaf:page': literal(url) },
      ),
    }),
    ...(tags.length > 0 && { 'dct:subject': tags.map((tag) => literal(tag)) }),
  }));
  const nodes = [scheme, ...concepts].map((node) => JSON.stringify(node));
  return `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n${nodes.join(',\n')}\n]}\n`;
}
