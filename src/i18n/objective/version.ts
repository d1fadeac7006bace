import type { VariedObjectiveField } from '../../domain/content/variation.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { RareField, RareUpdateField } from '../../domain/versions/canonical-text.ts';
import type { StatedField } from '../../domain/versions/stated-objective.ts';
import { actionNames } from '../data/action-data.ts';
import { capitalize, dateWithArticle, formatDate, formatNumber, quote } from '../format.ts';
import { betterLabels, everyLabels, formatPeriod } from './indicators.ts';
import { lineageTexts } from './lineage.ts';
import { confidenceLabels, reportedLabels } from './states.ts';

/** Names that what versions state by its id has today. */
export interface StatedNames {
  /** Titles of plans. */
  readonly plans: ReadonlyMap<string, string>;
  readonly offices: ReadonlyMap<string, string>;
  /** Titles of objectives. */
  readonly objectives: ReadonlyMap<string, string>;
}

type Names = Readonly<Record<string, string>>;

const fieldNames: Names = {
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
  indicators: 'Indicatori',
  leftOn: 'Fuori dal piano dal giorno',
  continuedBy: 'Continua in',
  formerActions: lineageTexts.formerActions,
} satisfies Names & Record<StatedField | RareField | VariedObjectiveField, string>;

const updateFieldNames: Names = {
  due: 'scadenze a cui risponde',
  newDue: 'nuova scadenza',
  values: 'valori degli indicatori',
  evidence: 'fonti',
  files: 'foto e documenti',
  corrections: 'correzioni',
  withdrawn: 'ritirato',
} satisfies Names & Record<RareUpdateField, string>;

const actionFieldNames: Names = actionNames;

/** What a statement of a version is about, in words; `key` as `listStatedParts` gives it. */
export function nameStatement(key: string, { plans }: StatedNames): string {
  const [kind = '', subject = '', ...rest] = key.split(' ');
  if (kind === 'action') {
    const field = rest.join(' ');
    return `${capitalize(nameAction(subject))}, ${(actionFieldNames[field] ?? field).toLowerCase()}`;
  }
  if (kind === 'update') {
    const field = updateFieldNames[subject];
    const [day = '', ...title] = field === undefined ? [subject, ...rest] : rest;
    const name = `Aggiornamento pubblicato ${dateWithArticle('il', day)}: ${title.join(' ')}`;
    return field === undefined ? name : `${name}, ${field}`;
  }
  if (kind === 'variation') {
    const field = rest.at(-1) ?? '';
    const [action] = rest.length > 1 ? rest : [];
    const names = action === undefined ? fieldNames : actionFieldNames;
    const fields = field.split('+').map((each) => (names[each] ?? each).toLowerCase());
    const about = action === undefined ? '' : `${nameAction(action)}, `;
    return `Variazione del piano pubblicata ${dateWithArticle('il', subject)}: ${about}${fields.join(', ')}`;
  }
  if (kind === 'indicator') return `Indicatore ${subject.slice(1)}`;
  if (kind === 'previous') return `Prima, in ${quote(plans.get(subject) ?? subject)}`;
  return fieldNames[key] ?? key;
}

function nameAction(id: string): string {
  return `azione ${id.slice(1)}`;
}

/** What a line says in words, or nothing where it says that already. */
type Wording = (line: string, names: StatedNames) => string | undefined;

const wordDay: Wording = (line) =>
  /^\d{4}-\d{2}(?:-\d{2})?$/u.test(line) ? formatDate(line) : undefined;

const wordAction: Wording = (line, { objectives }) => {
  const [, slug, id] = /^(?:([a-z0-9-]+)#)?(a\d+)$/u.exec(line) ?? [];
  if (id === undefined) return undefined;
  return slug === undefined ? nameAction(id) : `${objectives.get(slug) ?? slug}, ${nameAction(id)}`;
};

const wordMeasure: Wording = (line) => {
  if (/^i\d+$/u.test(line)) return `indicatore ${line.slice(1)}`;
  if (/^\d{4}-[ST]\d$/u.test(line)) return formatPeriod(line);
  return /^-?\d+\.\d+$/u.test(line) ? formatNumber(Number(line)) : undefined;
};

/** Words for what an update, an indicator and others state by a code or an id; a line of these kinds that is none is its own words. */
const wordings: Readonly<Record<string, readonly Wording[]>> = {
  update: [
    wordAction,
    (line, { offices }) => offices.get(line),
    (line) => (/^\d{1,3}$/u.test(line) ? `${line} %` : undefined),
    findIn({ ...reportedLabels, ...confidenceLabels }),
  ],
  values: [wordMeasure],
  indicator: [wordAction, wordMeasure, findIn({ ...betterLabels, ...everyLabels })],
  action: [wordAction],
  formerActions: [wordAction],
  continuedBy: [wordAction, (line, { objectives }) => objectives.get(line)],
  source: [
    (line, { plans }) => {
      const [plan = '', ...place] = line.split(' · ');
      return [plans.get(plan) ?? plan, ...place].join(' · ');
    },
  ],
};

function findIn(words: Names): Wording {
  return (line) => (Object.hasOwn(words, line) ? words[line] : undefined);
}

/** What a statement of a version says, in words: days in full, codes and ids as pages name them; `key` as for `nameStatement`. */
export function wordStatement(key: string, text: string, names: StatedNames): string {
  const [kind = '', subject = ''] = key.split(' ');
  const isField = kind === 'update' && Object.hasOwn(updateFieldNames, subject);
  const own = wordings[isField ? subject : kind] ?? [];
  const say = (line: string): string => {
    for (const wording of [wordDay, ...own]) {
      const words = wording(line, names);
      if (words !== undefined) return words;
    }
    return line;
  };
  return text.split('\n').map(say).join('\n');
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
    `La scheda ha detto queste parole ${from === until ? dateWithArticle('il', from) : `${dateWithArticle('dal', from)} ${dateWithArticle('al', until)}`}, poi è cambiata.`,
  fingerprint: 'Impronta',
  toObjective: 'Vai alla scheda di oggi',
  redacted: (day: IsoDate, reason: string) =>
    `${capitalize(dateWithArticle('il', day))} da questa versione sono state tolte parole. Motivo: ${reason}`,
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
