import { makeSubmission } from '../integration/feedback-fixture.ts';
import { siteFolder } from '../checks/built-site.ts';
import type { Flood } from './flood-client.ts';
import { flood } from './flood-rounds.ts';

// node tests/deep/flood.ts [SECONDS] [NAME]: the dearest requests, one after the other, from one address over 50 connections, while other
// addresses read the built site with the shipped content.
const seconds = Number(process.argv[2] ?? 30);
const only = process.argv[3] ?? '';

const facets = ['tema', 'ufficio', 'anno', 'stato', 'riportato', 'luogo'];
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const common =
  'comune strade scuola parco servizi cittadini progetto lavori sicurezza verde giovani famiglie';
const misspelt =
  'stradde scuolla parcco servzi cittadni proggetto lavorri sicurezzza verdde giovanni famiglle mercatto';

const floods: Readonly<Record<string, Flood>> = {
  'unknown values': {
    path: `/obiettivi/?${facets.flatMap((facet) => Array.from({ length: 40 }, (_, at) => `${facet}=sconosciuto-${String(at)}`)).join('&')}`,
  },
  'every known value': {
    path: `/obiettivi/?q=comune&tema=1&tema=2&tema=3&tema=4&tema=5&anno=2025&anno=2026&anno=2027`,
  },
  'twelve common words': { path: `/obiettivi/?q=${encodeURIComponent(common)}` },
  'twelve misspelt words': { path: `/obiettivi/?q=${encodeURIComponent(misspelt)}` },
  'a long word': { path: `/obiettivi/?q=${'comunale'.repeat(25)}` },
  updates: { path: '/aggiornamenti/?dal=2020-01-01' },
  thanks: { path: '/grazie/?pagina=/metodo/' },
  'the whole plan on paper': { path: '/stampa/' },
  figures: { path: '/api/satisfaction' },
  'figures as a table': { path: '/api/satisfaction.csv', headers: { 'Accept-Encoding': 'br' } },
  comments: { path: '/api/comments?offset=0' },
  'words of an objective': {
    path: '/avete-detto/parole/?objective=concerti-stagione-musicale-teatro',
  },
  'a refused form': {
    path: '/api/feedback',
    method: 'POST',
    headers: form,
    body: `kind=satisfaction&page=/x/&rating=9&comment=${'%F0%9F%98%80'.repeat(600)}`,
  },
  'a refused answer': {
    path: '/api/feedback',
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(makeSubmission({ rating: 9, comment: '3 4 7 '.repeat(1_200) })),
  },
  'wrong keys': {
    path: '/redazione/',
    method: 'POST',
    headers: form,
    body: `azione=entra&chiave=${'0'.repeat(12)}.${'A'.repeat(43)}`,
  },
  'guesses at a key': {
    path: '/redazione/',
    method: 'POST',
    headers: form,
    // The first twelve characters of a key that exists.
    body: `azione=entra&chiave=ID.${'A'.repeat(43)}`,
  },
};

let faults = 0;
for (const [name, asked] of Object.entries(floods)) {
  if (!name.includes(only)) continue;
  const report = await flood(siteFolder, name, asked, seconds);
  const isFine =
    report.p99.files <= 500 &&
    report.p99.demand <= 500 &&
    report.p99.keys <= 1_000 &&
    report.refused === 0 &&
    report.growth < 150 &&
    report.largest <= 300_000;
  if (!isFine) faults += 1;
  console.log(`${isFine ? '' : 'FAULT '}${JSON.stringify(report)}`);
}
process.exitCode = faults === 0 ? 0 : 1;
