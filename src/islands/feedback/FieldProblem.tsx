interface Props {
  /** To which the field's controls point. */
  readonly id: string;
  /** Nothing where the field is as it should be. */
  readonly text: string | undefined;
}

/** What is wrong with a field, beside it. */
export function FieldProblem({ id, text }: Props) {
  return (
    text !== undefined && (
      <p className="problem" id={id}>
        {text}
      </p>
    )
  );
}
