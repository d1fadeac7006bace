import { countOf } from '../format.ts';

/** What an import of the next edition says to staff. */
export const editionText = {
  line: (line: number) => `riga ${String(line)}`,
  noYears: (plan: string) =>
    `Non si capisce di quali anni è il piano «${plan}»: chiamalo con i suoi anni, come 2026-2028, oppure scrivi prima plans/${plan}.yaml.`,
  notLater: (plan: string, former: string) =>
    `Il piano ${plan} non viene dopo ${former}, che è l’ultimo pubblicato: controlla il nome dopo --plan.`,
  badAnswer: (answer: string) =>
    `c’è ${answer}: scrivi il numero di uno degli obiettivi elencati, più numeri separati da virgole, oppure «nessuno».`,
  noSuchNumber: (numbers: readonly number[], last: number) =>
    `c’è ${numbers.join(', ')}: il documento nuovo ha gli obiettivi da 1 a ${String(last)}.`,
  fileHead: (former: string, plan: string): readonly string[] => [
    `Domande sul passaggio dal piano ${former} al piano ${plan}.`,
    'Dopo ogni «answer:» scrivi che cosa continua, nel documento nuovo, quello che sta sotto «former»:',
    '- il numero («number») di uno degli elencati sotto «candidates», o di un altro del documento;',
    '- nessuno, se nel documento nuovo non c’è più;',
    '- più numeri, come 12, 14, se è stato diviso.',
    'Se due di prima sono stati uniti, scrivi lo stesso numero per tutti e due.',
    'Poi salva questo file e ripeti lo stesso comando: finché manca una risposta non si scrive nient’altro.',
  ],
  heading: (former: string, plan: string, before: number, now: number) =>
    `Dal piano ${former} al piano ${plan}: ${countOf(before, 'obiettivo', 'obiettivi')} prima, ${countOf(now, 'obiettivo', 'obiettivi')} nel documento nuovo.`,
  wrongDocument: (found: number, former: number) =>
    `Obiettivi del piano di prima che si ritrovano nel documento: ${String(found)} su ${String(former)}. Controlla che sia quello giusto.`,
  questions: (count: number) =>
    count === 0 ? undefined : `Domande a cui rispondere: ${String(count)}`,
  answerIn: (file: string) =>
    `Le domande sono in ${file}, con i testi di prima e di adesso: scrivi le risposte dopo «answer:» e ripeti lo stesso comando. Nient’altro è stato scritto.`,
  wouldAsk: (file: string) => `Senza --dry-run le domande si trovano in ${file}.`,
  before: 'prima',
  candidate: (number: number) => `adesso ${String(number)}`,
  added: (count: number) => (count === 0 ? undefined : `Nuovi: ${String(count)}`),
  left: (count: number) =>
    count === 0
      ? undefined
      : `Non ci sono più: ${String(count)} (schede, indirizzi, aggiornamenti e risposte restano dove sono)`,
  merged: (count: number) => (count === 0 ? undefined : `Uniti ad altri: ${String(count)}`),
  split: (count: number) => (count === 0 ? undefined : `Divisi: ${String(count)}`),
  changed: (count: number) => (count === 0 ? undefined : `Cambiati: ${String(count)}`),
  summary: (renamed: number, offices: number, later: number, earlier: number) =>
    `  con un altro titolo ${String(renamed)}, con un altro ufficio ${String(offices)}; termini più avanti ${String(later)}, anticipati ${String(earlier)}`,
  rolled: (count: number) =>
    count === 0 ? undefined : `Con i soli anni del piano aggiornati: ${String(count)}`,
  moved: (count: number) =>
    count === 0 ? undefined : `In un altro posto nel documento: ${String(count)}`,
  unread: (count: number) =>
    count === 0
      ? undefined
      : `Schede in parole semplici da rileggere, perché le parole del documento sono cambiate: ${String(count)}`,
  levels: (count: number) =>
    count === 0 ? undefined : `Livelli del piano scritti in un altro modo: ${String(count)}`,
  leftThemes: (count: number) =>
    count === 0 ? undefined : `Temi senza più obiettivi: ${String(count)}`,
  leftOffices: (count: number) =>
    count === 0 ? undefined : `Uffici senza più obiettivi: ${String(count)}`,
  unchanged: (count: number) => `Rimasti uguali: ${String(count)}`,
  step: (field: string, former: string, now: string) => `${field}: ${former} → ${now}`,
  quote: (words: string) => `«${words}»`,
  nothing: 'niente',
  notKept: '(parole di prima non conservate)',
  newAction: (id: string, text: string) => `azione nuova ${id}: «${text}»`,
  leftAction: (id: string, text: string) => `azione che non c’è più ${id}: «${text}»`,
  place: (former: number, now: number) => `${String(former)} → ${String(now)}`,
};
