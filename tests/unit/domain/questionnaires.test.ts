import { describe, expect, it } from 'vitest';
import { checkQuestionnaires } from '../../../src/domain/questionnaires/check-questionnaires.ts';
import { describeQuestion } from '../../../src/domain/questionnaires/questionnaire-results.ts';
import { questionnaireSchema } from '../../../src/domain/questionnaires/questionnaire.ts';
import { findPhase, writeMeaning } from '../../../src/domain/questionnaires/questions.ts';
import { readAnswers } from '../../../src/domain/questionnaires/read-answers.ts';
import {
  addAnswers,
  emptyTally,
  keepTally,
  renewTally,
} from '../../../src/domain/questionnaires/tally.ts';

const options = [
  { id: 'a', label: 'Prima' },
  { id: 'b', label: 'Seconda' },
];
const data = questionnaireSchema.parse({
  title: 'Prova',
  purpose: 'Per provare.',
  from: '2026-06-01',
  to: '2026-06-30',
  office: 'protocollo',
  questions: [
    {
      id: 'voto',
      kind: 'scale',
      text: 'Quanto?',
      required: true,
      lowest: 'poco',
      highest: 'molto',
    },
    { id: 'una', kind: 'one', text: 'Quale?', options },
    { id: 'tante', kind: 'several', text: 'Quali?', options },
    {
      id: 'perche',
      kind: 'text',
      text: 'Perché?',
      required: true,
      onlyAfter: { question: 'una', answers: ['b'] },
    },
  ],
});
const { questions } = data;

function read(fields: Readonly<Record<string, string>>) {
  const { choices, texts, problems } = readAnswers(
    questions,
    (field) => fields[field] ?? '',
    (text) => text.length > 5,
  );
  return { choices, texts, problems: Object.fromEntries(problems) };
}

describe('readAnswers', () => {
  it('takes each kind, and leaves out what belongs to a question that was not shown', () => {
    expect(read({ voto: '4', una: 'a', 'tante.a': '1', 'tante.b': '1', perche: 'boh' })).toEqual({
      choices: { voto: ['4'], una: ['a'], tante: ['a', 'b'] },
      texts: {},
      problems: {},
    });
    expect(read({ voto: '4', una: 'b', perche: ' boh ' }).texts).toEqual({ perche: 'boh' });
  });

  it('says what is missing only where it was asked, what nobody offered, and what is too long', () => {
    expect(read({}).problems).toEqual({ voto: 'missing' });
    expect(read({ voto: '6', una: 'b' }).problems).toEqual({ voto: 'unknown', perche: 'missing' });
    expect(read({ voto: '1', una: 'b', perche: 'troppo lungo' }).problems).toEqual({
      perche: 'too-long',
    });
  });
});

describe('writeMeaning', () => {
  it('changes with what is asked, and with nothing else', () => {
    const [first, ...others] = questions;
    if (first === undefined) throw new Error('no question');
    expect(writeMeaning({ questions })).toBe(writeMeaning(questionnaireSchema.parse(data)));
    for (const change of [{ text: 'Quanto mai?' }, { required: false }, { highest: 'tanto' }])
      expect(
        writeMeaning({ questions: [{ ...first, ...change }, ...others] as typeof questions }),
      ).not.toBe(writeMeaning({ questions }));
    expect(writeMeaning({ questions: others })).not.toBe(writeMeaning({ questions }));
  });
});

describe('findPhase', () => {
  it('counts both days', () => {
    expect(
      ['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map((day) => findPhase(data, day)),
    ).toEqual(['coming', 'open', 'open', 'closed']);
  });
});

describe('renewTally', () => {
  const give = (count: number, isFirst = true) => addAnswers(emptyTally, ['a'], { count, isFirst });

  it('waits for five first answers, at the start and again', () => {
    expect(renewTally(undefined, give(4), '2026-06-02')).toBeUndefined();
    expect(renewTally(undefined, give(9, false), '2026-06-02')).toBeUndefined();
    const first = renewTally(undefined, give(5), '2026-06-02');
    expect(first).toEqual({ day: '2026-06-02', answered: 5, firsts: 5, counts: { a: 5 } });
    expect(renewTally(first, give(9), '2026-06-03')).toBe(first);
    expect(renewTally(first, give(10), '2026-06-03')?.answered).toBe(10);
  });

  it('lets go of what was taken out, and takes nothing new in its place', () => {
    const first = renewTally(undefined, give(8), '2026-06-02');
    if (first === undefined) throw new Error('nothing kept');
    expect(keepTally(first, give(6))).toEqual({
      ...first,
      answered: 6,
      firsts: 6,
      counts: { a: 6 },
    });
    expect(keepTally(first, give(20))).toBe(first);
  });
});

describe('describeQuestion', () => {
  const question = questions[1] ?? questions[0];
  const describeCount = (answered: number) =>
    question &&
    describeQuestion(question, {
      day: '2026-06-02',
      answered,
      firsts: answered,
      counts: { a: answered - 1, b: 1 },
    });

  it('tells nothing under five, no estimate under thirty, and then each share with its interval', () => {
    expect(describeCount(4)).toEqual({ question: 'una', state: 'few' });
    expect(describeCount(5)).toMatchObject({
      state: 'insufficient',
      count: 5,
      options: [
        { option: 'a', count: 4 },
        { option: 'b', count: 1 },
      ],
    });
    expect(describeCount(40)?.options?.[0]).toEqual({
      option: 'a',
      count: 39,
      estimate: { share: 0.975, low: 0.8712, high: 0.9956 },
    });
  });
});

describe('checkQuestionnaires', () => {
  const check = (change: object, id = 'prova') =>
    checkQuestionnaires({
      questionnaires: [{ id, data: { ...data, ...change } }],
      areas: [{ id: 'protocollo' }],
    }).map(({ file, field }) => `${file} ${field}`);

  it('finds what contradicts itself, each with its place', () => {
    expect(check({})).toEqual([]);
    expect(check({ office: 'nessuno' })).toEqual(['questionnaires/prova.yaml office']);
    expect(check({ to: '2026-05-01' })).toEqual(['questionnaires/prova.yaml to']);
    expect(check({}, 'Prova Due')).toEqual(['questionnaires/Prova Due.yaml nome del file']);
    const [voto, una, tante, perche] = questions;
    const many = Array.from({ length: 30 }, (_, place) => ({
      ...tante,
      id: `domanda-${String(place)}`,
      options: Array.from({ length: 20 }, (__, each) => ({
        id: `risposta-lunga-numero-${String(each)}`,
        label: 'x',
      })),
    }));
    expect(check({ questions: many })).toEqual(['questionnaires/prova.yaml questions']);
    expect(check({ questions: [voto, voto] })).toEqual([
      'questionnaires/prova.yaml questions.voto',
    ]);
    expect(check({ questions: [perche, una] })).toEqual([
      'questionnaires/prova.yaml questions.perche.onlyAfter',
    ]);
    const after = { question: 'una', answers: ['z'] };
    expect(check({ questions: [una, { ...tante, onlyAfter: after }] })).toEqual([
      'questionnaires/prova.yaml questions.tante.onlyAfter',
    ]);
  });
});
