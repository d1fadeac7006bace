import type { Portal } from '../../domain/content/portal.ts';
import type { VersionRecord } from '../../domain/versions/version-record.ts';
import { makeCatalogue } from '../catalogue/catalogue.ts';
import { dataPaths } from '../data-paths.ts';
import { actionColumns } from '../tables/actions.ts';
import { listColumns, listValues } from '../tables/lists.ts';
import { makeObjectiveSchema } from '../tables/objective-document.ts';
import { listRows, makeDataset, makeDatasetSchema } from '../tables/dataset.ts';
import { dictionaryColumns, listDictionary } from '../tables/dictionary.ts';
import { indicatorColumns } from '../tables/indicators.ts';
import { editionColumns, listEditionRows, readRecordedEditions } from '../tables/editions.ts';
import { occurrenceColumns } from '../tables/occurrences.ts';
import { objectiveColumns } from '../tables/objectives.ts';
import { listStateRows, stateHistoryColumns } from '../tables/state-history.ts';
import { writeTable } from '../tables/table.ts';
import { updateColumns } from '../tables/updates.ts';
import { variationColumns } from '../tables/variations.ts';
import { makeVersionsDocument, makeVersionsSchema } from '../tables/versions.ts';
import { writeWorkbook } from '../tables/write-workbook.ts';

/** A data file: its address and what it holds. */
export interface DataFile {
  readonly key: keyof typeof dataPaths;
  readonly path: string;
  /** Size as downloaded, before any compression. */
  readonly bytes: number;
  /** The file itself, once: those of a plan of thousands are too large to be held until the build is done. Throws an Error the second time. */
  readonly takeBody: () => Uint8Array<ArrayBuffer>;
}

const filesOfPortal = new WeakMap<Portal, Map<string, Promise<readonly DataFile[]>>>();

/** Every data file in the order in which the page shows them; written once a portal and origin. */
export function listDataFiles(
  portal: Portal,
  origin: string,
  recorded: VersionRecord,
): Promise<readonly DataFile[]> {
  const byOrigin = filesOfPortal.get(portal) ?? new Map<string, Promise<readonly DataFile[]>>();
  filesOfPortal.set(portal, byOrigin);
  const files = byOrigin.get(origin) ?? writeFiles(portal, origin, recorded);
  byOrigin.set(origin, files);
  return files;
}

/** Each file becomes bytes as soon as it is written, as texts of thousands of objectives take twice the memory. */
async function writeFiles(
  portal: Portal,
  origin: string,
  recorded: VersionRecord,
): Promise<readonly DataFile[]> {
  const dataset = makeDataset(portal, origin);
  const history = readRecordedEditions(portal, recorded);
  const rows = {
    ...listRows(dataset),
    lists: listValues(dataset),
    states: listStateRows(portal, history, origin),
  };
  const bodies: Readonly<Record<keyof typeof dataPaths, Uint8Array<ArrayBuffer>>> = {
    workbook: new Uint8Array(await writeWorkbook(dataset, rows)),
    objectives: toBytes(writeTable(objectiveColumns, rows.objectives)),
    actions: toBytes(writeTable(actionColumns, rows.actions)),
    occurrences: toBytes(writeTable(occurrenceColumns, rows.occurrences)),
    indicators: toBytes(writeTable(indicatorColumns, rows.indicators)),
    updates: toBytes(writeTable(updateColumns, rows.updates)),
    variations: toBytes(writeTable(variationColumns, rows.variations)),
    states: toBytes(writeTable(stateHistoryColumns, rows.states)),
    lists: toBytes(writeTable(listColumns, rows.lists)),
    editions: toBytes(writeTable(editionColumns, listEditionRows(portal, history, origin))),
    json: toBytes(JSON.stringify(dataset)),
    schema: toBytes(JSON.stringify(makeDatasetSchema(origin), undefined, 2)),
    objectiveSchema: toBytes(JSON.stringify(makeObjectiveSchema(origin), undefined, 2)),
    versions: toBytes(JSON.stringify(makeVersionsDocument({ portal, origin, recorded }))),
    versionsSchema: toBytes(JSON.stringify(makeVersionsSchema(origin), undefined, 2)),
    dictionary: toBytes(writeTable(dictionaryColumns, listDictionary(origin, portal))),
    catalogue: toBytes(JSON.stringify(makeCatalogue(portal, origin), undefined, 2)),
  };
  return (Object.keys(bodies) as (keyof typeof bodies)[]).map((key) => makeFile(key, bodies[key]));
}

/** A function of its own: made in the one above, `takeBody` would hold all bodies as long as it lives. */
function makeFile(key: keyof typeof dataPaths, body: Uint8Array<ArrayBuffer>): DataFile {
  let left: Uint8Array<ArrayBuffer> | undefined = body;
  const takeBody = (): Uint8Array<ArrayBuffer> => {
    const taken = left;
    left = undefined;
    if (taken === undefined) throw new Error(`${dataPaths[key]} was taken before`);
    return taken;
  };
  return { key, path: dataPaths[key], bytes: body.length, takeBody };
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
