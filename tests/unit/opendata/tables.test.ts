import { describe, expect, it } from 'vitest';
import { formatVersion } from '../../../src/i18n/data/format-changes.ts';
import { listKinds } from '../../../src/i18n/data/list-data.ts';
import { satisfactionColumns } from '../../../src/i18n/data/satisfaction-data.ts';
import { listDataFiles } from '../../../src/opendata/files/data-files.ts';
import { actionColumns } from '../../../src/opendata/tables/actions.ts';
import { listRows, makeDataset, type Dataset } from '../../../src/opendata/tables/dataset.ts';
import { makeObjectiveDocument } from '../../../src/opendata/tables/objective-document.ts';
import { objectiveColumns } from '../../../src/opendata/tables/objectives.ts';
import { writeTable } from '../../../src/opendata/tables/table.ts';
import { readIndicator } from '../../../src/domain/states/indicator-values.ts';
import { readOccurrences } from '../../../src/domain/states/occurrence-states.ts';
import { occurrenceLabels } from '../../../src/i18n/objective/states.ts';
import { indicatorColumns } from '../../../src/opendata/tables/indicators.ts';
import { occurrenceColumns } from '../../../src/opendata/tables/occurrences.ts';
import { updateColumns } from '../../../src/opendata/tables/updates.ts';
import { variationColumns } from '../../../src/opendata/tables/variations.ts';
import { listCards } from '../../../src/views/states/card.ts';
import { makeObjective, makePortal } from '../builders.ts';
import { findSchemaErrors, readCsv, readWorkbook, type Table } from './check-data.ts';
import { makeTroubledPortal, origin, portals, recordVersions } from './load-portals.ts';

const all = [...portals, { name: 'corrected and withdrawn updates', portal: makeTroubledPortal() }];

/** Values of a column, by its header. */
function readColumn({ header, rows }: Table, name: string): readonly string[] {
  const index = header.indexOf(name);
  if (index < 0) throw new Error(`no column ${name}`);
  return rows.map((row) => row[index] ?? '');
}

