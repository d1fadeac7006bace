import type { Timing } from '../../domain/timing/timing.ts';
import { countOf, formatNumber } from '../format.ts';
import { scheduledLabels } from '../objective/states.ts';

const withVerb = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** Words on how timings are read; the forms are examples made with the years of the plan. */
export const timingTexts = {
  formColumn: 'Parole',
  readingColumn: 'Come si leggono',
  captions: {
    inPlan: 'Modi di scrivere i tempi che si trovano in questo piano',
    others: 'Altri modi che il portale sa leggere: gli esempi sono nostri, con gli anni del piano',
  },
  counts: (actions: number, forms: number, parts: string) =>
    `I tempi ${actions === 1 ? 'dell’unica azione' : `delle ${formatNumber(actions)} azioni`} sono scritti in ${countOf(forms, 'modo', 'modi diversi')}: ${parts}.`,
  kinds: {
    period: (count: number) => withVerb(count, 'ha un periodo', 'hanno un periodo'),
    deadline: (count: number) => withVerb(count, 'ha una scadenza', 'hanno una scadenza'),
    cadence: (count: number) =>
      withVerb(count, 'ha un ritmo che si ripete', 'hanno un ritmo che si ripete'),
    relative: (count: number) =>
      withVerb(count, 'è legata a un altro fatto', 'sono legate a un altro fatto'),
    unparsed: (count: number) =>
      withVerb(
        count,
        'ha parole da cui non si ricava una data',
        'hanno parole da cui non si ricava una data',
      ),
  } satisfies Record<Timing['kind'], (count: number) => string>,
  due: (day: string) => `scadenza: ${day}`,
  wholeYears: (first: string, last: string) =>
    first === last ? `tutto il ${first}` : `dal ${first} al ${last}, senza interruzioni`,
  span: (from: string, to: string) => `${from} ${to}`,
  more: (rest: number) =>
    rest === 1
      ? 'e un altro, fino alla fine del piano'
      : `e altri ${String(rest)}, fino alla fine del piano`,
  /** Ways of writing a timing: an example of ours, what marks the plan's own words of that way, and how both are read. */
  forms: (years: readonly number[]) => {
    const first = years[0] ?? 0;
    const short = years.map((year) => String(year).slice(2)).join('-');
    return [
      {
        form: years.join('/'),
        like: /^\d{4}(?:[/-]\d{2,4})*$/u,
        meaning: 'Gli anni interi. Anni uno dopo l’altro fanno un solo periodo.',
      },
      {
        form: `Dal 01/02-31/12/${short}`,
        like: /^(?:dal )?\d{1,2}\/\d{1,2}\/?-\d{1,2}\/\d{1,2}[ /-]/iu,
        meaning: 'Gli stessi giorni, in ciascuno degli anni scritti.',
      },
      {
        form: 'settembre',
        like: new RegExp(`^${month}$`, 'iu'),
        meaning: 'Quel mese, in ogni anno del piano.',
      },
      {
        form: 'Da marzo a luglio',
        like: new RegExp(`^(?:da )?${month}(?: a |\\s*[–-]\\s*)${month}$`, 'iu'),
        meaning:
          'Dal primo giorno del primo mese all’ultimo giorno dell’ultimo, in ogni anno del piano. Se il secondo mese viene prima, il periodo finisce nell’anno dopo.',
      },
      {
        form: 'Anno scolastico',
        like: /^anno scolastico$/iu,
        meaning: 'Dal 1° settembre al 30 giugno, a partire da ogni anno del piano.',
      },
      {
        form: `Entro aprile ${String(first)}`,
        like: new RegExp(`^entro ${month} \\d{4}$`, 'iu'),
        meaning:
          'Una scadenza, l’ultimo giorno del mese. Il calendario la considera aperta dal 1° gennaio di quell’anno.',
      },
      {
        form: 'Entro il 15 settembre',
        like: new RegExp(`^entro il \\d{1,2} ${month}$`, 'iu'),
        meaning: 'Una scadenza in ogni anno del piano.',
      },
      {
        form: `Acconto 17 giugno ${String(first)} - saldo 16 dicembre ${String(first)}`,
        like: /^acconto .* saldo /iu,
        meaning: 'Una scadenza per ogni data scritta.',
      },
      {
        form: 'Ogni trimestre',
        like: /trimestr/iu,
        meaning: 'Una scadenza alla fine di ogni trimestre.',
      },
      {
        form: 'Semestrale',
        like: /semestr/iu,
        meaning: 'Una scadenza alla fine di ogni semestre.',
      },
      {
        form: 'Entro 30 giorni dall’approvazione del bilancio di previsione',
        like: /^entro \d+ giorni d/iu,
        meaning: `Il termine parte da un altro fatto, che il piano non data. Il portale non calcola una data: lo stato è «${scheduledLabels.unscheduled}».`,
      },
      {
        form: 'appena possibile',
        like: /possibile/iu,
        meaning: `Nessuna data. Il portale non indovina: mostra le parole del piano e lo stato è «${scheduledLabels.unscheduled}».`,
      },
    ];
  },
} as const;

const month =
  '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
