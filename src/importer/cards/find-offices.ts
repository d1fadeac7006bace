import type { Area } from '../../domain/content/area.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import type { ContentEntry } from '../../domain/content/portal.ts';
import { foldSpace, foldWords } from '../../domain/text/fold-text.ts';
import { capitalize } from '../../i18n/format.ts';
import { makeSlug, takeName } from './make-slug.ts';

/** Offices of a document. */
export interface OfficeNames {
  /** Offices that the content does not know yet. */
  readonly added: readonly ContentEntry<Area>[];
  /** Known offices with the spellings that the document adds. */
  readonly respelt: readonly ContentEntry<Area>[];
  /** Id of the office of each printed name. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Who leads an office, before its name. */
const role =
  /^(?:(?:il |la |dott(?:\.|oressa|ore)?(?:ssa)? |ing\.? |arch\.? )*(?:vice[ -]?)?(?:responsabile|resp\.|dirigente|segretari[oa]|direttor[ei]|direttrice|comandante|coordinator[ei]|coordinatrice)\s+(?:(?:d[ie]|del|della|dell['’]|dello|dei|delle)\s*(?=\S))?)/iu;

/** Kinds of office that its short name leaves out. */
const kind = /^(?:area|settore|servizio|ufficio|direzione|unità organizzativa|u\.?o\.?)\s+/iu;

/** An office's name without who leads it. A role alone, as "Segretario comunale", is its name. */
function nameOffice(printed: string): string {
  const name = foldSpace(printed).replace(role, '');
  const isOffice =
    name.length >= 3 && /\p{L}{3}/u.test(name) && !/^(?:comunale|generale)$/iu.test(name);
  const own = isOffice ? name : foldSpace(printed);
  return capitalize(own);
}

/** Printed names of one office differ in case, signs and who leads it. */
function foldOffice(name: string): string {
  return foldWords(nameOffice(name)).join(' ');
}

/** The offices that a document names, joined with those that the content knows by their names and spellings. */
export function findOffices(
  records: readonly OfficialObjective[],
  known: readonly ContentEntry<Area>[],
): OfficeNames {
  const byName = new Map(
    known.flatMap((area) =>
      [area.data.name, ...area.data.spellings].map((name) => [foldOffice(name), area] as const),
    ),
  );
  const taken = new Set(known.map(({ id }) => id));
  const found = new Map<
    string,
    { readonly area: ContentEntry<Area>; readonly names: Set<string> }
  >();
  const ids = new Map<string, string>();
  for (const printed of new Set(records.flatMap(({ managers }) => managers))) {
    const folded = foldOffice(printed);
    if (folded === '') continue;
    const entry = found.get(folded) ?? {
      area: byName.get(folded) ?? makeArea(nameOffice(printed), taken),
      names: new Set<string>(),
    };
    entry.names.add(foldSpace(printed));
    found.set(folded, entry);
    ids.set(printed, entry.area.id);
  }
  const spelt = [...Map.groupBy(found.values(), ({ area }) => area)].map(
    ([{ id, data }, group]) => ({
      id,
      data: {
        ...data,
        spellings: [...new Set([...data.spellings, ...group.flatMap(({ names }) => [...names])])],
      },
    }),
  );
  const isKnown = new Map(known.map(({ id, data }) => [id, data]));
  return {
    added: spelt.filter(({ id }) => !isKnown.has(id)),
    respelt: spelt.filter(
      ({ id, data }) =>
        isKnown.has(id) && data.spellings.length > (isKnown.get(id)?.spellings.length ?? 0),
    ),
    ids,
  };
}

function makeArea(name: string, taken: Set<string>): ContentEntry<Area> {
  const short = name.replace(kind, '').replace(/^(?:d(?:i|el|ella|ei)|alla|ai)\s+/iu, '');
  const shortName = short === '' ? name : capitalize(short);
  const id = takeName(makeSlug(shortName) || 'ufficio', taken);
  return { id, data: { name, shortName, spellings: [] } };
}
