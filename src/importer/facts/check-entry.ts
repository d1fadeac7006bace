import type { Objective } from '../../domain/content/objective.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { findCopied, type CopiedRun, type WordRuns } from './find-copied.ts';
import { extractFacts, type Fact } from './extract-facts.ts';
import type { CapitalUse } from './find-names.ts';
import { foldCase, foldSpace, foldWords } from '../../domain/text/fold-text.ts';
import { indexTexts, tellsFact } from './text-index.ts';

/** Something official that an entry lacks or says otherwise. */
interface MissingFact {
  readonly kind:
    | Fact['kind']
    | 'office'
    | 'political-lead'
    | 'horizon'
    | 'strategic-code'
    | 'timing'
    | 'actions';
  /** As printed in the document. */
  readonly text: string;
  /** Official field it stands in. */
  readonly field: string;
}

/** What the check of one entry found. */
export interface EntryCheck {
  readonly missing: readonly MissingFact[];
  readonly copied: readonly CopiedRun[];
}

/** What the check needs besides an objective and its entry. */
export interface CheckContext {
  readonly capitalUse: CapitalUse;
  /** Runs of eight words of the whole document. */
  readonly runs: WordRuns;
  /** Canonical name and spellings of each office, by id. */
  readonly offices: ReadonlyMap<
    string,
    { readonly name: string; readonly spellings: readonly string[] }
  >;
  /** Code of each strategic objective as printed, by id. */
  readonly strategicCodes: ReadonlyMap<string, string>;
}

/** The official fields whose facts the entry must tell, with their names. */
export function listOfficialTexts({
  title,
  motivation,
  expectedValue,
  actions,
}: OfficialObjective): readonly (readonly [string, string])[] {
  return [
    ['title', title],
    ['motivation', motivation ?? ''],
    ['expectedValue', expectedValue ?? ''],
    ...actions.map(({ text }, index) => [`a${String(index + 1)}`, text] as const),
  ];
}

/** The texts of an entry that are our own writing, with their names. */
export function listEntryTexts({
  title,
  summary,
  why,
  expectedResult,
  actions,
}: Objective): readonly (readonly [string, string])[] {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['title', title],
    ['summary', summary],
    ['why', why],
    ['expectedResult', expectedResult],
    ...actions.flatMap(({ id, title: actionTitle, text }) => [
      [`${id}.title`, actionTitle] as const,
      [`${id}.text`, text] as const,
    ]),
  ];
  return texts.flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const]));
}

/** The facts of the official text that an entry lacks, and the eight words in a row that it copies. */
export function checkEntry(
  record: OfficialObjective,
  entry: Objective,
  context: CheckContext,
): EntryCheck {
  const offices = entry.areas.flatMap((id) => context.offices.get(id) ?? []);
  const index = indexTexts([
    ...listEntryTexts(entry).map(([, text]) => text),
    ...offices.map(({ name }) => name),
    ...[entry.areaNote, entry.politicalLead, entry.horizon].filter((text) => text !== undefined),
    ...entry.notes,
    ...entry.places,
    ...entry.actions.map(({ timing }) => timing),
  ]);
  const facts = listOfficialTexts(record).flatMap(([field, text]) =>
    extractFacts(text, context.capitalUse)
      .filter((fact) => !tellsFact(index, fact))
      .map((fact): MissingFact => ({ ...fact, field })),
  );
  return {
    missing: [...checkFrame(record, entry, context), ...facts],
    copied: findCopied(listEntryTexts(entry), context.runs),
  };
}

/** The parts of the record that the entry repeats as they are: offices, lead, horizon, code, timings. */
function checkFrame(
  record: OfficialObjective,
  entry: Objective,
  { offices, strategicCodes }: CheckContext,
): readonly MissingFact[] {
  const missing: MissingFact[] = [];
  const spellings = new Set(
    entry.areas.flatMap((id) => offices.get(id)?.spellings ?? []).map(foldPhrase),
  );
  const words = indexTexts([entry.areaNote ?? '']);
  for (const manager of record.managers) {
    if (!spellings.has(foldPhrase(manager)) && !words.joined.has(foldWords(manager).join('')))
      missing.push({ kind: 'office', text: manager, field: 'managers' });
  }
  const sameWords = (
    kind: MissingFact['kind'],
    field: string,
    printed: string | undefined,
    kept: string | undefined,
  ): void => {
    if (printed !== undefined && foldPhrase(printed) !== foldPhrase(kept ?? ''))
      missing.push({ kind, text: printed, field });
  };
  sameWords('political-lead', 'politicalLead', record.politicalLead, entry.politicalLead);
  sameWords('horizon', 'horizon', record.horizon, entry.horizon);
  sameWords(
    'strategic-code',
    'strategic',
    record.strategicCode,
    strategicCodes.get(entry.strategic ?? ''),
  );
  if (record.actions.length !== entry.actions.length)
    missing.push({ kind: 'actions', text: String(record.actions.length), field: 'actions' });
  for (const [index, { timing }] of record.actions.entries())
    sameWords('timing', `a${String(index + 1)}-timing`, timing, entry.actions[index]?.timing);
  return missing;
}

function foldPhrase(text: string): string {
  return foldCase(foldSpace(text));
}
