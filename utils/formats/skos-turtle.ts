/** SKOS in Turtle (W3C Recommendation of 25 February 2014). */
import { Parser, type Quad } from 'n3';
import { NO_DESCRIPTION } from './file-description.ts';
import { FormatError } from './format-error.ts';
import type { GlossaryFile, Parsing } from './glossary-file.ts';
import type { RdfStatement } from './rdf-statement.ts';
import { conceptGraph, readingTag } from './skos-concepts.ts';
import { DCTERMS, FOAF, isPlainAddress, SKOS } from './skos-vocabulary.ts';

/** UTF-16 units that are given to the parser at once. */
const CHUNK = 1 << 16;
/** How much of the work it is to take the statements in; the rest is to make entries of them. */
const READING = 0.7;

function toStatement({ subject, predicate, object }: Quad): RdfStatement {
  const isLiteral = object.termType === 'Literal';
  return {
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
    isLiteral,
    lang: isLiteral ? object.language : '',
  };
}

/**
 * Hands over the statements chunk by chunk.
 * @returns how far in the text it is
 * @throws FormatError when it is not Turtle
 */
function* readStatements(
  text: string,
  add: (statement: RdfStatement) => void,
): Generator<number, void, void> {
  const listeners = new Map<string, (chunk?: string) => void>();
  const fail = (error: Error) => {
    const reason = error.message.split('\n')[0]!.replace(/\.*$/, '');
    throw new FormatError('notTurtle', { reason });
  };
  const stream = {
    on: (event: string, listener: (chunk?: string) => void) => listeners.set(event, listener),
  } as unknown as Parameters<Parser['parse']>[0];
  new Parser({ format: 'text/turtle' }).parse(stream, (error, quad) => {
    if (error) fail(error);
    else if (quad) add(toStatement(quad));
  });
  for (let at = 0; at < text.length; at += CHUNK) {
    listeners.get('data')!(text.slice(at, at + CHUNK));
    yield at;
  }
  listeners.get('end')!();
}

/**
 * @param text a file's text
 * @returns an entry for each language in which a concept has a preferred label
 * @throws FormatError when it is not Turtle, or has no concept
 */
export function* parse(text: string): Parsing {
  const graph = conceptGraph();
  for (const at of readStatements(text, graph.add)) {
    yield { done: (at / text.length) * READING, entries: [], description: NO_DESCRIPTION };
  }
  return yield* graph.parse(READING);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function literal(text: string, lang: string | null = null): string {
  const escaped = text.toWellFormed().replaceAll(/["\\\n\r\t]/g, (unit) => ESCAPES[unit]!);
  return `"${escaped}"${lang === null ? '' : `@${lang}`}`;
}

function reference(text: string): string {
  return isPlainAddress(text) ? `<${text}>` : literal(text);
}

/** @returns the glossary as a concept scheme, a concept an entry */
export function print({ name, language, licence, credit, url, entries }: GlossaryFile): string {
  const scheme = ['<#glossary> a skos:ConceptScheme'];
  if (name !== null) scheme.push(`dct:title ${literal(name)}`);
  if (language !== null) scheme.push(`dct:language ${literal(language)}`);
  if (licence !== null) {
    scheme.push(`dct:${isPlainAddress(licence) ? 'license' : 'rights'} ${reference(licence)}`);
  }
  if (credit !== null) scheme.push(`dct:creator ${literal(credit)}`);
  if (url !== null) scheme.push(`foaf:homepage ${reference(url)}`);
  const concepts = entries.map((entry, at) => {
    const { term, aliases, reading, lang, definition, sources, tags } = entry;
    const lines = [
      `<#entry-${at + 1}> a skos:Concept`,
      'skos:inScheme <#glossary>',
      `skos:prefLabel ${literal(term, lang)}`,
      ...aliases.map((alias) => `skos:altLabel ${literal(alias, lang)}`),
    ];
    if (reading !== null) lines.push(`skos:hiddenLabel ${literal(reading, readingTag(lang))}`);
    if (definition !== '') lines.push(`skos:definition ${literal(definition, lang)}`);
    for (const { title, url } of sources) {
      const page = `${literal(url)}^^xsd:anyURI`;
      lines.push(`dct:source ${title === '' ? page : `[ dct:title ${literal(title)} ; foaf:page ${page} ]`}`);
    }
    lines.push(...tags.map((tag) => `dct:subject ${literal(tag)}`));
    return `${lines.join(' ;\n  ')} .\n`;
  });
  return `@prefix skos: <${SKOS}> .
@prefix dct: <${DCTERMS}> .
@prefix foaf: <${FOAF}> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

${[`${scheme.join(' ;\n  ')} .\n`, ...concepts].join('\n')}`;
}
