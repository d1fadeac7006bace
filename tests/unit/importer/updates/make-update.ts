import fc from 'fast-check';
import { updateSchema, type Update } from '../../../../src/domain/content/update.ts';

/** An update of an invented objective. */
export function makeUpdate(overrides: Partial<Update> = {}): Update {
  return {
    date: '2026-05-20',
    published: '2026-05-21',
    title: 'Il tetto è finito',
    text: 'Il collaudo è stato positivo.',
    evidence: [],
    minor: false,
    corrections: [],
    ...overrides,
  };
}

const words = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'è',
      ' ',
      '#',
      ':',
      '-',
      '"',
      "'",
      '\\',
      '>',
      '|',
      '&',
      '*',
      '%',
      '{',
      '[',
      '\n',
      '1',
      '’',
    ),
    minLength: 1,
    maxLength: 60,
  })
  .map((text) => `x${text}x`);
const optional = <Value>(
  key: string,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Record<string, Value>> =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }));
const day = fc.constantFrom('2026-01-02', '2025-12-31');

/** Updates of every shape, with texts that are hard on YAML. */
export const anyUpdate: fc.Arbitrary<Update> = fc
  .tuple(
    fc.record({
      date: fc.constantFrom('2026-05-20', '2025-12', '2021'),
      published: day,
      title: words,
      text: words,
      evidence: fc.array(
        words.map((label) => ({ label })),
        { maxLength: 2 },
      ),
      minor: fc.boolean(),
      corrections: fc.array(
        fc.record(
          {
            date: day,
            text: words,
            former: fc.constantFrom({ status: null }, { percent: 5, due: ['2026-03-31'] }),
          },
          { requiredKeys: ['date', 'text'] },
        ),
        { maxLength: 2 },
      ),
    }),
    optional('action', fc.constant('a1')),
    optional('due', fc.constant(['2026-03-31', '2026-06-30'])),
    optional('newDue', day),
    optional('status', fc.constantFrom('completed', 'ongoing')),
    optional('confidence', fc.constant('blocked')),
    optional('percent', fc.integer({ min: 0, max: 100 })),
    optional('values', fc.constant([{ indicator: 'i1', period: '2026-T1', value: 12.5 }])),
    optional('office', fc.constant('persone')),
    optional('withdrawn', fc.record({ date: day, reason: words })),
  )
  .map((parts) => updateSchema.parse(Object.assign({}, ...parts)));
