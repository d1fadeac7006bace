import { expect, it } from 'vitest';
import { heardTexts } from '../../../src/i18n/pages/heard.ts';
import { makeHeardPage, type HeardWords } from '../../../src/views/satisfaction/heard-page.ts';
import { makeObjectives, makePortal } from '../builders.ts';

const everything = { office: '', theme: '', objective: '', service: '' };

it('counts what was said by office and by theme, and names what each comment is about', () => {
  const objectives = makeObjectives({}, {});
  const [first, second] = objectives;
  const portal = makePortal({ objectives });
  const words: HeardWords = {
    choice: everything,
    tallies: [
      { objective: first?.slug, said: 3, answered: 1 },
      { objective: second?.slug, said: 1, answered: 1 },
      { objective: undefined, office: 'nessuno', said: 1, answered: 1 },
      // Of a page of the portal: nobody's.
      { said: 2, answered: 0 },
    ],
    comments: [
      { day: '2026-06-10', page: '/obiettivi/x/', objective: first?.slug, comment: 'Poca luce' },
      { day: '2026-06-09', page: '/metodo/', comment: 'Non trovo la mappa' },
    ],
    reports: [
      {
        number: 'S-2026-0007',
        kind: 'fault',
        received: '2026-06-11',
        category: 'buche',
        office: 'nessuno',
        state: 'resolved',
        words: 'Una buca in via Roma',
        reply: 'Chiusa.',
        objective: undefined,
      },
    ],
    results: [{ questionnaire: 'nessuno', answered: 9 }],
  };
  const page = makeHeardPage(portal, words);
  expect(page.sentence).toBe('7 messaggi pubblicati: 3 hanno una risposta, 4 la aspettano ancora.');
  expect(page.themes.map(({ said, answered }) => [said, answered])).toEqual([[4, 2]]);
  expect(page.offices.map(({ said, answered }) => [said, answered])).toEqual([[4, 2]]);
  expect(page.entries.map(({ about }) => about)).toEqual([
    { title: 'buche', href: '/segnalazioni/#S-2026-0007', offices: 'Risolta · nessuno' },
    expect.objectContaining({ title: first?.title, href: `/obiettivi/${first?.slug ?? ''}/` }),
    { title: '/metodo/', href: '/metodo/', offices: '' },
  ]);
  expect([page.isCut, page.isWhole]).toEqual([true, true]);
  const narrowed = makeHeardPage(portal, {
    ...words,
    choice: { ...everything, objective: second?.slug ?? '' },
    comments: [],
    reports: [],
  });
  expect(narrowed).toMatchObject({
    heading: second?.title,
    sentence: '1 messaggio pubblicato, con risposta.',
    isWhole: false,
  });
});

it.each([
  [1, 0, 'L’unico commento pubblicato non ha ancora una risposta dell’ufficio.'],
  [1, 1, 'L’unico commento pubblicato ha una risposta dell’ufficio.'],
  [8, 0, 'Nessuno degli 8 commenti pubblicati ha ancora una risposta dell’ufficio.'],
  [12, 12, 'Tutti i 12 commenti pubblicati hanno una risposta dell’ufficio.'],
  [12, 1, 'Dei 12 commenti pubblicati, 1 ha una risposta dell’ufficio.'],
])('says that of %i comments %i are answered', (said, answered, sentence) => {
  expect(heardTexts.replied(said, answered)).toBe(sentence);
});

it('leads to published results of questionnaires, of their office alone', () => {
  const [office] = makeObjectives({})[0]?.areas ?? [];
  const questionnaire = { id: 'orari', title: 'Orari', to: '2026-05-31', office } as never;
  const portal = {
    ...makePortal({ objectives: makeObjectives({}) }),
    questionnaires: [questionnaire],
  };
  const find = (choice: Partial<HeardWords['choice']>, answered = 7) =>
    makeHeardPage(portal, {
      ...{ choice: { ...everything, ...choice }, tallies: [], comments: [], reports: [] },
      results: [{ questionnaire: 'orari', answered }],
    }).questionnaires;
  expect(find({})).toEqual([
    {
      title: 'Orari',
      href: '/questionari/orari/',
      sentence: expect.stringMatching(/, fino al 31\smaggio\s2026: 7\s?risposte\.$/u) as string,
    },
  ]);
  expect(find({ office: office?.id ?? '' })).toHaveLength(1);
  expect(find({ office: 'altro' })).toEqual([]);
  expect(find({ theme: '1' })).toEqual([]);
});
