import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/catalog/read-content/read-history.ts';
import { listEveryObjective } from '../../../src/domain/content/portal.ts';
import { addDays } from '../../../src/domain/iso-date.ts';
import { findObjectiveStates } from '../../../src/domain/states/states.ts';
import { makeNextLine } from '../../../src/domain/versions/history.ts';
import { makeVersionRecord } from '../../../src/domain/versions/version-record.ts';
import { reportedLabels, scheduledLabels } from '../../../src/i18n/objective/states.ts';
import { readRecordedEditions } from '../../../src/opendata/tables/editions.ts';
import { listStateRows, stateHistoryColumns } from '../../../src/opendata/tables/state-history.ts';
import { writeTable } from '../../../src/opendata/tables/table.ts';
import { makeVersionsDocument, makeVersionsSchema } from '../../../src/opendata/tables/versions.ts';
import { makePortal } from '../builders.ts';
import { findSchemaErrors, readCsv } from './check-data.ts';
import { makeTroubledPortal, origin, portals, recordVersions } from './load-portals.ts';

const all = [...portals, { name: 'corrected and withdrawn updates', portal: makeTroubledPortal() }];

for (const { name, portal } of all) {
  describe(`storico.csv of the ${name}`, () => {
    const { header, rows } = readCsv(
      writeTable(
        stateHistoryColumns,
        listStateRows(portal, readRecordedEditions(portal, recordVersions(portal)), origin),
      ),
    );
    const read = (row: readonly string[], column: string): string =>
      row[header.indexOf(column)] ?? '';
    const things = [
      ...Map.groupBy(
        rows,
        (row) => `${read(row, 'Identificativo dell’obiettivo')} ${read(row, 'Azione')}`,
      ).values(),
    ];

    it('begins with the publication, leaves no day out, and ends with what still holds', () => {
      const objectives = new Map(listEveryObjective(portal).map((each) => [each.slug, each]));
      expect(things).toHaveLength(
        [...objectives.values()].reduce((sum, { actions }) => sum + 1 + actions.length, 0),
      );
      for (const own of things) {
        const [first = []] = own;
        const { plan, leftOn } = objectives.get(read(first, 'Identificativo dell’obiettivo')) ?? {};
        expect(read(first, 'Primo giorno')).toBe(plan?.published);
        expect(own.map((row) => read(row, 'Ultimo giorno'))).toEqual([
          ...own.slice(1).map((row) => addDays(read(row, 'Primo giorno'), -1)),
          leftOn === undefined ? '' : addDays(leftOn, -1),
        ]);
      }
    });

    it('ends with the states that the pages show today', () => {
      const last = rows.filter((row) => read(row, 'Ultimo giorno') === '');
      expect(
        last
          .filter((row) => read(row, 'Azione') === '')
          .map((row) => [read(row, 'Stato dal calendario'), read(row, 'Stato comunicato')]),
      ).toEqual(
        portal.objectives.map((objective) => {
          const { scheduled, report } = findObjectiveStates(objective, portal.now);
          return [scheduledLabels[scheduled], reportedLabels[report?.status ?? 'none']];
        }),
      );
    });
  });

  describe(`versioni.json of the ${name}`, () => {
    const document = makeVersionsDocument({ portal, origin, recorded: recordVersions(portal) });
    const json: unknown = JSON.parse(JSON.stringify(document));

    it('agrees with its JSON Schema, which refuses another form', () => {
      const schema = makeVersionsSchema(origin);
      expect(findSchemaErrors(schema, json)).toEqual([]);
      expect(findSchemaErrors(schema, { ...document, head: undefined })).not.toEqual([]);
      expect(findSchemaErrors(schema, { ...document, other: 1 })).not.toEqual([]);
    });

    it('leads to the file and the page of every version', () => {
      expect(document.objectives).toHaveLength(listEveryObjective(portal).length);
      for (const { slug, file, versions } of document.objectives) {
        expect(file).toBe(`/dati/versioni/${slug}.jsonl`);
        for (const { url = '', fingerprint } of versions)
          expect(url).toMatch(
            new RegExp(`^${origin}/o/[a-z0-9]{7}/v/${fingerprint.slice(0, 12)}/$`, 'u'),
          );
      }
    });
  });
}

describe('makeVersionsDocument', () => {
  it('gives the days of each version, and proves with its seals and its head alone that none was changed', () => {
    const first = makeNextLine([], '["uno"]', '2026-01-01', hashText);
    if (first === undefined) throw new Error('no line');
    const second = makeNextLine([first], '["due"]', '2026-02-01', hashText);
    if (second === undefined) throw new Error('no line');
    const redacted = { day: '2026-03-01', reason: 'Un nome.' };
    const histories = new Map([['parco', [{ ...first, text: '["[omissis]"]', redacted }, second]]]);
    const { objectives, head, since } = makeVersionsDocument({
      portal: makePortal(),
      origin,
      recorded: makeVersionRecord(histories, new Map(), hashText),
    });
    const [one, two] = objectives[0]?.versions ?? [];
    expect([one, two]).toEqual([
      expect.objectContaining({ from: '2026-01-01', until: '2026-02-01', redacted }),
      expect.objectContaining({ from: '2026-02-01', until: undefined, url: undefined }),
    ]);
    expect(one?.seal).toBe(hashText(`2026-01-01\n${first.fingerprint}\n`));
    expect(two?.seal).toBe(hashText(`2026-02-01\n${second.fingerprint}\n${one?.seal ?? ''}`));
    expect(head).toBe(hashText(`parco ${two?.seal ?? ''}`));
    expect(since).toBe('2026-01-01');
  });
});
