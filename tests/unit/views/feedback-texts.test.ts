import { describe, expect, it } from 'vitest';
import { negativeAnswers, positiveAnswers } from '../../../src/feedback/answers.ts';
import { personalDataKinds } from '../../../src/feedback/redaction/redact.ts';
import { answerLabels, personalDataLabels } from '../../../src/i18n/satisfaction/feedback.ts';

/** The rule of the codes: the official sentence in lower case, without accents and punctuation, words joined by hyphens. */
function makeCode(sentence: string): string {
  return sentence
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

describe('answerLabels', () => {
  it('has the official sentence of every code', () => {
    expect(Object.keys(answerLabels).toSorted()).toEqual(
      [...new Set([...positiveAnswers, ...negativeAnswers])].toSorted(),
    );
    for (const [code, label] of Object.entries(answerLabels)) expect(makeCode(label)).toBe(code);
  });
});

describe('personalDataLabels', () => {
  it('names every kind of personal data that is taken out', () => {
    expect(Object.keys(personalDataLabels).toSorted()).toEqual([...personalDataKinds].toSorted());
  });
});
