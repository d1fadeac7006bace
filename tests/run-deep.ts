import { join } from 'node:path';
import type { Check } from './list-checks.ts';
import { runAll } from './run-checks.ts';

const deep = (name: string, script: string, ...words: readonly string[]): Check => ({
  name,
  command: [join('tests', 'deep', script), ...words],
  cores: 2,
});

/** The long proofs, run before an issue is called done; each has a short form in `npm test`. */
const checks: readonly Check[] = [
  deep('redaction of a million characters', 'redaction.ts'),
  deep('properties with every random case', 'properties.ts'),
  deep('10,000 replays', 'replay.ts'),
  deep('database locked for 10 s', 'lock.ts'),
  deep('large bodies and half-open connections', 'load.ts'),
  deep('floods of the dearest requests from one address', 'flood.ts'),
  deep('traces of 10,000 marked addresses', 'privacy.ts'),
  deep('100,000 random requests', 'fuzz.ts'),
  deep('nginx and Caddy as the guide sets them up', 'proxies.ts'),
  deep('formulas in LibreOffice', 'csv-formulas.ts'),
  deep('mutants that no unit test notices', 'mutants.ts'),
  deep('every answer after its sync', 'trace-sync.ts'),
  deep('500 kills under load', 'kill-store.ts'),
  deep('500 kills during publishing', 'desk-kills.ts', '500'),
  deep('20 kills during publishing with the real build', 'desk-kills.ts', '20', 'real'),
  deep('copies and their return by the commands of the guide', 'restore.ts'),
  deep('500 kills under load of reports with photos', 'kill-cases.ts'),
  deep('1,000,000 guesses of codes', 'guess-codes.ts'),
  deep(
    '100,000 random requests to services, questionnaires, reports and proposals',
    'fuzz-listening.ts',
  ),
  deep('10,000 reports at the desk and in public', 'many-reports.ts'),
  deep('300 proposals at the desk and in public', 'many-proposals.ts'),
  deep('the desk over PostgreSQL', 'desk-postgres.ts'),
  deep('every page in a browser and in the Nu checker', 'open-every-page.ts'),
  deep('Lighthouse on every kind of page', 'lighthouse.ts'),
  deep('nine tasks of residents by touches', 'nine-tasks.ts'),
  deep(
    'pictures of 20 kinds of pages, of the last commit and of the files as they are',
    'pictures.ts',
  ),
  deep('spreadsheet of updates through LibreOffice', 'spreadsheet.ts'),
  deep('sheets of clerks through LibreOffice', 'clerk-sheets.ts'),
  deep('states of ten past days, from the data and from pages', 'past-states.ts'),
  deep('20,000 versions read and verified', 'long-history.ts'),
  deep('1,000 objectives with 3,000 updates', 'large-plan.ts'),
  deep('a site from an empty folder and a Word document', 'from-nothing.ts'),
  deep('the first document as Word, OpenDocument and PDF', 'first-document.ts'),
  deep('plans of two invented towns in every layout and program', 'plan-documents.ts'),
  deep('documents that must be refused, and 300 honest pages', 'refused-documents.ts'),
  deep('80 synthetic next editions, and the site of one', 'next-editions.ts'),
];

await runAll(checks);
