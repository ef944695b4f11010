import { splitAtPlaces } from './split-at-places.ts';

interface Props {
  text: string;
  /** Where what was looked for stands, in UTF-16 offsets. */
  places: readonly (readonly [start: number, end: number])[];
}

/** A text with what was looked for marked in it. */
export function MarkedText({ text, places }: Props) {
  if (places.length === 0) return <>{text}</>;
  return (
    <>
      {splitAtPlaces(text, places).map((part, at) =>
        part.isMatch ? <mark key={at}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
