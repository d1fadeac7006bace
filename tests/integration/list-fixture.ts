import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { makePage, siteFiles } from './service-fixture.ts';

interface Entry {
  readonly slug: string;
  readonly title: string;
  readonly goal: string;
  readonly areas: string;
  readonly years: string;
  readonly due: string;
  readonly update?: string;
}

const entries: readonly Entry[] = [
  {
    slug: 'telecamere',
    title: 'Telecamere & luci «nuove» nei parchi',
    goal: '1',
    areas: 'polizia territorio',
    years: '2025 2026',
    due: '2026-12-31',
  },
  {
    slug: 'mercato',
    title: 'Mercato del sabato',
    goal: '2',
    areas: 'commercio',
    years: '2025',
    due: '2025-06-30',
    update: '2025-05-01',
  },
  {
    slug: 'parchi',
    title: 'Parchi <b>senza</b> "barriere"',
    goal: '1',
    areas: 'territorio',
    years: '2027',
    due: '',
    update: '2026-01-01',
  },
];

const escapeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function makeItem({ slug, title, goal, areas, years, due, update }: Entry): string {
  const position = entries.findIndex((entry) => entry.slug === slug) + 1;
  const dates = `${due === '' ? '' : ` data-due="${due}"`}${update === undefined ? '' : ` data-update="${update}"`}`;
  return `<li class="card" data-objective="${slug}" data-goal="${goal}" data-areas="${areas}" data-years="${years}" data-state="under-way" data-reported="none" data-position="${position}"${dates}><h4><a href="/obiettivi/${slug}/" data-marcabile>${escapeText(title)}</a></h4><ul><li>Parchi, non da segnare</li></ul></li>`;
}

function makeGroup(goal: string): string {
  const items = entries.filter((entry) => entry.goal === goal).map(makeItem);
  return `<section><h3 id="tema-${goal}">Tema ${goal}</h3><ol class="list-unstyled">${items.join('')}</ol></section>`;
}

const form = `<form id="filtra" action="/obiettivi/"><input id="parole" name="q" type="search">
<select name="ordine"><option value="" selected>Consigliato</option><option value="scadenza">Scadenza</option><option value="aggiornamento">Aggiornamento</option></select>
<label><input type="checkbox" name="tema" value="1" data-label="Strade"> Strade (<span data-count="tema=1">2</span>)</label>
<label><input type="checkbox" name="tema" value="2" data-label="Negozi"> Negozi (<span data-count="tema=2">1</span>)</label>
<label><input type="checkbox" name="ufficio" value="territorio" data-label="Territorio"> Territorio</label></form>`;

const body = `<header><form action="/obiettivi/"><input name="q"></form></header><h1>Obiettivi</h1>${form}
<!--esito--><p id="esito" role="status">3 obiettivi.</p><!--/esito--><ul id="filtri-attivi" hidden></ul>
<div id="nulla" hidden><p>Prova con un’altra parola.</p><p id="parole-vicine" hidden>Parole vicine: <span></span></p></div>
<!--elenco--><div id="elenco">${makeGroup('1')}${makeGroup('2')}</div><!--/elenco--><script>if ("<li>" > 1) location.href;</script>`;

const records = entries.map(({ slug, title }, index) => ({
  slug,
  title,
  position: index + 1,
  summary: title,
  why: 'Per il paese.',
  expectedResult: 'Fatto.',
  keywords: [],
  places: [],
  notes: [],
  goal: { title: 'Tema' },
  ambit: { title: 'Ambito' },
  strategic: { title: 'Strategico' },
  areas: [],
  actions: [],
}));

/** A small built site with a list of three objectives and its search index. */
export const listSiteFiles: Readonly<Record<string, string>> = {
  ...siteFiles,
  'obiettivi/index.html': makePage('Tutti gli obiettivi', body),
  'search-index.json': JSON.stringify(buildSearchIndex(records, [])),
};
