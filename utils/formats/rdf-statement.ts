/** One statement of an RDF graph. */
export interface RdfStatement {
  subject: string;
  /** An IRI. */
  predicate: string;
  /** An IRI, the name of a node without one, or a text. */
  object: string;
  /** True where the object is a text. */
  isLiteral: boolean;
  /** The text's language tag; empty where it has none. */
  lang: string;
}
