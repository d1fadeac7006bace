import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { updateSchema, type Update } from '../../src/domain/content/update.ts';
import {
  sheetHeaders,
  sheetNames,
  type SheetColumnKey,
} from '../../src/i18n/commands/updates-sheet.ts';
import { columnKeys } from '../../src/importer/sheet/columns.ts';
import { readCsvBook } from '../../src/importer/sheet/read-csv-grid.ts';
import {
  cell,
  countContent,
  goodReport,
  makeCsv,
  makeWorkbook,
  openWorkplace,
  toTable,
  type SheetRow,
  type Workplace,
} from './updates-fixture.ts';

let place: Workplace;
beforeEach(async () => {
  place = await openWorkplace();
});
afterEach(() => place.clear());

const roof = 'scuola-tetto/2026-05-20-finito';
const start: SheetRow = { slug: 'scuola-tetto', action: 'a1' };

async function readUpdate(id: string): Promise<Update> {
  return updateSchema.parse(
    parse(await readFile(join(place.content, 'updates', `${id}.yaml`), 'utf8')),
  );
}

/** The rows of a fresh template. */
async function makeRows(): Promise<SheetRow[]> {
  const path = join(place.folder, 'fresco.xlsx');
  expect(await place.run('template', '--force', '--out', path)).toMatchObject({ code: 0, err: '' });
  const { sheets } = await readXlsx(await readFile(path));
  return sheets
    .filter(({ name }) => name === sheetNames.updates || name === sheetNames.published)
    .flatMap(({ rows: [heads = [], ...rows] }) =>
      rows.map((row) =>
        Object.fromEntries(
          columnKeys.map((key) => [key, row[heads.indexOf(sheetHeaders[key])] ?? null]),
        ),
      ),
    );
}

async function importRows(
  rows: readonly SheetRow[],
  ...options: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return place.run(
    'import',
    await place.save('foglio.xlsx', await makeWorkbook(toTable(rows))),
    // What is warned of is tested by itself.
    '--confirm',
    ...options,
  );
}

const publishedRow = async (id: string, change: SheetRow): Promise<SheetRow> => ({
  ...(await makeRows()).find((row) => row.id === id),
  ...change,
});

describe('npm run updates -- template', () => {
  it('has one row to fill in for each action, and a row for each published update', async () => {
    const rows = await makeRows();
    const { actions, updates } = await countContent(place.content);
    expect([
      rows.filter(({ id }) => id === null).length,
      rows.filter(({ id }) => id !== null).length,
    ]).toEqual([actions, updates]);
    expect(
      rows.find(
        ({ slug, action, id }) => slug === 'scuola-tetto' && action === 'a1' && id === null,
      ),
    ).toMatchObject({
      objectiveTitle: 'Tetto nuovo per la scuola',
      actionTitle: 'Lavori sul tetto',
      timing: 'Entro giugno 2026',
      date: null,
    });
    expect(rows.find(({ id }) => id === roof)).toMatchObject({
      action: 'tutto l’obiettivo',
      number: expect.any(Number) as number,
      status: 'Completato',
      percent: 100,
    });
  });

  it('has drop-downs, a frozen row of headers, instructions and the offices', async () => {
    const path = join(place.folder, 'modello.xlsx');
    await place.run('template', '--out', path);
    const { sheets } = await readXlsx(await readFile(path), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual([
      'Aggiornamenti',
      'Già pubblicati',
      'Istruzioni',
      'Elenchi',
    ]);
    const [updates, , instructions, offices] = sheets;
    expect(updates?.freezePane).toMatchObject({ rows: 1 });
    const lists = new Map(
      updates?.dataValidations
        ?.filter(({ type }) => type === 'list')
        .map(({ range, values, formula1 }) => [range.replace(/\d+$/u, ''), values ?? formula1]),
    );
    const below = (key: SheetColumnKey): string => `${cell(key)}:${cell(key).replace(/\d+$/u, '')}`;
    expect(lists).toEqual(
      new Map<string, unknown>([
        [
          below('status'),
          ['Non avviato', 'In corso', 'Completato', 'Attività continua', 'Rinviato', 'Abbandonato'],
        ],
        [below('confidence'), ['Nei tempi', 'A rischio ritardo', 'Bloccato']],
        [below('minor'), ['sì', 'no']],
        [below('office'), 'Elenchi!$A$2:$A$5'],
      ]),
    );
    expect(instructions?.rows.length).toBeGreaterThan(15);
    expect(offices?.rows.flat()).toContain('Area Sicurezza');
  });

  it('narrows down to the objectives of an office, and names the offices when it does not know one', async () => {
    const path = join(place.folder, 'ufficio.csv');
    const [own, all] = [
      await countContent(place.content, 'sicurezza'),
      await countContent(place.content),
    ];
    expect(own.actions).toBeLessThan(all.actions);
    expect((await place.run('template', '--office', 'sicurezza', '--out', path)).out).toContain(
      `${String(own.actions)} azioni da compilare e ${String(own.updates)} aggiornamenti già pubblicati`,
    );
    expect(await place.run('template', '--office', 'boh', '--out', path)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/L’ufficio «boh» non esiste\. Uffici: .*sicurezza/u) as string,
    });
  });

  it('does not replace a sheet that holds rows not yet imported', async () => {
    const path = await place.save(
      'pieno.xlsx',
      await makeWorkbook(toTable([{ ...start, ...goodReport }])),
    );
    const before = await readFile(path);
    expect(await place.run('template', '--out', path)).toMatchObject({ code: 2, out: '' });
    expect((await readFile(path)).equals(before)).toBe(true);
    await place.run('import', path);
    expect(await place.run('template', '--out', path)).toMatchObject({ code: 0 });
  });

  it.each(['xlsx', 'csv'])('is imported as .%s without changing anything', async (ending) => {
    const path = join(place.folder, `modello.${ending}`);
    const before = await place.snapshot();
    await place.run('template', '--out', path);
    const { actions, updates } = await countContent(place.content);
    expect(await place.run('import', path)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining(
        `Nuovi: 0 · cambiati: 0 · invariati: ${String(updates)} · righe vuote: ${String(actions)}`,
      ) as string,
    });
    expect(await place.snapshot()).toEqual(before);
  });
});

