/** The names of SKOS and its usual company, and how texts are read from what is said in them. */
import type { RdfStatement } from './rdf-statement.ts';

export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';
export const DCTERMS = 'http://purl.org/dc/terms/';
export const FOAF = 'http://xmlns.com/foaf/0.1/';
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
export const DC = 'http://purl.org/dc/elements/1.1/';
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

/** A text with its language tag in small letters; empty where it has none. */
export interface Literal {
  text: string;
  lang: string;
}

/** What is said of one subject, by predicate. */
export type Properties = Map<string, RdfStatement[]>;

/** @returns the texts that are said with the predicates, in their order */
export function literals(properties: Properties | undefined, ...predicates: string[]): Literal[] {
  return predicates.flatMap((predicate) =>
    (properties?.get(predicate) ?? [])
      .filter(({ isLiteral }) => isLiteral)
      .map(({ object, lang }) => ({ text: object, lang: lang.toLowerCase() })),
  );
}

/** @returns whether a text is an address of the web that may stand in Turtle as it is */
export function isPlainAddress(text: string): boolean {
  return /^https?:[^\s\p{Cc}<>"{}|^`\\]+$/iu.test(text);
}
