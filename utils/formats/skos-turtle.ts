/** SKOS in Turtle (W3C Recommendation of 25 February 2014). */
import { Parser } from 'n3';
import { FormatError } from './format-error.ts';
import type { GlossaryFile, Parsing } from './glossary-file.ts';
import type { RdfStatement } from './rdf-statement.ts';
import { conceptsToEntries, DCTERMS, FOAF, readingTag, SKOS } from './skos-concepts.ts';

function readStatements(text: string): RdfStatement[] {
  try {
    return new Parser({ format: 'text/turtle' }).parse(text).map(({ subject, predicate, object }) => ({
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
      isLiteral: object.termType === 'Literal',
      lang: object.termType === 'Literal' ? object.language : '',
    }));
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0]!.replace(/\.*$/, '').slice(0, 200);
    throw new FormatError(`The file is not Turtle (${reason}); correct it.`);
  }
}

/**
 * @param text a file's text
 * @returns an entry for each language in which a concept has a preferred label
 * @throws FormatError when it is not Turtle, or has no concept
 */
export function* parse(text: string): Parsing {
  yield { done: 0, entries: 0 };
  return yield* conceptsToEntries(readStatements(text));
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

/** @returns the glossary as a concept scheme, a concept an entry */
export function print({ name, language, entries }: GlossaryFile): string {
  const scheme = ['<#glossary> a skos:ConceptScheme'];
  if (name !== null) scheme.push(`dct:title ${literal(name)}`);
  if (language !== null) scheme.push(`dct:language ${literal(language)}`);
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