describe('npm run updates -- import', () => {
  it('writes one file an update, after showing what is new', async () => {
    const { code, out } = await importRows([
      {
        ...start,
        ...goodReport,
        evidenceLabel: 'Verbale n. 3\nRelazione',
        evidenceUrl: 'https://a.example/v\n—',
        minor: 'sì',
      },
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Nuovi: 1 .*riga 2 · scuola-tetto · a1 · 10 giugno 2026 · In corso · Nei tempi · 45 %.*2026-06-10-posati-i-primi-moduli\.yaml.*1 file scritto/su,
    );
    expect(await readUpdate('scuola-tetto/2026-06-10-posati-i-primi-moduli')).toEqual({
      date: '2026-06-10',
      published: '2026-06-15',
      action: 'a1',
      status: 'in-progress',
      confidence: 'on-track',
      percent: 45,
      title: 'Posati i primi moduli',
      text: 'I primi moduli sono al loro posto.',
      evidence: [{ label: 'Verbale n. 3', url: 'https://a.example/v' }, { label: 'Relazione' }],
      office: 'persone',
      minor: true,
      corrections: [],
    });
  });

  it('changes nothing the second time, also on a later day', async () => {
    const rows = [
      { ...start, ...goodReport },
      { ...start, ...goodReport, action: "Tutto l'obiettivo" },
    ];
    await importRows(rows);
    const once = await place.snapshot();
    expect((await importRows(rows)).out).toMatch(
      /Nuovi: 0 · cambiati: 0 · invariati: 2.*nessun file da scrivere/su,
    );
    expect(await place.snapshot()).toEqual(once);
  });

  it('gives the same rows back in the next template', async () => {
    const filled: SheetRow = {
      ...goodReport,
      title: '=SOMMA(A1) non è una formula; è «testo»',
      text: 'Prima riga.\n\nTerza riga, con "virgolette" e ; punto e virgola.\n- fine',
      date: 'dicembre 2025',
      percent: 33.5,
    };
    const rows = (await makeRows()).map((row) =>
      row.slug === 'fontana-storica' && row.id === null ? { ...row, ...filled } : row,
    );
    expect(await importRows(rows)).toMatchObject({ code: 0 });
    const again = await makeRows();
    expect(again.filter(({ title }) => title === filled.title)).toMatchObject([filled]);
    expect(again).toHaveLength(rows.length + 1);
    const csv = join(place.folder, 'giro.csv');
    await place.run('template', '--out', csv);
    expect((await place.run('import', csv)).out).toContain(
      `Nuovi: 0 · cambiati: 0 · invariati: ${String((await countContent(place.content)).updates)} `,
    );
    expect(
      readCsvBook(await readFile(csv), 'x')
        .grids.flatMap(({ rows }) => rows.flat())
        .map(({ value }) => value),
    ).toEqual(expect.arrayContaining([filled.title, filled.text]));
  });

  it('writes nothing with --dry-run', async () => {
    const before = await place.snapshot();
    expect(await importRows([{ ...start, ...goodReport }], '--dry-run')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Nuovi: 1.*Prova: non è stato scritto nulla/su) as string,
    });
    expect(await place.snapshot()).toEqual(before);
  });

  it('writes what is warned of once that is confirmed', async () => {
    const rows = [{ ...start, ...goodReport, evidenceLabel: null, evidenceUrl: null }];
    const path = await place.save('avvisi.xlsx', await makeWorkbook(toTable(rows)));
    const before = await place.snapshot();
    expect(await place.run('import', path)).toMatchObject({
      code: 1,
      out: expect.stringMatching(
        new RegExp(`${cell('evidenceLabel')}.*manca la fonte`, 'u'),
      ) as string,
      err: expect.stringContaining('--confirm') as string,
    });
    expect(await place.snapshot()).toEqual(before);
    expect(await place.run('import', path, '--confirm')).toMatchObject({ code: 0, err: '' });
    expect(await place.snapshot()).not.toEqual(before);
  });

  it('writes nothing at all when one row of many is wrong', async () => {
    const before = await place.snapshot();
    expect(
      await importRows([
        { ...start, ...goodReport },
        { ...start, ...goodReport, title: 'Altro', percent: 999 },
      ]),
    ).toMatchObject({ code: 1, err: expect.stringContaining(cell('percent', 3)) as string });
    expect(await place.snapshot()).toEqual(before);
  });

  it('corrects a published update in its own file, keeps its comments, and notes what was wrong', async () => {
    const path = join(place.content, 'updates', `${roof}.yaml`);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text
        .replace('percent: 100', 'percent: 100 # dal verbale')
        .replace('date:', '# scritto a mano\ndate:'),
    );
    expect(
      (
        await importRows([
          await publishedRow(roof, {
            title: 'Il tetto è finito e collaudato',
            correction: 'Mancava il collaudo.',
          }),
        ])
      ).out,
    ).toMatch(/Titolo: «Il tetto è finito» → «Il tetto è finito e collaudato»/u);
    const edited = await readFile(path, 'utf8');
    expect(edited).toBe(
      text
        .replace('percent: 100', 'percent: 100 # dal verbale')
        .replace('date:', '# scritto a mano\ndate:')
        .replace('"Il tetto è finito"', '"Il tetto è finito e collaudato"')
        .concat('corrections:\n  - date: "2026-06-15"\n    text: "Mancava il collaudo."\n'),
    );
    expect(await readUpdate(roof)).toMatchObject({ published: '2026-05-21', percent: 100 });
  });

  it('takes the office’s own words on a correction, keeps earlier ones, and knows them the next time', async () => {
    await importRows([
      await publishedRow(roof, { percent: null, correction: 'La percentuale non era misurata.' }),
    ]);
    await importRows([
      await publishedRow(roof, {
        text: 'Il collaudo è stato positivo in ogni parte.',
        correction: 'Mancava «in ogni parte».',
      }),
    ]);
    const { corrections, percent } = await readUpdate(roof);
    expect([corrections.map(({ text, former }) => [text, former]), percent]).toEqual([
      [
        ['La percentuale non era misurata.', { percent: 100 }],
        ['Mancava «in ogni parte».', undefined],
      ],
      undefined,
    ]);
    const before = await place.snapshot();
    expect((await importRows(await makeRows())).out).toMatch(/cambiati: 0/u);
    expect(await place.snapshot()).toEqual(before);
  });

  it('withdraws an update with its reason, once and for all', async () => {
    await importRows([await publishedRow(roof, { withdrawal: 'Riguardava un altro edificio.' })]);
    expect(await readUpdate(roof)).toMatchObject({
      title: 'Il tetto è finito',
      withdrawn: { date: '2026-06-15', reason: 'Riguardava un altro edificio.' },
    });
    expect(await publishedRow(roof, {})).toMatchObject({
      withdrawal: 'Riguardava un altro edificio.',
    });
    expect((await importRows(await makeRows())).out).toMatch(/cambiati: 0/u);
    expect(await importRows([await publishedRow(roof, { withdrawal: null })])).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        new RegExp(`${cell('withdrawal')}.*resta ritirato`, 'u'),
      ) as string,
    });
    expect(await importRows([await publishedRow(roof, { title: 'Altro' })])).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        new RegExp(`${cell('title')}.*non si corregge più`, 'u'),
      ) as string,
    });
  });

  it('refuses an old row that would undo a correction made since, unless its mark is taken away; untouched it blocks nobody', async () => {
    const old = await publishedRow(roof, {});
    await importRows([{ ...old, title: 'Il tetto è finito davvero', correction: 'Mancava.' }]);
    expect(await importRows([old])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/cambiati: 0 · invariati: 1/u) as string,
    });
    const typed = { ...old, text: 'Il collaudo è stato buono.', correction: 'Era positivo.' };
    expect(await importRows([typed])).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        new RegExp(`${cell('version')}.*è cambiato dopo la creazione`, 'u'),
      ) as string,
    });
    expect(await importRows([{ ...typed, version: null }])).toMatchObject({ code: 0 });
    expect(await readUpdate(roof)).toMatchObject({ title: 'Il tetto è finito' });
  });

  it('gives two reports of one day and title on two actions two files', async () => {
    const report = { ...goodReport, slug: 'biblioteca-diffusa', title: 'Scaffale montato' };
    await importRows([
      { ...report, action: 'a1' },
      { ...report, action: 'a2' },
    ]);
    expect([
      (await readUpdate('biblioteca-diffusa/2026-06-10-scaffale-montato')).action,
      (await readUpdate('biblioteca-diffusa/2026-06-10-scaffale-montato-a2')).action,
    ]).toEqual(['a1', 'a2']);
  });

  it('leaves hidden rows alone that change nothing', async () => {
    const path = await place.save(
      'filtrato.xlsx',
      await makeWorkbook(toTable(await makeRows()), { hidden: [1, 2, 3, 12] }),
    );
    expect(await place.run('import', path)).toMatchObject({ code: 0 });
  });

  it.each([
    ['tabs', '\t', ''],
    ['commas', ',', ''],
    ['a line that names the separator', '|', 'sep=|\r\n'],
  ])('reads a CSV with %s', async (_name, separator, head) => {
    const path = await place.save(
      'foglio.csv',
      `\uFEFF${head}${makeCsv(toTable([{ ...start, ...goodReport, percent: '33,5 %' }]), separator)}`,
    );
    expect(await place.run('import', path)).toMatchObject({ code: 0 });
    expect(await readUpdate('scuola-tetto/2026-06-10-posati-i-primi-moduli')).toMatchObject({
      percent: 33.5,
    });
  });

  it('stops at broken content before it looks at rows', async () => {
    await writeFile(join(place.content, 'updates', `${roof}.yaml`), 'date: "2026"\n');
    expect(await importRows([{ ...start, ...goodReport }])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/scuola-tetto\/2026-05-20-finito\.yaml · /u) as string,
    });
  });
});

describe('npm run updates', () => {
  it.each([
    [[], /Manca il comando/u],
    [['esporta'], /Comando sconosciuto: esporta/u],
    [['template'], /Manca il nome del foglio/u],
    [['template', '--out', 'x.pdf'], /\.xlsx oppure \.csv/u],
    [['import'], /Manca il foglio/u],
    [['import', 'manca.xlsx'], /manca\.xlsx: il file non esiste/u],
    [['import', 'a.xlsx', 'b.xlsx'], /Parole di troppo: b\.xlsx/u],
    [['import', 'a.xlsx', '--office', 'x'], /--office non serve con import/u],
    [['import', 'a.xlsx', '--prova'], /Opzione sconosciuta: --prova/u],
  ] as const)('explains %j', async (args, message) => {
    expect(await place.run(...args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(message) as string,
    });
  });

  it('prints its usage', async () => {
    expect(await place.run('--help')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Uso: npm run updates/u) as string,
    });
  });
});
