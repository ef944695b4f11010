/**
 * How a quotation is said in the W3C's Web Annotation Data Model (Recommendation of 23 February 2017). What the model has
 * no words for is said in Dublin Core and schema.org, whose prefixes its context knows.
 */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The software named in a file: the offsets of another's count in another text. */
export const GENERATOR = { type: 'Software', name: 'Warichu' } as const;

/** What the quoted words are from, on an annotation. */
export const CITED = 'dcterms:source';
/** The same of words that are recalled, not quoted. */
export const RECALLED = 'dcterms:references';
/** The page, on the target. */
export const PART_OF = 'dcterms:isPartOf';
export const TITLE = 'dcterms:title';
export const CREATOR = 'dcterms:creator';
export const ISSUED = 'dcterms:issued';
export const LANGUAGE = 'dcterms:language';
/** A page's canonical address. */
export const CANONICAL = 'schema:url';
/** Where in a book: a page, and a Kindle's location. */
export const PAGINATION = 'schema:pagination';
export const POSITION = 'schema:position';
