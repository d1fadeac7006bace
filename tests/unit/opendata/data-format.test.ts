import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatChanges } from '../../../src/i18n/data/format-changes.ts';
import { dataPaths } from '../../../src/opendata/data-paths.ts';
import { listDictionary } from '../../../src/opendata/tables/dictionary.ts';
import { origin } from './load-portals.ts';

/** Every column and field that was ever given, as `file · name · type`; only lines are added, for whoever reads the data leans on them. */
const given = join(import.meta.dirname, '..', '..', 'fixtures', 'data-format.txt');

describe('form of the data', () => {
  const names = listDictionary(origin, {
    services: [{}],
    questionnaires: [{}],
    processes: [],
  }).map(({ file, name, type }) => `${file} · ${name} · ${type}`);
  const pinned = readFileSync(given, 'utf8').trim().split('\n');

  it('keeps every column and field that was given, with its type', () => {
    expect(pinned.filter((line) => !names.includes(line))).toEqual([]);
  });

  it('has told of every column and field: add the new ones to tests/fixtures/data-format.txt and to formatChanges', () => {
    expect(names.filter((line) => !pinned.includes(line))).toEqual([]);
  });

  it('keeps the columns of each table in the order in which they were given', () => {
    const ofTable = (lines: readonly string[], path: string): readonly string[] =>
      lines.filter((line) => line.startsWith(`${path} · `));
    for (const path of Object.values(dataPaths).filter((each) => each.endsWith('.csv')))
      expect(ofTable(names, path)).toEqual(ofTable(pinned, path));
  });

  it('says its changes by version, the latest first', () => {
    const versions = formatChanges.map(({ version }) => Number(version));
    expect(versions).toEqual(versions.toSorted((a, b) => b - a));
    const told = formatChanges.flatMap(({ changes }) => changes).join(' ');
    const first = /obiettivi|azioni|aggiornamenti|piano|dizionario|catalogo|schema/u;
    const later = Object.values(dataPaths).filter((path) => !first.test(path));
    expect(later.filter((path) => !told.includes(path.slice('/dati/'.length)))).toEqual([]);
  });
});
