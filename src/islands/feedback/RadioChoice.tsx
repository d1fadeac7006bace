interface Props {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** Official name of the element, where the validator looks for it. */
  readonly element?: string;
}

/** One labelled answer; uncontrolled, so that a choice made before the island is awake stays. */
export function RadioChoice({ name, value, label, element }: Props) {
  return (
    <label data-element={element}>
      <input type="radio" name={name} value={value} />
      {label}
    </label>
  );
}
