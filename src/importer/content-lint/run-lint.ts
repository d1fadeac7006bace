import { parseArgs } from 'node:util';
import { checkContent } from '../../domain/content/check-content.ts';
import type { ContentProblem } from '../../domain/errors.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { listEditorialTexts } from './editorial-texts.ts';
import {
  OptionsError,
  parseStrictly,
  readExistingContent,
  type Surroundings,
} from '../command/command-line.ts';
import { parseDocument } from '../recognise/parse-document.ts';
import { readSource, SourceError } from '../read/read-source.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { lintIndicators, type OfficialRecords } from './lint-indicators.ts';
import { lintDue } from './lint-due.ts';
import { lintUnread } from './lint-unread.ts';
import {
  lintKeywords,
  lintPositions,
  lintReadability,
  lintTimings,
  meanScore,
  scoreEntries,
} from './lint-entries.ts';
import { findError, type LintFinding } from './lint-finding.ts';
import { lintLeftovers } from './lint-leftovers.ts';
import { lintLinks } from './lint-links.ts';
import { lintStrays } from './lint-strays.ts';
import { lintStyle } from './lint-style.ts';
import { lintVoice } from './lint-voice.ts';
import { contentFolder } from '../../catalog/read-content/content-folder.ts';
import { findChangedWords } from '../../catalog/read-content/guard-official-words.ts';
import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import { reportLint } from './report-lint.ts';

/** Everything to put right in a content folder on a day; `document` are the records of the current plan's document, where it is at hand. */
export function lintContent(
  content: FolderContent,
  today?: IsoDate,
  document?: readonly OfficialObjective[],
): readonly LintFinding[] {
  const { municipality, problems } = content;
  const texts = listEditorialTexts(content);
  const asFinding =
    (rule: LintFinding['rule']) =>
    ({ file, field, reason }: ContentProblem): LintFinding =>
      findError(rule, file, field, reason);
  return [
    ...problems.map(asFinding('schema')),
    // Without its first file, or beside broken ones, every reference would look orphaned.
    ...(municipality === undefined || problems.length > 0
      ? []
      : checkContent({ ...content, municipality }, today).map(asFinding('reference'))),
    ...lintReadability(scoreEntries(content)),
    ...lintStyle(texts),
    ...lintVoice(texts, content),
    ...lintLeftovers(texts, content),
    ...lintStrays(content),
    ...lintTimings(content),
    ...lintDue(content),
    ...lintUnread(content),
    ...lintIndicators(content, listRecords(content, document)),
    ...lintKeywords(content),
    ...lintLinks(texts, content),
    ...lintPositions(content),
  ];
}

/** The document's own words by plan: what the content keeps of it, or what was read just now. */
function listRecords(
  { official, municipality }: FolderContent,
  document: readonly OfficialObjective[] | undefined,
): OfficialRecords {
  return new Map([
    ...official.map(({ id, data }) => [id, data.objectives] as const),
    ...(document === undefined || municipality === undefined
      ? []
      : [[municipality.currentPlan, document] as const]),
  ]);
}

/** Runs the content lint; returns its exit code: 0 clean, 1 errors found, 2 could not run. */
export async function runLint(
  args: readonly string[],
  { environment, out, err }: Surroundings,
): Promise<0 | 1 | 2> {
  try {
    const { values } = parseStrictly(() =>
      parseArgs({
        args: [...args],
        options: {
          content: { type: 'string' },
          json: { type: 'boolean', default: false },
          help: { type: 'boolean', default: false },
        },
      }),
    );
    if (values.help) {
      out(`${contentText.usage}\n`);
      return 0;
    }
    const folder = values.content ?? contentFolder(environment);
    const content = await readExistingContent(folder);
    const source = environment['PLAN_SOURCE']?.trim() ?? '';
    const document =
      source === '' ? undefined : parseDocument(await readSource(source), source).objectives;
    const findings = [
      ...lintContent(content, findRomeDay(new Date()), document),
      ...(await findChangedWords(folder, content)).map(({ file, field, reason }) =>
        findError('official-words', file, field, reason),
      ),
    ];
    const scores = scoreEntries(content);
    const waiting = content.objectives.length - scores.length;
    out(
      values.json
        ? `${JSON.stringify({ findings, waiting, gulpease: { mean: meanScore(scores), entries: scores } }, null, 2)}\n`
        : reportLint(findings, scores, waiting),
    );
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof OptionsError) && !(error instanceof SourceError)) throw error;
    err(`${error.message}\n`);
    return 2;
  }
}
