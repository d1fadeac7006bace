import {
  type FormKind,
  type GivenAnswer,
  nameControl,
  nameProblem,
} from '../../views/satisfaction/given-answer.ts';

/** What a question with five steps is given. */
export interface RatingProps {
  readonly given?: GivenAnswer | undefined;
  /** What is wrong with the rating, where something is. */
  readonly problem: string | undefined;
}

/** Attributes that the rating of every form has: of the group, and of each of its five steps. */
export function describeRating(kind: FormKind, { given, problem }: RatingProps) {
  const problemId = nameProblem(kind, 'rating');
  const describedBy = problem === undefined ? undefined : problemId;
  return {
    problemId,
    group: {
      'aria-describedby': describedBy,
      'aria-invalid': problem === undefined ? undefined : true,
    },
    describeStep: (step: number) => ({
      type: 'radio',
      name: 'rating',
      value: step,
      required: step === 1,
      id: given !== undefined && step === 1 ? nameControl(kind, 'rating') : undefined,
      defaultChecked: given === undefined ? undefined : given.rating === String(step),
      'aria-describedby': step === 1 ? describedBy : undefined,
    }),
  };
}
