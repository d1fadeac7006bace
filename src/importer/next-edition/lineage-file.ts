import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { mostJsonBytes, parseYaml } from '../../catalog/read-content/parse-yaml.ts';
import { ContentError, type ContentProblem } from '../../domain/errors.ts';
import { areSameWords } from '../../domain/content/check-variations.ts';
import { editionText } from '../../i18n/commands/editions.ts';
import type { NewObjective } from '../editions/compared-objective.ts';
import type { Answers, LineageQuestion } from '../editions/resolve-lineage.ts';

const wordsSchema = z.strictObject({ title: z.string(), actions: z.array(z.string()).optional() });

const questionSchema = z.strictObject({
  /** Slug of an objective of the edition before. */
  objective: z.string(),
  /** Id of its action, where the question is about one. */
  action: z.string().optional(),
  /** What it says. */
  former: wordsSchema.optional(),
  /** What of the new document may continue it. */
  candidates: z.array(wordsSchema.extend({ number: z.int() })).optional(),
  /** Number or numbers of what continues it, or a word that says that nothing does. */
  answer: z.union([z.number(), z.string(), z.array(z.int()), z.null()]).optional(),
});

const lineageSchema = z.strictObject({ questions: z.array(questionSchema) });

type FiledQuestion = z.output<typeof questionSchema>;

/** The file of a plan's questions inside a content folder. */
export function nameLineageFile(planId: string): string {
  return `plans/${planId}.lineage.yaml`;
}

/** The questions of a plan with the answers given, and what these mean; an answer about other words than the document has now is none. */
export interface FiledLineage {
  readonly filed: readonly FiledQuestion[];
  readonly answers: Answers;
}

/** Reads the file of questions. Throws a ContentError that names each answer that cannot be understood. */
export async function readLineageFile(
  folder: string,
  planId: string,
  nows: readonly NewObjective[],
): Promise<FiledLineage> {
  const file = nameLineageFile(planId);
  const text = await readFile(join(folder, file), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return { filed: [], answers: new Map() };
  const parsed = parseYaml(text, mostJsonBytes);
  if (!('value' in parsed))
    throw new ContentError([{ file, field: editionText.line(parsed.line), reason: parsed.reason }]);
  const read = lineageSchema.safeParse(parsed.value);
  if (!read.success)
    throw new ContentError(
      read.error.issues.map(({ path, message }) => ({
        file,
        field: path.map(String).join('.'),
        reason: message,
      })),
    );
  const problems: ContentProblem[] = [];
  const answers = new Map<string, readonly number[]>();
  for (const [index, question] of read.data.questions.entries()) {
    const { answer, objective, action } = question;
    if (answer === undefined || answer === null || answer === '') continue;
    const numbers = readNumbers(answer);
    const about = action === undefined ? objective : `${objective}#${action}`;
    const field = `questions.${String(index + 1)}.answer`;
    const isKnown = (number: number): boolean =>
      action !== undefined || nows.some(({ record }) => record.position === number);
    if (numbers === undefined)
      problems.push({ file, field, reason: editionText.badAnswer(JSON.stringify(answer)) });
    else if (!numbers.every(isKnown))
      problems.push({ file, field, reason: editionText.noSuchNumber(numbers, nows.length) });
    else if (fits(question, numbers, nows)) answers.set(about, numbers);
  }
  if (problems.length > 0) throw new ContentError(problems);
  return { filed: read.data.questions, answers };
}

/** `12`, `12, 14`, `nessuno`; nothing where it says neither a number nor that there is none. */
function readNumbers(answer: NonNullable<FiledQuestion['answer']>): readonly number[] | undefined {
  if (typeof answer === 'number')
    return Number.isInteger(answer) && answer > 0 ? [answer] : undefined;
  if (Array.isArray(answer)) return answer;
  if (/^\s*(?:nessun[oa]?|no)\s*$/iu.test(answer)) return [];
  return /^\s*\d+(?:\s*(?:,|;|\be\b|\+)\s*\d+)*\s*$/iu.test(answer)
    ? (answer.match(/\d+/gu) ?? []).map(Number)
    : undefined;
}

/** Whether the numbers still stand for the words that the question showed. */
function fits(
  { action, candidates = [] }: FiledQuestion,
  numbers: readonly number[],
  nows: readonly NewObjective[],
): boolean {
  return numbers.every((number) => {
    const shown = candidates.find((candidate) => candidate.number === number);
    if (shown === undefined || action !== undefined) return true;
    const now = nows.find(({ record }) => record.position === number);
    return areSameWords(now?.record.title, shown.title);
  });
}

/** The text of the file: every question with both texts, those answered with their answers. */
export function writeLineageFile(
  former: string,
  planId: string,
  questions: readonly LineageQuestion[],
  { filed, answers }: FiledLineage,
): string {
  const nameOf = ({ objective, action }: FiledQuestion): string =>
    action === undefined ? objective : `${objective}#${action}`;
  const answered = filed.filter((question) => answers.has(nameOf(question)));
  const open = questions.map(({ about, former: { title, actions }, action, candidates }) => {
    const [objective = '', id] = about.split('#');
    return {
      objective,
      ...(id !== undefined && { action: id }),
      former:
        action === undefined
          ? { title: title.text, actions: actions.map(({ text }) => text) }
          : { title: action.text },
      candidates: candidates.map(({ place, now, action: own }) => ({
        number: place,
        ...(own === undefined
          ? { title: now.title.text, actions: now.actions.map(({ text }) => text) }
          : { title: own.text }),
      })),
      answer: null,
    } satisfies FiledQuestion;
  });
  const head = editionText.fileHead(former, planId).map((line) => `# ${line}\n`);
  const body = stringify({ questions: [...answered, ...open] }, { lineWidth: 100, nullStr: '' });
  return `${head.join('')}${body}`;
}
