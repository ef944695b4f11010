interface Props<Id extends string> {
  /** Says what is chosen. */
  label: string;
  /** Of the radio buttons. */
  name: string;
  choices: readonly (readonly [id: Id, label: string])[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/** One of a few, in a row. */
export function SegmentChoice<Id extends string>({ label, name, choices, chosen, onChoose }: Props<Id>) {
  return (
    <fieldset class="segments" aria-label={label}>
      {choices.map(([id, text]) => (
        <label key={id} class="segment">
          <input
            type="radio"
            class="visually-hidden"
            name={name}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span class="segment-text">{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
