/** One thing that a version of an objective's page states. */
export interface StatedPart {
  /** What it is about: `title`, `action a1 timing`, `update 2026-03-01 …`, `update evidence 2026-03-01 …`; the same in every version. */
  readonly key: string;
  /** Its words; texts of a list one a line. */
  readonly text: string;
}

/** One thing that two versions state differently; a side is absent where that version does not state it. */
export interface StatedDifference {
  readonly key: string;
  readonly former: string | undefined;
  readonly now: string | undefined;
}

type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Value[]
  | { readonly [Field: string]: Value };

/**
 * What a canonical text of form 1 (`writeCanonicalText`) states, in the order of the page. A text of which every word was
 * taken out gives fewer statements, never wrong ones. Throws a SyntaxError when it is no JSON.
 */
export function listStatedParts(canonicalText: string): readonly StatedPart[] {
  const value = JSON.parse(canonicalText) as Value;
  const [, texts, strategic, offices, lists, previous, actions, source, , updates, variations] =
    asList(value);
  const later = asList(value).slice(11);
  const [title, summary, why, expectedResult] = asList(texts);
  const [strategicCode, strategicTitle, strategicNote] = asList(strategic);
  const [officeNames, areaNote, politicalLead, horizon] = asList(offices);
  const [places, notes] = asList(lists);
  const [plan, position, sourceNote] = asList(source);
  const statements: readonly (readonly [string, Value])[] = [
    ['title', title],
    ['summary', summary],
    ['why', why],
    ['expectedResult', expectedResult],
    ['strategic', join(' ', [strategicCode, strategicTitle])],
    ['strategicNote', strategicNote],
    ['offices', officeNames],
    ['areaNote', areaNote],
    ['politicalLead', politicalLead],
    ['horizon', horizon],
    ['places', places],
    ['notes', notes],
    ...asList(actions).flatMap((action) => {
      const [id, name, text, timing, ...more] = asList(action);
      const about = `action ${write(id)}`;
      return [
        [`${about} title`, name],
        [`${about} text`, text],
        [`${about} timing`, timing],
        ...more.map((each) => {
          const [field, given] = asList(each);
          return [`${about} ${write(field)}`, given] as const;
        }),
      ] as const;
    }),
    ['source', join(' · ', [plan, position])],
    ['sourceNote', sourceNote],
    ...asList(previous).map((each) => {
      const [formerPlan] = asList(each);
      return [`previous ${write(formerPlan)}`, asList(each).slice(1)] as const;
    }),
    ...asList(updates).flatMap((update) => {
      const [about, state, words, evidence, corrections, withdrawn, ...more] = asList(update);
      const [date, published, action, office] = asList(about);
      const [heading, text] = asList(words);
      const [status, confidence, percent] = asList(state);
      const key = (field = ''): string => join(' ', ['update', field, published, heading]);
      return [
        [key(), [date, action, office, status, confidence, percent, text]],
        ...(asList(evidence).length > 0 ? [[key('evidence'), evidence] as const] : []),
        ...(asList(corrections).length > 0 ? [[key('corrections'), corrections] as const] : []),
        ...(withdrawn == null ? [] : [[key('withdrawn'), withdrawn] as const]),
        ...more.map((each) => {
          const [field, given] = asList(each);
          return [key(write(field)), given] as const;
        }),
      ] as const;
    }),
    ...asList(variations).map((variation) => {
      const [published, action, act, changes, reason] = asList(variation);
      const fields = asList(changes).map((change) => write(asList(change)[0]));
      const key = `variation ${write(published)} ${join(' ', [action, join('+', fields)])}`;
      const words = asList(changes).map((change) => asList(change).slice(1));
      return [key, [act, ...words, reason]] as const;
    }),
  ];
  const more = later.flatMap((each) => {
    const [field, given] = asList(each);
    if (field !== 'indicators') return [[write(field), given] as const];
    return asList(given).map((indicator) => {
      const [id, ...words] = asList(indicator);
      return [`indicator ${write(id)}`, words] as const;
    });
  });
  return [...statements, ...more].flatMap(([key, given]) => {
    const text = write(given);
    return text === '' ? [] : [{ key, text }];
  });
}

/** What two versions state differently, in the order of the newer one, then what it no longer states. */
export function compareVersions(former: string, now: string): readonly StatedDifference[] {
  const before = new Map(listStatedParts(former).map(({ key, text }) => [key, text]));
  const after = new Map(listStatedParts(now).map(({ key, text }) => [key, text]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const difference = { key, former: before.get(key), now: after.get(key) };
    return difference.former === difference.now ? [] : [difference];
  });
}

function asList(value: Value): readonly Value[] {
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value) ? (value as readonly Value[]) : Object.values(value);
}

/** A value in words: texts of lists one a line, what is absent left out. */
function write(value: Value): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  return join('\n', asList(value));
}

function join(separator: string, values: readonly Value[]): string {
  return values
    .map(write)
    .filter((text) => text !== '')
    .join(separator);
}
