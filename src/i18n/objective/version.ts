import type { IsoDate } from '../../domain/iso-date.ts';
import { dateWithArticle, formatDate } from '../format.ts';
import { confidenceLabels, reportedLabels } from './states.ts';

const fields: Readonly<Record<string, string>> = {
  title: 'Titolo',
  summary: 'In breve',
  why: 'Perché',
  expectedResult: 'Risultato atteso',
  strategic: 'Obiettivo strategico',
  strategicNote: 'Nota sull’obiettivo strategico',
  offices: 'Uffici',
  areas: 'Uffici',
  areaNote: 'Nota sull’ufficio',
  politicalLead: 'Referente politico',
  horizon: 'Durata',
  places: 'Luoghi',
  notes: 'Norme e atti',
  source: 'Piano e posto nel documento',
  sourceNote: 'Nota sul documento',
};

const actionFields: Readonly<Record<string, string>> = {
  title: 'titolo',
  text: 'testo',
  timing: 'tempi',
  dueDays: 'scadenze scritte nel testo',
};

const updateFields: Readonly<Record<string, string>> = {
  due: 'scadenze a cui risponde',
  newDue: 'nuova scadenza',
  values: 'valori degli indicatori',
  evidence: 'fonti',
  files: 'foto e documenti',
  corrections: 'correzioni',
  withdrawn: 'ritirato',
};

/** What a statement of a version is about, in words; `key` as `listStatedParts` gives it. */
export function nameStatement(key: string): string {
  const [kind = '', subject = '', ...rest] = key.split(' ');
  if (kind === 'action') {
    const field = rest.join(' ');
    return `Azione ${subject.slice(1)}, ${actionFields[field] ?? field}`;
  }
  if (kind === 'update') {
    const field = updateFields[rest.at(-1) ?? ''];
    const title = (field === undefined ? rest : rest.slice(0, -1)).join(' ');
    const name = `Aggiornamento pubblicato ${dateWithArticle('il', subject)}: ${title}`;
    return field === undefined ? name : `${name}, ${field}`;
  }
  if (kind === 'variation') {
    const field = rest.at(-1) ?? '';
    const [action] = rest.length > 1 ? rest : [];
    const names = field.split('+').map((each) => {
      const name = action === undefined ? fields[each] : actionFields[each];
      return name?.toLowerCase() ?? each;
    });
    const about = action === undefined ? '' : `azione ${action.slice(1)}, `;
    return `Variazione del piano pubblicata ${dateWithArticle('il', subject)}: ${about}${names.join(', ')}`;
  }
  if (kind === 'indicator') return `Indicatore ${subject.slice(1)}`;
  if (kind === 'previous') return `Prima, in «${[subject, ...rest].join(' ')}»`;
  return fields[key] ?? key;
}

const codes: Readonly<Record<string, string>> = { ...reportedLabels, ...confidenceLabels };

/** What a statement of a version says, in words: days in full, of an update its state, trust and share as pages name them; `key` as for `nameStatement`. */
export function wordStatement(key: string, text: string): string {
  const [kind, ...rest] = key.split(' ');
  const isState = kind === 'update' && !Object.hasOwn(updateFields, rest.at(-1) ?? '');
  return text
    .split('\n')
    .map((line) => {
      if (/^\d{4}-\d{2}-\d{2}$/u.test(line)) return formatDate(line);
      if (!isState) return line;
      return /^\d{1,3}$/u.test(line) ? `${line} %` : (codes[line] ?? line);
    })
    .join('\n');
}

/** Words of the page of a version of an objective. */
export const versionTexts = {
  crumb: 'Versione',
  title: (title: string, fingerprint: string) => `${title}: versione ${fingerprint}`,
  heading: (title: string) => `Com’era «${title}»`,
  description: (title: string) =>
    `Le parole della scheda «${title}» in una versione pubblicata, da che giorno a che giorno, e che cosa è cambiato da allora.`,
  current: (from: IsoDate) =>
    `È la versione di oggi: la scheda dice queste parole ${dateWithArticle('dal', from)}.`,
  former: (from: IsoDate, until: IsoDate) =>
    `La scheda ha detto queste parole ${dateWithArticle('dal', from)} ${dateWithArticle('al', until)}, poi è cambiata.`,
  fingerprint: 'Impronta',
  toObjective: 'Vai alla scheda di oggi',
  redacted: (day: IsoDate, reason: string) =>
    `${dateWithArticle('il', day).replace(/^./u, (first) => first.toUpperCase())} da questa versione sono state tolte parole. Motivo: ${reason}`,
  changesHeading: 'Che cosa è cambiato da allora',
  noChanges: 'Nulla: le parole di oggi sono le stesse.',
  before: 'Prima:',
  after: 'Oggi:',
  absent: 'non c’era',
  gone: 'non c’è più',
  wordsHeading: 'Le parole di questa versione',
  listHeading: 'Tutte le versioni',
  listItem: (from: IsoDate) => dateWithArticle('dal', from),
  thisOne: 'questa',
  unknownTitle: 'Versione non registrata',
  unknown: (fingerprint: string, since: IsoDate | undefined) =>
    `L’impronta ${fingerprint} non risulta tra le versioni registrate${since === undefined ? '' : ` ${dateWithArticle('dal', since)}`}.`,
  unknownAdvice:
    'Controlla la citazione: le dodici cifre potrebbero essere state copiate male. Se sono giuste, chi cita attribuisce al portale parole che non ha pubblicato.',
  unknownLink: (title: string) => `Le parole di oggi: «${title}»`,
} as const;
