import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../../src/opendata/catalogue/catalogue.ts';
import { dataPaths } from '../../../src/opendata/data-paths.ts';
import {
  describeDataPage,
  describeObjectivePage,
} from '../../../src/opendata/catalogue/structured-data.ts';
import { addDays } from '../../../src/domain/iso-date.ts';
import { readOccurrences } from '../../../src/domain/states/occurrence-states.ts';
import { makeObjective, makePortal } from '../builders.ts';
import { expandName, findCatalogueGaps, readTriples } from './check-data.ts';
import { origin, portals } from './load-portals.ts';

/** Whether a file says what others hold, and so is none of the data themselves. */
const isAboutOthers = (path: string): boolean => /schema|dizionario|catalogo/u.test(path);

for (const { name, portal } of portals) {
  describe(`catalogue of the ${name}`, async () => {
    const quads = await readTriples(makeCatalogue(portal, origin));
    const values = (property: string): readonly string[] =>
      [
        ...new Set(
          quads
            .filter(({ predicate }) => predicate.value === expandName(property))
            .map(({ object }) => object.value),
        ),
      ].toSorted();

    it('has every property that DCAT-AP_IT requires, and says something of all it points at', () => {
      expect(findCatalogueGaps(quads)).toEqual([]);
    });

    it('uses the controlled vocabularies', () => {
      expect(values('dcat:theme')).toEqual([
        'http://publications.europa.eu/resource/authority/data-theme/GOVE',
      ]);
      expect(values('dct:license')).toEqual([
        'https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40',
      ]);
      expect(values('dct:accrualPeriodicity')).toEqual([
        'http://publications.europa.eu/resource/authority/frequency/IRREG',
        'http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT',
      ]);
      expect(values('dct:format')).toEqual(
        ['ATOM', 'CSV', 'ICS', 'JSON', 'XLSX'].map(
          (type) => `http://publications.europa.eu/resource/authority/file-type/${type}`,
        ),
      );
      expect(
        quads
          .filter(({ predicate }) => predicate.value === expandName('dct:modified'))
          .every(
            ({ object }) =>
              object.termType === 'Literal' &&
              object.datatype?.value === 'http://www.w3.org/2001/XMLSchema#date',
          ),
      ).toBe(true);
    });

    it('leads to every table and document of the data', () => {
      const files = [
        ...Object.values(dataPaths).filter((path) => !isAboutOthers(path)),
        '/aggiornamenti/feed.xml',
        '/scadenze/calendario.ics',
        '/api/satisfaction.csv',
        '/api/satisfaction',
        ...(portal.services.length > 0 ? ['/api/services.csv'] : []),
        ...portal.questionnaires.flatMap(({ id }) =>
          ['', '.csv'].map((end) => `/api/questionnaires/${id}${end}`),
        ),
        ...(portal.processes.length > 0 ? ['/proposte/proposte.csv'] : []),
        ...(portal.reports === undefined
          ? []
          : ['segnalazioni.csv', 'conti.csv', 'feed.xml'].map((name) => `/segnalazioni/${name}`)),
      ];
      expect(values('dcat:downloadURL')).toEqual(files.map((path) => origin + path).toSorted());
    });

    it('names the territory, and what its files conform to', () => {
      const { town, province, region } = portal.municipality;
      expect(values('locn:geographicName')).toEqual([`${town}, ${province}, ${region}`]);
      expect(values('dct:conformsTo')).toEqual(
        [
          ...[dataPaths.dictionary, dataPaths.schema, dataPaths.versionsSchema].map(
            (path) => origin + path,
          ),
          'https://www.rfc-editor.org/info/rfc4287',
          'https://www.rfc-editor.org/info/rfc5545',
        ].toSorted(),
      );
    });

    it('changes when states do, and on no other day', () => {
      const states = (now: string): string =>
        JSON.stringify(
          portal.objectives.flatMap((objective) =>
            readOccurrences(objective, now).map(({ state, start }) => [state, start <= now]),
          ),
        );
      const write = (now: string): string =>
        JSON.stringify(makeCatalogue({ ...portal, now }, origin));
      const days = Array.from({ length: 60 }, (_, index) => addDays(portal.now, index));
      const [moved, still] = [days.slice(1), days.slice(1)].map((list, place) =>
        list.filter((day) => (states(day) !== states(addDays(day, -1))) === (place === 0)),
      );
      expect(moved?.filter((day) => write(day) === write(addDays(day, -1)))).toEqual([]);
      expect(still?.length).toBeGreaterThan(10);
      expect(write(days.find((day) => still?.includes(day)) ?? '')).toBe(
        write(addDays(still?.[0] ?? portal.now, -1)),
      );
    });
  });

  describe(`data for search engines of the ${name}`, () => {
    it('are valid JSON-LD that name the page', async () => {
      for (const record of portal.objectives) {
        const text = describeObjectivePage(record, portal.now, origin);
        expect(text).not.toContain('<');
        expect(await expand(text)).toMatchObject([
          {
            '@type': ['http://schema.org/WebPage'],
            'http://schema.org/name': [{ '@value': record.title }],
            'http://schema.org/url': [{ '@value': `${origin}/obiettivi/${record.slug}/` }],
          },
        ]);
      }
      const page = describeDataPage(portal, 'I dati del piano, da scaricare e riusare.', origin);
      expect(await expand(page)).toMatchObject([
        {
          '@type': ['http://schema.org/Dataset'],
          'http://schema.org/license': [
            { '@value': 'https://creativecommons.org/licenses/by/4.0/' },
          ],
        },
      ]);
    });
  });
}

/** A document of schema.org in full addresses; its context is answered here, as the network is not asked. */
function expand(text: string): Promise<unknown> {
  const document = { '@context': { '@vocab': 'http://schema.org/' } };
  const documentLoader = (url: string) => {
    expect(url).toBe('https://schema.org');
    return Promise.resolve({ documentUrl: url, document, contextUrl: undefined });
  };
  return jsonld.expand(JSON.parse(text) as object, { documentLoader, safe: true });
}

describe('makeCatalogue', () => {
  const agent = async (own: Parameters<typeof makePortal>[0]) => {
    const quads = await readTriples(makeCatalogue(makePortal(own), origin));
    return quads
      .filter(({ subject }) => subject.value === `${origin}/dati/#editore`)
      .flatMap(({ predicate, object }) =>
        predicate.value === expandName('rdf:type') ? [] : [object.value],
      );
  };
  const { municipality } = makePortal();

  it('names the editors until the municipality has adopted the portal, and invents no identifier', async () => {
    expect(await agent({})).toEqual(['Obiettivi in Comune, Borgo Prova']);
    expect(await agent({ municipality: { ...municipality, ipaCode: 'c_x000' } })).toEqual([
      'Obiettivi in Comune, Borgo Prova',
    ]);
    expect(await agent({ municipality: { ...municipality, official: true } })).toEqual([
      'Comune di Borgo Prova',
    ]);
    expect(
      (
        await agent({ municipality: { ...municipality, official: true, ipaCode: 'c_x000' } })
      ).toSorted(),
    ).toEqual(['Comune di Borgo Prova', 'c_x000']);
  });
});

describe('describeObjectivePage', () => {
  it('lets no text end the script early', () => {
    const record = makeObjective({ title: '</script><script>alert(1)</script>' });
    const text = describeObjectivePage(record, '2026-01-01', origin);
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as { name: string }).name).toBe(record.title);
  });
});
