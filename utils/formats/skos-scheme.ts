import { describeFile } from './file-description.ts';
import type { FileDescription } from './glossary-file.ts';
import { DC, DCTERMS, FOAF, literals, type Properties, RDF_TYPE, RDFS, SKOS } from './skos-vocabulary.ts';

const CREATIVE_COMMONS = 'http://creativecommons.org/ns#';

/** By which properties a concept scheme says what, those that say it best first. */
const FIELDS: Readonly<Record<keyof FileDescription, readonly string[]>> = {
  name: [`${DCTERMS}title`, `${DC}title`, `${SKOS}prefLabel`, `${RDFS}label`],
  language: [`${DCTERMS}language`, `${DC}language`],
  licence: [`${DCTERMS}license`, `${CREATIVE_COMMONS}license`, `${DCTERMS}rights`, `${DC}rights`],
  credit: [`${DCTERMS}creator`, `${DC}creator`, `${DCTERMS}publisher`, `${DC}publisher`],
  url: [`${FOAF}homepage`, `${DCTERMS}source`],
};
/** By which a person or a licence that is a node of its own says its name. */
const NAMES = [`${FOAF}name`, `${RDFS}label`, `${DCTERMS}title`];

export const SCHEME_PROPERTIES: readonly string[] = [...Object.values(FIELDS).flat(), ...NAMES];

/** What a property says, in words: of a node that has a name its name, else its address. */
function values(
  properties: Properties,
  predicate: string,
  subjects: ReadonlyMap<string, Properties>,
): string[] {
  return (properties.get(predicate) ?? [])
    .map(({ object, isLiteral }) =>
      isLiteral ? object : (literals(subjects.get(object), ...NAMES)[0]?.text ?? object),
    )
    .filter((text) => text !== '' && !text.startsWith('_:'));
}

/**
 * @param subjects what is said of each subject
 * @returns what the concept schemes among them say of the glossary; of several the first that says something
 */
export function describeSchemes(subjects: ReadonlyMap<string, Properties>): FileDescription {
  const found: Partial<Record<keyof FileDescription, string>> = {};
  for (const properties of subjects.values()) {
    const types = properties.get(RDF_TYPE) ?? [];
    if (!types.some(({ object }) => object === `${SKOS}ConceptScheme`)) continue;
    for (const field of Object.keys(FIELDS) as (keyof FileDescription)[]) {
      const said = FIELDS[field].map((predicate) => values(properties, predicate, subjects));
      const best = said.find((texts) => texts.length > 0);
      if (best !== undefined) found[field] ??= field === 'credit' ? best.join(', ') : best[0]!;
    }
  }
  return describeFile(found);
}
