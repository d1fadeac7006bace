import { describe, expect, it } from 'vitest';
import { makeDirectory } from '../../../../src/importer/sheet/update-directory.ts';
import { clerkCases, told } from './clerk-cases.ts';
import { ClerkSheet, content, importBytes, report, type Outcome } from './clerk-sheets.ts';
import { makeUpdate } from './make-update.ts';

describe('a sheet that a clerk has worked on', () => {
  it('comes in at least 35 ways', () => {
    expect(clerkCases.length).toBeGreaterThanOrEqual(35);
  });

  it.each(clerkCases)(
    'a clerk $what',
    async ({ make, added = [], changed = [], issues = [], remarks = [] }) => {
      const outcome: Outcome = await importBytes(await make(await ClerkSheet.open()));
      expect(outcome).toEqual({
        added,
        changed,
        unchanged: expect.any(Number) as number,
        issues: issues.map((words) => expect.stringMatching(words) as string),
        remarks: remarks.map((words) => expect.stringMatching(words) as string),
        updates: expect.any(Array) as unknown[],
      });
    },
  );
});

/** What a row says after a clerk has filled it in. */
async function readRow(
  values: Parameters<ClerkSheet['type']>[1],
  change: (sheet: ClerkSheet) => void = () => undefined,
): Promise<Outcome['updates'][number]> {
  const sheet = (await ClerkSheet.open()).type(1, { ...report, ...values });
  change(sheet);
  const { updates, issues } = await importBytes(await sheet.save());
  const [update] = updates;
  if (update === undefined) throw new Error(issues.join('\n'));
  return update;
}

describe('what a clerk writes', () => {
  it('is understood in short words', async () => {
    const short = { action: 2, status: 'compl.', confidence: 'nei t', office: 'LL.PP.', minor: 1 };
    expect(
      await readRow(short, (sheet) => {
        sheet.type(1, { actionTitle: null, rowMark: null, titleMark: null });
      }),
    ).toMatchObject({
      action: 'a2',
      status: 'completed',
      confidence: 'on-track',
      office: 'lavori',
      minor: true,
    });
    expect(await readRow({ office: 'Uff. lavori pubb.' })).toMatchObject({ office: 'lavori' });
  });

  it('keeps its line breaks, and the links of cells', async () => {
    const links = (sheet: ClerkSheet): void => {
      sheet
        .change(1, 'evidenceLabel', { hyperlink: { target: 'https://borgo.example/12' } })
        .change(1, 'text', { hyperlink: { target: 'https://borgo.example/via' } });
    };
    expect(await readRow({ text: 'La via è aperta.\vAnche di sera.' }, links)).toMatchObject({
      text: 'La via è aperta.\nAnche di sera. (https://borgo.example/via)',
      evidence: [{ label: 'Determina n. 12', url: 'https://borgo.example/12' }],
    });
  });

  it('changes nothing when it comes a second time, whatever its spacing', async () => {
    const { updates } = await importBytes(await (await ClerkSheet.open()).type(1, report).save());
    const data = updates[0] ?? makeUpdate();
    const now = makeDirectory({
      ...content,
      updates: [...content.updates, { id: 'strade/2026-06-10-via-larga-asfaltata', data }],
    });
    const again = { ...report, title: ' Via  Larga\u00A0asfaltata', text: 'La via è\n\naperta. ' };
    const sheet = (await ClerkSheet.open()).type(1, again);
    expect(await importBytes(await sheet.save(), now)).toMatchObject({
      added: [],
      changed: [],
      unchanged: 2,
      issues: [],
    });
  });

  it('blocks nobody where a published row was left alone while its update changed, or went', async () => {
    const [first] = content.updates;
    for (const updates of [
      first === undefined ? [] : [{ ...first, data: { ...first.data, title: 'Ora è altro' } }],
      [],
    ]) {
      const sheet = (await ClerkSheet.open()).type(1, report);
      const outcome = await importBytes(await sheet.save(), makeDirectory({ ...content, updates }));
      expect(outcome).toMatchObject({ added: [told], changed: [], unchanged: 1, issues: [] });
    }
  });
});

describe('writeXlsxTemplate', () => {
  it('freezes number, title and action, hides what is for the portal alone, and gives the due day as a day', async () => {
    const sheet = await ClerkSheet.open();
    const hidden = (name: 'updates' | 'published'): readonly unknown[] =>
      sheet
        .sheet(name)
        .columns?.flatMap(({ hidden: is }, at) =>
          is === true ? [sheet.sheet(name).rows[0]?.[at]] : [],
        ) ?? [];
    expect(hidden('updates')).toEqual(['Obiettivo', 'Segno della riga', 'Segno del titolo']);
    expect(hidden('published')).toEqual(['Obiettivo', 'Identificativo', 'Versione']);
    expect(sheet.sheet().freezePane).toEqual({ rows: 1, columns: 5 });
    expect(sheet.rows().map((row) => row[sheet.column('dueDay')])).toEqual([
      new Date('2025-12-31T00:00:00Z'),
      new Date('2026-03-31T00:00:00Z'),
      new Date('2026-09-30T00:00:00Z'),
    ]);
    expect(sheet.sheet().rowDefs?.get(1)?.height).toBeGreaterThanOrEqual(45);
  });

  it('keeps what is published on a sheet of its own, locked but for corrections and withdrawals', async () => {
    const sheet = await ClerkSheet.open();
    expect(sheet.sheet('published').protection?.sheet).toBe(true);
    const open = sheet
      .sheet('published')
      .rows[0]?.filter(
        (_, column) =>
          sheet.sheet('published').cells?.get(`1,${String(column)}`)?.style?.protection?.locked ===
          false,
      );
    expect(open).toEqual(['Correzione', 'Ritiro']);
  });
});
