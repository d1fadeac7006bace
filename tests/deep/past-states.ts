import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/domain/iso-date.ts';
import { siteFile } from '../checks/built-site.ts';
import { largePlanDay, writeLargeContent } from '../large-content.ts';
import { nextLargePlan, publishNextLargePlan } from '../large-edition.ts';
import { readCsv, type Table } from '../unit/opendata/check-data.ts';
import { buildPlan } from './build-plan.ts';
import { takeBack } from './take-back.ts';

// node tests/deep/past-states.ts [OBJECTIVES] [UPDATES] [DAYS]
const [objectives = 20, updates = 80, days = 10] = process.argv.slice(2).map(Number);
const root = join(import.meta.dirname, '..', '..');
const firstDay = '2025-01-10';

/** What `storico.csv` says of a day: `slug action` and both states. */
function readStates({ header, rows }: Table, day: string): ReadonlySet<string> {
  const at = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? '';
  return new Set(
    rows
      .filter((row) => {
        const until = at(row, 'Ultimo giorno');
        return at(row, 'Primo giorno') <= day && (until === '' || day <= until);
      })
      .map((row) =>
        [
          at(row, 'Identificativo dell’obiettivo'),
          at(row, 'Azione'),
          at(row, 'Stato dal calendario'),
          at(row, 'Stato comunicato'),
          at(row, 'Completato oltre il termine'),
        ].join(' · '),
      ),
  );
}

/** What the site of a day publishes: states of objectives and of actions. */
function readSite(folder: string): ReadonlySet<string> {
  const read = (name: string): Table =>
    readCsv(readFileSync(siteFile(folder, `/dati/${name}`), 'utf8'));
  const list = (
    { header, rows }: Table,
    slug: string,
    action: string | undefined,
  ): readonly string[] =>
    rows.map((row) =>
      [slug, action, 'Stato dal calendario', 'Stato comunicato', 'Completato oltre il termine']
        .map((name) => (name === undefined ? '' : (row[header.indexOf(name)] ?? '')))
        .join(' · '),
    );
  return new Set([
    ...list(read('obiettivi.csv'), 'Identificativo', undefined),
    ...list(read('azioni.csv'), 'Identificativo dell’obiettivo', 'Azione'),
  ]);
}

/** Slugs and reported states that the list of objectives shows. */
function readPages(folder: string): readonly string[] {
  const html = readFileSync(siteFile(folder, '/obiettivi/index.html'), 'utf8');
  return [...html.matchAll(/<li[^>]*data-objective="([^"]+)"[^>]*>/gu)].map(([item, slug = '']) =>
    [
      slug,
      ...['reported', 'state'].map(
        (name) => new RegExp(`data-${name}="([^"]*)"`, 'u').exec(item)?.[1],
      ),
    ].join(' '),
  );
}

mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'past-states-'));
const build = (content: string, name: string, day: string): string => {
  buildPlan({ content, folder: join(folder, name), day, compressed: false });
  return join(folder, name, 'site');
};
let broken = 0;
try {
  const content = join(folder, 'content');
  const first = join(folder, 'first');
  writeLargeContent(content, { objectives, updates });
  cpSync(content, first, { recursive: true });
  await publishNextLargePlan(content);
  const today = build(content, 'today', largePlanDay);
  const history = readCsv(readFileSync(siteFile(today, '/dati/storico.csv'), 'utf8'));
  for (let index = 1; index <= days; index += 1) {
    const day = addDays(firstDay, Math.round((index * 521) / (days + 1)));
    const isNewest = day >= nextLargePlan.published;
    const then = join(folder, day, 'content');
    cpSync(isNewest ? content : first, then, { recursive: true });
    takeBack(then, day);
    const site = build(then, day, day);
    const [told, shown] = [readStates(history, day), readSite(site)];
    const differences = [
      ...[...told].filter((state) => !shown.has(state)),
      ...[...shown].filter((state) => !told.has(state)),
    ];
    // Today's content shows earlier days of its own edition too.
    const whole = isNewest ? readPages(build(content, `${day}-whole`, day)) : readPages(site);
    const pages = readPages(site);
    const isSame = pages.length > 0 && pages.join() === whole.join();
    if (told.size === 0 || differences.length > 0 || !isSame) broken += 1;
    const edition = isNewest ? 'second' : 'first';
    console.log(
      `${day}, ${edition} edition: ${String(told.size)} states, ${String(differences.length)} that differ; ${String(pages.length)} objectives on pages${isNewest ? `, of that day’s content and of today’s ${isSame ? 'equal' : 'DIFFER'}` : ''}`,
    );
    for (const line of differences.slice(0, 5)) console.log(`BROKEN: ${line}`);
    rmSync(join(folder, day), { recursive: true, force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = broken === 0 ? 0 : 1;
