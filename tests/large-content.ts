import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { objectiveSchema, type Objective } from '../src/domain/content/objective.ts';
import { addDays } from '../src/domain/iso-date.ts';
import { makeLargeUpdate } from './large-updates.ts';
import { makePicker, type Picker } from './pick-in-order.ts';

/** How large the invented plan is. */
export interface LargePlanSize {
  readonly objectives: number;
  readonly updates: number;
}

const shipped = join(import.meta.dirname, '..', 'content');

/** Day on which the invented plan shows every state; give it as `PORTAL_TODAY`. */
export const largePlanDay = '2026-06-15';

const timings = [
  '2025/2026/2027',
  'Entro aprile 2025',
  '2027',
  'Entro il 15 settembre',
  'Ogni trimestre',
  'dicembre-luglio',
  'Da definire',
  '2025',
  'Entro ottobre 2026',
  'Semestrale',
  'Entro 30 giorni dall’approvazione del bilancio',
];
const verbs = [
  'Rifare',
  'Aprire',
  'Curare',
  'Migliorare',
  'Estendere',
  'Controllare',
  'Sostenere',
  'Rinnovare',
  'Proteggere',
  'Far conoscere',
  'Completare',
  'Avviare',
];
const things = [
  'la palestra',
  'il parco giochi',
  'la pista ciclabile',
  'la biblioteca',
  'lo sportello famiglie',
  'i marciapiedi',
  'i lampioni',
  'il mercato',
  'la mensa',
  'le telecamere',
  'il centro estivo',
  'gli orti comunali',
  'il doposcuola',
  'la raccolta dei rifiuti',
  'il campo sportivo',
  'la casa dei circoli',
];
const kinds = ['di via', 'di piazza', 'del rione', 'della frazione', 'di largo', 'del parco'];
const starts = [
  'Mon',
  'Val',
  'Cam',
  'Tor',
  'Ber',
  'Sal',
  'Cas',
  'Lum',
  'Fer',
  'Gor',
  'Pra',
  'Riv',
  'Ort',
  'Bru',
  'Cer',
  'Del',
];
const middles = ['ta', 'ne', 'lo', 'ri', 'sa', 'de', 'va', 'mo', 'gi', 'lu', 'pe', 'ca'];
const ends = [
  'gno',
  'te',
  'rano',
  'sco',
  'dola',
  'vico',
  'nate',
  'zzo',
  'llo',
  'rta',
  'nga',
  'ssa',
];

/**
 * Writes a content folder with an invented plan of any size, the same for the same size: sentences, offices and themes of the
 * shipped content under invented titles and places, with updates of every kind, a variation for one objective in ten. About one objective in six has no update.
 */
export function writeLargeContent(folder: string, { objectives, updates }: LargePlanSize): void {
  mkdirSync(folder, { recursive: true });
  for (const name of [
    'municipality.yaml',
    'mandate-goals.yaml',
    'ambits.yaml',
    'glossary.yaml',
    'faq.yaml',
    'thesaurus.yaml',
    'strategic-objectives',
    'areas',
  ]) {
    cpSync(join(shipped, name), join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, 'plans'), { recursive: true });
  writeRecord(join(folder, 'plans', '2025-2027.yaml'), {
    title: 'Piano inventato 2025-2027',
    years: [2025, 2026, 2027],
    published: '2025-01-10',
    sourceDocument: { title: 'Piano inventato 2025-2027' },
  });
  const models = readdirSync(join(shipped, 'objectives'))
    .toSorted()
    .map((name) =>
      objectiveSchema.parse(parse(readFileSync(join(shipped, 'objectives', name), 'utf8'))),
    );
  const pick = makePicker();
  const made = Array.from({ length: objectives }, (_, index) =>
    makeLargeObjective(models, index, pick),
  );
  mkdirSync(join(folder, 'objectives'), { recursive: true });
  for (const { slug, data } of made)
    writeRecord(join(folder, 'objectives', `${slug}.yaml`), objectiveSchema.parse(data));
  for (const [index, { slug, data }] of made.entries()) {
    const [action] = data.actions;
    const former = timings[(index + 5) % timings.length] ?? '2025';
    if (index % 10 !== 3 || action === undefined || action.timing === former) continue;
    mkdirSync(join(folder, 'variations', slug), { recursive: true });
    writeRecord(join(folder, 'variations', slug, '2025-09-01-tempi.yaml'), {
      act: 'not-stated',
      published: addDays('2025-03-01', (index * 7) % 400),
      action: action.id,
      changes: [{ field: 'timing', former, now: action.timing }],
    });
  }
  const speaking = made.filter((_, index) => index % 6 !== 5);
  for (let index = 0; index < updates && speaking.length > 0; index += 1) {
    const { slug, data } = speaking[index % speaking.length] ?? { slug: '', data: models[0] };
    const { name, update } = makeLargeUpdate(index, data, models, pick);
    mkdirSync(join(folder, 'updates', slug), { recursive: true });
    writeRecord(join(folder, 'updates', slug, `${name}.yaml`), update);
  }
}

/** JSON is YAML too, and keeps dates in quotes. */
function writeRecord(path: string, data: object): void {
  writeFileSync(path, `${JSON.stringify(data, undefined, 2)}\n`);
}

function makeLargeObjective(
  models: readonly Objective[],
  index: number,
  pick: Picker,
): { readonly slug: string; readonly data: Objective } {
  const model = pick(models);
  const place = `${pick(starts)}${pick(middles)}${pick(ends)}`;
  const title = `${pick(verbs)} ${pick(things)} ${pick(kinds)} ${place}`;
  const slug = `${title.toLowerCase().replaceAll(/[^a-z]+/gu, '-')}-${String(index + 1)}`;
  const actions = Array.from({ length: 1 + (index % 3) }, (_, number) => {
    const { title: actionTitle, text } = pick(pick(models).actions);
    return {
      id: `a${String(number + 1)}`,
      title: actionTitle,
      text,
      timing: timings[(index + number * 4) % timings.length] ?? '2025',
    };
  });
  return {
    slug,
    data: {
      ...model,
      title,
      summary: `${pick(models).summary} ${pick(models).expectedResult}`,
      why: pick(models).why,
      expectedResult: pick(models).expectedResult,
      keywords: [
        ...new Set([
          ...pick(models).keywords.slice(0, 4),
          ...pick(models).keywords.slice(0, 4),
          place.toLowerCase(),
        ]),
      ].slice(0, 12),
      places: [place],
      actions,
      indicators: model.indicators.filter(
        ({ action }) => action === undefined || actions.some(({ id }) => id === action),
      ),
      formerSlugs: index % 50 === 7 ? [`vecchio-indirizzo-${String(index + 1)}`] : [],
      source: { plan: '2025-2027', position: index + 1 },
    },
  };
}
