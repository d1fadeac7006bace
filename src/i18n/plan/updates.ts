import { countOf, formatDate, withArticle } from '../format.ts';
import type { IsoDate } from '../../domain/iso-date.ts';

function mustBeDone(expected: number, actions: number): string {
  if (actions === 1)
    return expected === 1
      ? 'l’azione doveva essere già finita'
      : 'l’azione può essere ancora in corso';
  const count = expected === 0 ? 'nessuna azione' : countOf(expected, 'azione', 'azioni');
  return `${count} su ${String(actions)} ${expected > 1 ? 'dovevano essere già finite' : 'doveva essere già finita'}`;
}

function areDone(completed: number, actions: number): string {
  if (actions === 1) return completed === 1 ? 'risulta completata' : 'non risulta completata';
  if (completed === 0) return 'nessuna risulta completata';
  return countOf(completed, 'risulta completata', 'risultano completate');
}

/** Words of single updates and of what they leave open. */
export const updateTexts = {
  corrected: (date: IsoDate) => `Corretto ${withArticle('il', date)}:`,
  withdrawn: (date: IsoDate) => `Ritirato ${withArticle('il', date)}:`,
  withdrawnNote: 'Questo aggiornamento non conta più per lo stato.',
  minor: (count: number) => countOf(count, 'modifica minore', 'modifiche minori'),
  latest: (date: IsoDate) => `Ultimo aggiornamento: ${formatDate(date)}`,
  silentSince: (date: IsoDate) => `Nessun aggiornamento ${withArticle('dal', date)}`,
  expected: (expected: number, actions: number, completed: number) =>
    `Per il calendario ${mustBeDone(expected, actions)}; ${areDone(completed, actions)}.`,
  legend: 'Che cosa vogliono dire gli stati',
  lineageHeading: 'Prima di questo piano',
  lineage: (plan: string, title: string) => `${plan}: «${title}».`,
  formerAddress: 'Indirizzi di prima, che portano ancora qui:',
} as const;
