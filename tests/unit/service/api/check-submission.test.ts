import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackSchema } from '../../../../src/feedback/contract.ts';
import { checkSubmission } from '../../../../src/service/api/check-submission.ts';

/** What a check says, apart from the schema objects that issues name. */
function describeResult({
  success,
  data,
  error,
}: ReturnType<typeof checkSubmission> | ReturnType<typeof feedbackSchema.safeParse>): unknown {
  const issues = error?.issues.map((issue) => ({
    path: issue.path,
    code: issue.code,
    keys: 'keys' in issue ? issue.keys : undefined,
  }));
  return { success, data, issues };
}

const wrong = fc.constantFrom<unknown>(
  undefined,
  null,
  0,
  7,
  '',
  'altro',
  '/temi/1/',
  [],
  {},
  true,
);
const oneOf = (...right: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: wrong });
const submissions = fc.record(
  {
    id: oneOf(
      '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
      '0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D',
      '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
    ),
    kind: oneOf('clarity', 'satisfaction'),
    page: oneOf('/', '/temi/1/', '//altro.example/', `/${'a'.repeat(200)}/`),
    objective: oneOf('parco-nuovo', '-parco'),
    rating: oneOf(1, 3, 4, 5, 4.5, Number.NaN),
    answer: oneOf('altro', 'le-indicazioni-erano-chiare', 'ho-avuto-problemi-tecnici'),
    comment: oneOf('  chiaro  ', '', 'è'.repeat(201)),
    respondent: oneOf('resident', 'worker'),
    website: oneOf('', 'x'),
    extra: fc.constant(1),
    ['__proto__']: fc.constant({ rating: 5 }),
  },
  { requiredKeys: [] },
);

describe('checkSubmission', () => {
  it('says what the contract says, of whole submissions, parts of them and anything else', () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 20, arbitrary: submissions }, { weight: 1, arbitrary: fc.anything() }),
        (fields) => {
          expect(describeResult(checkSubmission(fields))).toEqual(
            describeResult(feedbackSchema.safeParse(fields)),
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('takes what it should', () => {
    const fields = {
      id: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
      kind: 'satisfaction',
      page: '/temi/1/',
      objective: 'parco-nuovo',
      rating: 4,
      comment: ' bene ',
      website: '',
    };
    expect(checkSubmission(fields).data).toEqual({ ...fields, comment: 'bene' });
  });
});
