import type { IsoDate } from '../../domain/iso-date.ts';
import { countOf, dateWithArticle, formatNumber } from '../format.ts';

const withTerm = 'con una scadenza passata';
const withPeriod = 'con il periodo finito';

function writeSilent(terms: number, periods: number): string {
  const actions = countOf(terms + periods, 'azione', 'azioni');
  return terms > 0 && periods > 0
    ? `${actions}: ${formatNumber(terms)} ${withTerm}, ${formatNumber(periods)} ${withPeriod}`
    : `${actions} ${terms > 0 ? withTerm : withPeriod}`;
}

/** The sentence on lateness with what ends its count of silent actions. */
const writeSentence =
  (ending: string) =>
  (passed: number, terms: number, periods: number, beforePlan: number): string => {
    if (passed === 0) return 'I giorni indicati dal piano sono tutti da venire.';
    return terms + periods === 0
      ? 'Per ogni giorno passato c’è una notizia.'
      : `${writeSilent(terms, periods)}${ending}.${writeBeforePlan(beforePlan)}`;
  };

function writeBeforePlan(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' Per una di queste il giorno cade prima del piano.'
    : ` Per ${formatNumber(count)} di queste il giorno cade prima del piano.`;
}

/** Words on days that have passed without a report, the same on every page. */
export const latenessTexts = {
  heading: 'Tempi passati, senza notizie',
  id: 'termine-passato',
  sentence: writeSentence(', senza notizie'),
  /** Below the heading, which says of what there is no news. */
  brief: writeSentence(''),
  /** Since when offices could report on this portal, so that silence is no reproach for the time before. */
  since: (published: IsoDate, now: IsoDate) =>
    `Su questo portale si ${now < published ? 'potrà' : 'può'} riferire ${dateWithArticle('dal', published)}.`,
  caution: 'Manca una fonte che dica come è andata: il lavoro può essere stato fatto lo stesso.',
  beforePlan: 'prima del piano',
  more: (count: number) =>
    count === 1 ? 'e un altro giorno prima' : `e altri ${formatNumber(count)} giorni prima`,
  all: (count: number) => `Vedi tutte: ${countOf(count, 'azione', 'azioni')}`,
} as const;
