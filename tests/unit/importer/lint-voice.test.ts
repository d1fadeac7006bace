import { describe, expect, it } from 'vitest';
import type { FolderContent } from '../../../src/catalog/read-content/read-content.ts';
import type { Objective } from '../../../src/domain/content/objective.ts';
import { listEditorialTexts } from '../../../src/importer/content-lint/editorial-texts.ts';
import { lintLeftovers } from '../../../src/importer/content-lint/lint-leftovers.ts';
import { lintVoice } from '../../../src/importer/content-lint/lint-voice.ts';
import { readContent } from '../../../src/catalog/read-content/read-content.ts';
import { lintContent } from '../../../src/importer/content-lint/run-lint.ts';
import { makeContent } from './make-content.ts';
import { makeObjective } from './make-objective.ts';

const weigh = (overrides: Partial<Objective>): readonly string[] => {
  const content = makeContent({ mulino: makeObjective(overrides) });
  return lintVoice(listEditorialTexts(content), content).map(
    ({ severity, field, message }) => `${severity} ${field} ${message}`,
  );
};

describe('lintVoice', () => {
  it.each([
    ['Le strade vanno messe in sicurezza.', 'vanno messe'],
    ['Chi paga va assistito.', 'va assistito'],
    ['È una promessa a chi abita qui.', 'promessa'],
    ['Ognuno può chiedere.', 'Ognuno'],
    ['Un servizio all’avanguardia.', 'all’avanguardia'],
  ])('asks to weigh «%s»', (why, words) => {
    expect(weigh({ why })).toEqual([
      expect.stringMatching(new RegExp(`^warning why «${words}»`, 'u')),
    ]);
  });

  it.each([
    'Il lavoro va avanti.',
    'Le classi vanno in biblioteca.',
    'La strada va da piazza a piazza.',
    'Il piano parla di «promesse mantenute».',
    'La manutenzione straordinaria.',
  ])('lets «%s» stand', (why) => {
    expect(weigh({ why })).toEqual([]);
  });

  it('counts sentences that open alike, in entries long enough', () => {
    const rest = 'Si legge. Poi si gioca. Dopo si mangia. Infine si torna. ';
    expect(weigh({ why: `${rest}Il Comune apre. Il Comune chiude. Il Comune paga.` })).toEqual([
      expect.stringMatching(/^warning text 5 frasi su 10 cominciano con «il comune»/u),
    ]);
    expect(weigh({ why: rest })).toEqual([]);
  });
});

describe('lintContent', () => {
  it('has nothing to weigh in the shipped content', async () => {
    expect(lintContent(await readContent('content'))).toEqual([]);
  });
});

describe('lintLeftovers', () => {
  const find = (answer: string, overrides: Partial<FolderContent> = {}): readonly string[] => {
    const faq = [{ id: 'prova', question: 'Che cosa?', answer }];
    const content = makeContent({ mulino: makeObjective() }, { faq, ...overrides });
    return lintLeftovers(listEditorialTexts(content), content).map(({ message }) => message);
  };

  it.each([
    ['È il piano del Comune di Altrove Sotto.', 'nomina il Comune di Altrove Sotto'],
    ['Il piano 2019-2021 è qui.', 'fuori dal piano'],
    ['Gli obiettivi sono 91.', 'conta 91, ma il numero giusto è 1'],
    ['Il piano ha 12 azioni.', 'conta 12, ma il numero giusto è 1'],
    ['Ci sono tredici temi.', 'conta 13'],
  ])('asks about «%s»', (answer, message) => {
    expect(find(answer)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    'È il piano del Comune di Borgo Lieto.',
    'Gli obiettivi 2025-2027 sono qui.',
    'Obiettivi strategici e un obiettivo.',
  ])('lets «%s» stand', (answer) => {
    expect(find(answer)).toEqual([]);
  });

  it('does not count what has left the plan', () => {
    const left = makeObjective();
    const faq = [{ id: 'prova', question: 'Che cosa?', answer: 'Le schede sono 2. Le azioni 2.' }];
    const content = makeContent(
      {
        mulino: makeObjective(),
        viale: makeObjective(),
        ponte: { ...left, source: { ...left.source, plan: '2022-2024' } },
      },
      { faq },
    );
    expect(lintLeftovers(listEditorialTexts(content), content)).toEqual([]);
  });
});
