interface Props {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly chosen?: boolean | undefined;
  readonly id?: string | undefined;
  /** Id of the words that say what is wrong. */
  readonly problemId?: string | undefined;
  /** Official name of the element, where the validator looks for it. */
  readonly element?: string;
}

/** One labelled answer; uncontrolled, so that a choice made before the island is awake stays. */
export function RadioChoice({ name, value, label, chosen, id, problemId, element }: Props) {
  return (
    <label data-element={element}>
      <input
        type="radio"
        name={name}
        value={value}
        id={id}
        defaultChecked={chosen}
        aria-describedby={problemId}
      />
      {label}
    </label>
  );
}
