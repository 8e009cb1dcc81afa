interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  onChoose(value: T): void;
}

/** A choice of one of a few, all in sight. */
export function Switch<T extends string>({ label, value, choices, onChoose }: Props<T>) {
  return (
    <fieldset className="switch plain">
      <legend className="visually-hidden">{label}</legend>
      {choices.map(([choice, word]) => (
        <button key={choice} type="button" aria-pressed={choice === value} onClick={() => onChoose(choice)}>
          {word}
        </button>
      ))}
    </fieldset>
  );
}
