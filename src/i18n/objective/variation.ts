import type { VariedField } from '../../domain/content/variation.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { countOf, dateWithArticle, formatList } from '../format.ts';

/** What a variation changes, in a word. */
export const variedFieldNames: Readonly<Record<VariedField, string>> = {
  title: 'Titolo',
  summary: 'In breve',
  why: 'Perché',
  expectedResult: 'Risultato atteso',
  areas: 'Uffici',
  politicalLead: 'Referente politico',
  horizon: 'Durata',
  text: 'Testo',
  timing: 'Tempi',
};

/** Words on variations of the plan. */
export const variationTexts = {
  title: (fields: readonly string[]) =>
    `Variazione del piano: ${formatList(fields.map((field) => field.toLowerCase()))}`,
  act: (body: string, kind: string, number: string, date: IsoDate) =>
    `${body}, ${kind} n. ${number} ${dateWithArticle('del', date)}`,
  noAct: 'Modifica senza atto indicato',
  former: 'Prima',
  now: 'Ora',
  absent: 'Non indicato',
  reason: (words: string) => `Motivo: ${words}`,
  published: (day: IsoDate) => `Pubblicata ${dateWithArticle('il', day)}`,
  moved: (planned: IsoDate, day: IsoDate, months: number, days: number) => {
    const shift = months > 0 ? countOf(months, 'mese', 'mesi') : countOf(days, 'giorno', 'giorni');
    const sign = day > planned ? '+' : '−';
    return `Era ${dateWithArticle('il', planned)}, ora è ${dateWithArticle('il', day)} (${sign} ${shift})`;
  },
} as const;