for (const { name, portal } of all) {
  describe(`data files of the ${name}`, async () => {
    const files = new Map(
      (await listDataFiles(portal, origin, recordVersions(portal))).map(({ path, takeBody }) => [
        path,
        takeBody(),
      ]),
    );
    const text = (path: string): string =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));
    const json = JSON.parse(text('/dati/obiettivi.json')) as Dataset;
    const objectives = readCsv(text('/dati/obiettivi.csv'));
    const actions = readCsv(text('/dati/azioni.csv'));
    const occurrences = readCsv(text('/dati/scadenze.csv'));
    const indicators = readCsv(text('/dati/indicatori.csv'));
    const updates = readCsv(text('/dati/aggiornamenti.csv'));
    const variations = readCsv(text('/dati/variazioni.csv'));
    const lists = readCsv(text('/dati/elenchi.csv'));
    const states = readCsv(text('/dati/storico.csv'));

    it('agree with the JSON Schema, which refuses a document that lacks a field or has another', () => {
      const schema = JSON.parse(text('/dati/obiettivi.schema.json')) as object;
      expect(findSchemaErrors(schema, json)).toEqual([]);
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${origin}/dati/obiettivi.schema.json`,
        title: 'Schema di obiettivi.json',
      });
      expect(findSchemaErrors(schema, { ...json, licence: undefined })).not.toEqual([]);
      expect(findSchemaErrors(schema, { ...json, other: 1 })).not.toEqual([]);
      expect(findSchemaErrors(schema, { ...json, now: '31/12/2026' })).not.toEqual([]);
    });

    it('hold every occurrence once, in order of days, with its state', () => {
      const all = portal.objectives.flatMap((objective) => readOccurrences(objective, portal.now));
      expect(occurrences.rows).toHaveLength(all.length);
      const days = readColumn(occurrences, 'Giorno che vale');
      expect(days).toEqual(days.toSorted());
      expect(
        readColumn(occurrences, 'Stato').filter((label) => label === occurrenceLabels.open),
      ).toHaveLength(all.filter(({ state }) => state === 'open').length);
      expect(readColumn(occurrences, 'Identificativo della scadenza').toSorted()).toEqual(
        all.map(({ id }) => id).toSorted(),
      );
    });

    it('hold every indicator, a row for each value or for none, and the sources of values', () => {
      const all = portal.objectives.flatMap((objective) =>
        objective.indicators.map((indicator) => ({
          key: `${objective.slug} ${indicator.id}`,
          values: readIndicator(indicator, objective.updates),
        })),
      );
      const keys = readColumn(indicators, 'Identificativo dell’obiettivo').map(
        (slug, row) => `${slug} ${readColumn(indicators, 'Indicatore')[row] ?? ''}`,
      );
      expect([...new Set(keys)]).toEqual(all.map(({ key }) => key));
      const values = readColumn(indicators, 'Valore');
      expect(values.filter((value) => value !== '')).toEqual(
        all.flatMap((each) => each.values.map(({ value }) => String(value).replace('.', ','))),
      );
      expect(
        readColumn(indicators, 'Fonti').filter(
          (source, row) => (source === '') !== (values[row] === ''),
        ),
      ).toEqual([]);
    });

    it('hold every objective, action and update of the content', () => {
      expect(json.objectives.map(({ slug }) => slug)).toEqual(
        portal.objectives.map(({ slug }) => slug),
      );
      expect(readColumn(objectives, 'Identificativo')).toEqual(
        portal.objectives.map(({ slug }) => slug),
      );
      expect(actions.rows).toHaveLength(
        portal.objectives.flatMap((objective) => objective.actions).length,
      );
      expect(updates.rows).toHaveLength(
        portal.objectives.flatMap((objective) => objective.updates).length,
      );
    });

    it('hold a row for each field that a variation changes, as the JSON does', () => {
      const written = portal.objectives.flatMap(({ slug, variations: own }) =>
        own.flatMap(({ id, changes }) =>
          changes.map(({ former = '', now: words = '' }) => [slug, id, former, words].join(' ')),
        ),
      );
      const read = ['Identificativo dell’obiettivo', 'Variazione', 'Prima', 'Ora'].map((header) =>
        readColumn(variations, header),
      );
      expect(
        variations.rows.map((_, index) => read.map((column) => column[index]).join(' ')).toSorted(),
      ).toEqual(written.toSorted());
      expect(json.objectives.map((objective) => objective.variations.length)).toEqual(
        portal.objectives.map((objective) => objective.variations.length),
      );
    });

    it('say the same in CSV as in JSON', () => {
      expect(readColumn(objectives, 'Titolo')).toEqual(json.objectives.map(({ title }) => title));
      expect(readColumn(objectives, 'In breve')).toEqual(
        json.objectives.map(({ summary }) => summary),
      );
      expect(readColumn(objectives, 'Prossima scadenza')).toEqual(
        json.objectives.map(({ nextDue }) => nextDue ?? ''),
      );
      expect(readColumn(objectives, 'Uffici')).toEqual(
        json.objectives.map(({ offices }) => offices.map((office) => office.name).join(' | ')),
      );
      expect(readColumn(actions, 'Tempi nel piano')).toEqual(
        json.objectives.flatMap((objective) =>
          objective.actions.map(({ timing }) => timing.original),
        ),
      );
      expect(readColumn(actions, 'Giorni di scadenza')).toEqual(
        json.objectives.flatMap((objective) =>
          objective.actions.map(({ dueDays }) => dueDays.join(' | ')),
        ),
      );
      const written = json.objectives.flatMap(({ slug, updates: own }) =>
        own.map(({ id, text: words, date }) => [slug, id, date, words].join(' ')),
      );
      const read = [
        'Identificativo dell’obiettivo',
        'Aggiornamento',
        'Data del fatto',
        'Testo',
      ].map((header) => readColumn(updates, header));
      expect(
        updates.rows.map((_, index) => read.map((column) => column[index]).join(' ')).toSorted(),
      ).toEqual(written.toSorted());
    });

    it('say the same in the workbook as in the CSV', async () => {
      const sheets = await readWorkbook(files.get('/dati/piano.xlsx') as Uint8Array);
      expect([...sheets]).toEqual([
        ['Obiettivi', objectives],
        ['Azioni', actions],
        ['Scadenze', occurrences],
        ['Indicatori', indicators],
        ['Aggiornamenti', updates],
        ['Variazioni', variations],
        ['Elenchi', lists],
        ['Storico degli stati', states],
      ]);
    });

    it('hold no text that a spreadsheet would take for a formula', () => {
      const cells = [
        objectives,
        actions,
        occurrences,
        indicators,
        updates,
        variations,
        lists,
        states,
      ].flatMap(({ header, rows }) => [header, ...rows].flat());
      expect(cells.filter((cell) => /^[=+\-@'\t\r]/u.test(cell))).toEqual([]);
    });

    it('have a row of the dictionary for each column of each table and each field of the JSON', () => {
      const dictionary = readCsv(text('/dati/dizionario.csv'));
      const described = (path: string): readonly string[] =>
        dictionary.rows.filter(([file]) => file === path).map(([, column]) => column ?? '');
      expect(described('/dati/obiettivi.csv')).toEqual(objectives.header);
      expect(described('/dati/azioni.csv')).toEqual(actions.header);
      expect(described('/dati/scadenze.csv')).toEqual(occurrences.header);
      expect(described('/dati/indicatori.csv')).toEqual(indicators.header);
      expect(described('/dati/aggiornamenti.csv')).toEqual(updates.header);
      expect(described('/dati/variazioni.csv')).toEqual(variations.header);
      expect(described('/dati/elenchi.csv')).toEqual(lists.header);
      expect(described('/dati/storico.csv')).toEqual(states.header);
      expect(described('/dati/dizionario.csv')).toEqual(dictionary.header);
      expect(described('/api/satisfaction.csv')).toEqual(
        satisfactionColumns.map(({ header }) => header),
      );
      expect(
        listPaths(json).filter((path) => !described('/dati/obiettivi.json').includes(path)),
      ).toEqual([]);
      expect(dictionary.rows.flat().filter((cell) => cell === '')).toEqual([]);
    });

    it('bear the licence, and the day for which states are computed', () => {
      expect(json).toMatchObject({
        now: portal.now,
        generated: portal.now,
        licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      });
      for (const table of [objectives, actions, updates, variations, lists, states].filter(
        ({ rows }) => rows.length > 0,
      ))
        expect(new Set(readColumn(table, 'Licenza'))).toEqual(new Set(['CC BY 4.0']));
      expect(new Set(readColumn(objectives, 'Stati calcolati al'))).toEqual(new Set([portal.now]));
    });

    it('give whole addresses of pages, the name of the portal, and files from the root of the site', () => {
      const site = `Obiettivi in Comune, ${portal.municipality.town}`;
      expect(json.site).toEqual({ name: site, url: `${origin}/` });
      for (const table of [objectives, actions, updates, lists, states]) {
        expect(
          readColumn(table, 'Indirizzo').filter((url) => !url.startsWith(`${origin}/`)),
        ).toEqual([]);
        expect(new Set(readColumn(table, 'Portale'))).toEqual(new Set([site]));
      }
      const pages = json.objectives.flatMap(({ url, actions: own, updates: reports }) => [
        url,
        ...[...own, ...reports].map((each) => each.url),
      ]);
      expect(pages.filter((url) => !url.startsWith(`${origin}/obiettivi/`))).toEqual([]);
      expect(json.objectives.every(({ feed }) => feed.startsWith('/'))).toBe(true);
    });

    it('give every value of a cell that holds several a row of its own', () => {
      const kinds = readColumn(lists, 'Che cosa');
      const values = readColumn(lists, 'Valore');
      const ofKind = (kind: string): readonly string[] =>
        values.filter((_, index) => kinds[index] === kind);
      const split = (table: Table, header: string): readonly string[] =>
        readColumn(table, header).flatMap((cell) => (cell === '' ? [] : cell.split(' | ')));
      expect(ofKind('Ufficio')).toEqual(split(objectives, 'Uffici'));
      expect(ofKind('Luogo')).toEqual(split(objectives, 'Luoghi'));
      expect(ofKind('Parola chiave')).toEqual(split(objectives, 'Parole chiave'));
      expect(ofKind('Legge o atto citato')).toEqual(split(objectives, 'Leggi e atti citati'));
      expect(ofKind('Periodo')).toEqual(split(actions, 'Periodi'));
      expect(ofKind('Giorno di scadenza')).toEqual(split(actions, 'Giorni di scadenza'));
      expect(ofKind('Scadenza a cui risponde').toSorted()).toEqual(
        split(updates, 'Scadenze a cui risponde').toSorted(),
      );
      expect(ofKind('Fonte')).toHaveLength(split(updates, 'Fonti').length);
      expect(ofKind('Correzione')).toHaveLength(split(updates, 'Correzioni').length);
      expect(Object.values<string>(listKinds)).toEqual(expect.arrayContaining([...new Set(kinds)]));
    });

    it('bear the identifiers of theme and offices in every table', () => {
      const offices = new Set(['', ...portal.areas.map(({ id }) => id)]);
      const themes = new Set(portal.goals.map(({ code }) => code));
      const unknown = (table: Table, header: string, known: ReadonlySet<string>) =>
        readColumn(table, header)
          .flatMap((cell) => cell.split(' | '))
          .filter((id) => !known.has(id));
      for (const table of [objectives, actions, occurrences, indicators, lists, states])
        expect(unknown(table, 'Identificativi degli uffici', offices)).toEqual([]);
      for (const table of [objectives, actions, occurrences, indicators, updates, lists, states])
        expect(unknown(table, 'Codice del tema', themes)).toEqual([]);
      expect(unknown(updates, 'Identificativo dell’ufficio', offices)).toEqual([]);
    });

    it('hold each objective in a file of its own too', () => {
      const schema = JSON.parse(text('/dati/obiettivo.schema.json')) as object;
      const own = portal.objectives.map((objective): unknown =>
        JSON.parse(JSON.stringify(makeObjectiveDocument({ portal, origin, objective }))),
      );
      expect(findSchemaErrors({ type: 'array', items: schema }, own)).toEqual([]);
      expect(own).toMatchObject(json.objectives.map((objective) => ({ formatVersion, objective })));
    });

    it('give the states that the pages show', () => {
      const states = json.objectives.map(({ slug, scheduled, reported, nextDue }) => ({
        slug,
        scheduled,
        reported,
        nextDue,
      }));
      expect(states).toEqual(
        listCards(portal).map(({ slug, scheduled, reported, nextDue }) => ({
          slug,
          scheduled,
          reported,
          ...(nextDue !== undefined && { nextDue }),
        })),
      );
    });
  });
}

/** Paths of all fields that occur in a document, as the dictionary writes them. */
function listPaths(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value))
    return [...new Set(value.flatMap((item) => listPaths(item, `${path.slice(0, -1)}[].`)))];
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...new Set(
      Object.entries(value).flatMap(([key, below]) => [
        path + key,
        ...listPaths(below, `${path}${key}.`),
      ]),
    ),
  ];
}

describe('makeDataset', () => {
  it('keeps a withdrawn update in the data and out of the state', () => {
    const [objective] = makeDataset(makeTroubledPortal(), origin).objectives;
    expect(
      objective?.updates.map(({ id, changed, withdrawn }) => [id, changed, withdrawn?.date]),
    ).toEqual([
      ['2026-02-01-b', '2026-03-05', undefined],
      ['2026-01-10-a', '2026-04-01', '2026-04-01'],
    ]);
    expect(objective?.reported).toBe('none');
  });
});

describe('writeTable', () => {
  it('quotes semicolons, quotes and line ends, and writes numbers with a comma', () => {
    const column = {
      header: 'A',
      text: 'x',
      type: 'text',
      read: (value: string | number | boolean | undefined) => value,
    } as const;
    const values = ['a;b', 'say "x"', 'two\nlines', ' edge ', 12.5, true, undefined];
    const { rows } = readCsv(writeTable([column, column], values));
    expect(rows.map(([first]) => first)).toEqual([
      'a;b',
      'say "x"',
      'two\nlines',
      ' edge ',
      '12,5',
      'sì',
      '',
    ]);
  });

  it('puts an apostrophe before what begins like a formula', () => {
    const { objectives: rows } = listRows(
      makeDataset(
        makePortal({
          objectives: [makeObjective({ title: '=1+1', summary: '@SUM(A1)', why: 'Perché = sì' })],
        }),
        origin,
      ),
    );
    const [row = []] = readCsv(writeTable(objectiveColumns, rows)).rows;
    expect(row.slice(2, 5)).toEqual(["'=1+1", "'@SUM(A1)", 'Perché = sì']);
  });
});

describe('columns', () => {
  it('have headers that differ within a table', () => {
    for (const columns of [
      objectiveColumns,
      actionColumns,
      occurrenceColumns,
      indicatorColumns,
      updateColumns,
      variationColumns,
      satisfactionColumns,
    ])
      expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
  });
});

function listTroubledFiles() {
  const portal = makeTroubledPortal();
  return listDataFiles(portal, origin, recordVersions(portal));
}

describe('listDataFiles', () => {
  it('writes equal bytes for equal content', async () => {
    const write = async (): Promise<readonly Uint8Array[]> =>
      (await listTroubledFiles()).map(({ takeBody }) => takeBody());
    expect(await write()).toEqual(await write());
  });

  it('tells the size of each file in bytes', async () => {
    for (const { takeBody, bytes } of await listTroubledFiles())
      expect(bytes).toBe(takeBody().length);
  });
});
