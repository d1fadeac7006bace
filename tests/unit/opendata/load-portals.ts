import { join } from 'node:path';
import { assemblePortal } from '../../../src/domain/content/assemble-portal.ts';
import type { Portal } from '../../../src/domain/content/portal.ts';
import { listPermalinkCodes } from '../../../src/catalog/permalink-code.ts';
import { completeHistories } from '../../../src/catalog/read-content/complete-histories.ts';
import { readContent } from '../../../src/catalog/read-content/read-content.ts';
import { hashText } from '../../../src/catalog/read-content/read-history.ts';
import {
  makeVersionRecord,
  type VersionRecord,
} from '../../../src/domain/versions/version-record.ts';
import { makeObjective, makePortal, makeUpdateRecord } from '../builders.ts';

const root = join(import.meta.dirname, '..', '..', '..');

async function load(folder: string, now: string): Promise<Portal> {
  const { municipality, problems, ...content } = await readContent(join(root, folder));
  if (municipality === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return assemblePortal({ ...content, municipality }, now);
}

/** Origin that tests publish under. */
export const origin = 'https://piano.borgo-prova.example';

/** The shipped plan and the invented municipality, each on a fixed day. */
export const portals: readonly { readonly name: string; readonly portal: Portal }[] = [
  { name: 'shipped content', portal: await load('content', '2026-11-24') },
  {
    name: 'invented municipality',
    portal: await load('tests/fixtures/municipality', '2026-06-15'),
  },
];

/** What histories that begin with this portal's texts hold. */
export function recordVersions(portal: Portal): VersionRecord {
  const histories = completeHistories(new Map(), portal);
  return makeVersionRecord(
    new Map(histories.map(({ slug, history }) => [slug, history])),
    listPermalinkCodes(portal),
    hashText,
  );
}

/** A portal whose objective was renamed twice, with an update that was corrected and one that was withdrawn. */
export function makeTroubledPortal(): Portal {
  const corrected = makeUpdateRecord({
    id: '2026-02-01-b',
    title: 'Posate 40 panchine',
    published: '2026-02-02',
    corrections: [{ date: '2026-03-05', text: 'Erano 30, non 40.' }],
  });
  const withdrawn = makeUpdateRecord({
    id: '2026-01-10-a',
    title: 'Finito',
    status: 'completed',
    published: '2026-01-11',
    withdrawn: { date: '2026-04-01', reason: 'Era un altro giardino; "errore", dice l’ufficio.' },
  });
  return makePortal({
    objectives: [
      makeObjective({
        slug: 'giardini',
        formerSlugs: ['parchi', 'prati'],
        updates: [corrected, withdrawn],
      }),
    ],
  });
}
