import type { Objective } from '../src/domain/content/objective.ts';
import {
  confidenceSchema,
  reportedStatusSchema,
  type Update,
} from '../src/domain/content/update.ts';
import { addDays } from '../src/domain/iso-date.ts';
import type { Picker } from './pick-in-order.ts';

const happened = [
  'Firmato il contratto',
  'Pubblicato il bando',
  'Aperto il cantiere',
  'Finiti i lavori',
  'Incontro con i residenti',
  'Approvato il progetto',
  'Arrivato il finanziamento',
  'Consegnati gli arredi',
  'Conclusa la gara',
  'Rinviata la consegna',
];

/** An invented update of an invented objective: every status and confidence, some minor, corrected, withdrawn or without an office. */
export function makeLargeUpdate(
  index: number,
  objective: Objective | undefined,
  models: readonly Objective[],
  pick: Picker,
): { readonly name: string; readonly update: Partial<Update> } {
  const date = addDays('2025-01-15', Math.floor((index * 37) % 505));
  const published = addDays(date, 1 + (index % 4));
  const title = pick(happened);
  const action = index % 2 === 0 ? pick(objective?.actions ?? []).id : undefined;
  const office = objective?.areas[0];
  const kinds = reportedStatusSchema.options;
  const status = index % 11 === 0 ? undefined : kinds[index % kinds.length];
  const confidence = index % 3 === 0 ? confidenceSchema.options[(index / 3) % 3] : undefined;
  return {
    name: `${date}-${title.toLowerCase().replaceAll(' ', '-')}-${String(index + 1)}`,
    update: {
      date: index % 40 === 0 ? date.slice(0, 7) : date,
      published,
      title: `${title} (${String(index + 1)})`,
      text: pick(models).summary ?? title,
      ...(action !== undefined && { action }),
      ...(status !== undefined && { status }),
      ...(confidence !== undefined && { confidence }),
      ...(index % 5 === 0 && { percent: index % 101 }),
      ...(index % 13 !== 0 && office !== undefined && { office }),
      ...(index % 4 === 0 && {
        evidence: [
          {
            label: `Atto inventato n. ${String(index + 1)}`,
            url: `https://www.example.org/atti/${String(index + 1)}`,
          },
        ],
      }),
      ...(index % 17 === 0 && { minor: true }),
      ...(index % 29 === 0 && {
        corrections: [
          {
            date: addDays(published, 3),
            text: 'La prima versione aveva uno stato sbagliato.',
            former: { status: index % 2 === 0 ? null : 'in-progress' },
          },
        ],
      }),
      ...(index % 43 === 0 && {
        withdrawn: {
          date: addDays(published, 9),
          reason: 'La notizia riguardava un altro obiettivo.',
        },
      }),
    },
  };
}
