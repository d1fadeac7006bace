import { describe, expect, it } from 'vitest';
import { draftFieldsSchema } from '../../../src/desk/reports/draft.ts';
import { findWarnings, markWarnings } from '../../../src/desk/reports/find-warnings.ts';
import { updateSchema, type Update } from '../../../src/domain/content/update.ts';
import { makeObjective, makeUpdateRecord } from '../builders.ts';

const fields = draftFieldsSchema.parse({
  ...{ action: 'a1', due: '', title: 'I punti luce sono accesi', text: '', date: '10/06/2026' },
  ...{ status: 'completed', newDue: '', evidence: 'Determina n. 12', url: '', office: 'giardini' },
});
const report = updateSchema.parse({
  ...{ date: '2026-06-10', published: '2026-06-15', action: 'a1', status: 'completed' },
  ...{ title: fields.title, text: fields.title, evidence: [{ label: fields.evidence }] },
});
const photo = { name: '0123456789abcdef.jpg', size: 9, cleared: '1', accessible: '' };
const years = [2025, 2026, 2027];

/** Fields that a form with these changes is warned about. */
function warned(
  typed: Partial<typeof fields>,
  said: Partial<Update> = {},
  updates: Parameters<typeof makeUpdateRecord>[0][] = [],
): readonly string[] {
  const objective = makeObjective({ updates: updates.map(makeUpdateRecord) });
  return findWarnings({ ...fields, ...typed }, { ...report, ...said }, objective, years).map(
    ({ field }) => field,
  );
}

describe('findWarnings', () => {
  it('says nothing of a plain report with a source', () => {
    expect(warned({})).toEqual([]);
    expect(warned({ evidence: 'Avviso', url: 'https://borgo.example/a' })).toEqual([]);
  });

  it.each<readonly [string, Parameters<typeof warned>[0], string]>([
    [
      'personal data in the text',
      { text: 'Il suo IBAN è IT60 X054 2811 1010 0000 0123 456' },
      'text',
    ],
    ['personal data in the source', { evidence: 'Lettera 3 di mario@posta.example' }, 'evidence'],
    ['personal data in a reason', { withdrawal: 'Lo dice anna@posta.example' }, 'withdrawal'],
    [
      'personal data in what a photo shows',
      {
        files: [
          { ...photo, label: 'La piazza' },
          { ...photo, label: 'Vista da anna@posta.example' },
        ],
      },
      'files',
    ],
    [
      'a bureaucratic word in what a photo shows',
      { files: [{ ...photo, label: 'Tecnici addivenuti a un accordo' }] },
      'files',
    ],
    ['a bureaucratic word', { title: 'Addivenuti a un accordo' }, 'title'],
    ['a source that nobody can find', { evidence: 'Comunicazione' }, 'evidence'],
    [
      'a text that is hard to read',
      {
        text: 'L’amministrazione comunale conseguentemente all’approvazione dell’aggiornamento programmatico triennale predispone preliminarmente la documentazione amministrativa propedeutica all’individuazione dell’operatore economico aggiudicatario',
      },
      'text',
    ],
  ])('warns of %s', (_, typed, field) => {
    expect(warned(typed)).toEqual([field]);
  });

  it('warns of a day outside the plan, and of a state that goes back', () => {
    expect(warned({}, { date: '2019' })).toEqual(['date']);
    const done = { action: 'a1', status: 'completed', title: 'Lavori chiusi' } as const;
    expect(warned({}, { status: 'in-progress' }, [done])).toEqual(['status']);
    expect(warned({}, {}, [done])).toEqual([]);
  });

  it('warns of what is published in nearly the same words, on the same action', () => {
    const twin = { action: 'a1', title: 'Accesi i punti luce' };
    expect(warned({}, {}, [twin])).toEqual(['title']);
    expect(warned({}, {}, [{ ...twin, action: 'a2' }])).toEqual([]);
    expect(warned({}, {}, [{ ...twin, title: 'I 12 punti luce sono accesi' }])).toEqual([]);
    // Not of itself, when it is corrected, nor of silence, confirmed in the same words each time.
    expect(warned({ corrects: 'x' }, {}, [{ ...twin, id: 'x' }])).toEqual([]);
    expect(warned({}, { minor: true, status: undefined }, [twin])).toEqual([]);
  });
});

describe('markWarnings', () => {
  it('changes with what is warned of', () => {
    const one = [{ field: 'title', text: 'a' }] as const;
    expect(markWarnings(one)).toBe(markWarnings([...one]));
    expect(markWarnings(one)).not.toBe(markWarnings([{ field: 'title', text: 'b' }]));
  });
});
