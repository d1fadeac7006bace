import type { OfficialObjective } from '../../domain/content/official-record.ts';
import { importerText } from '../../i18n/commands/importer.ts';
import type { ImportIssue } from './import-issue.ts';
import type { LabelId } from './labels.ts';
import { readActions, type ActionTableRow } from './read-actions.ts';

/** A field of an objective as the document labels it. */
export type FieldId =
  'title' | Exclude<LabelId, 'objective' | 'action' | 'tableHead' | 'description' | 'timing'>;

/** What was read of an objective, part by part. */
export interface Draft {
  readonly line: number;
  readonly fields: ReadonlyMap<
    FieldId,
    { readonly line: number; readonly parts: readonly string[] }
  >;
  readonly tables: readonly { readonly line: number; readonly rows: readonly ActionTableRow[] }[];
}

const message = importerText.issues;
const optionalFields = [
  'politicalLead',
  'mandateGoal',
  'ambit',
  'motivation',
  'expectedValue',
  'horizon',
] as const;

/** The record of an objective, and an issue for each thing the document labels but leaves out. */
export function buildObjective(
  { line, fields, tables }: Draft,
  position: number,
): { readonly objective: OfficialObjective; readonly issues: readonly ImportIssue[] } {
  const value = (id: FieldId): string => fields.get(id)?.parts.join(' ') ?? '';
  const title = value('title');
  const { code, title: strategicTitle } = splitStrategic(value('strategic'));
  const read = tables.map((table) => readActions(table.line, table.rows));
  const actions = read.flatMap((table) => table.actions);
  const issues: ImportIssue[] = read.flatMap((table) => table.issues);
  if (title === '')
    issues.push({ line, code: 'missing-title', message: message.missingTitle(line, position) });
  for (const [id, field] of fields) {
    if (id !== 'title' && field.parts.length === 0)
      issues.push({
        line: field.line,
        code: 'missing-value',
        message: message.missingValue(field.line, importerText.fields[id] ?? id),
      });
  }
  const strategicLine = fields.get('strategic')?.line;
  if (strategicLine === undefined)
    issues.push({
      line,
      code: 'missing-strategic-objective',
      message: message.missingStrategic(line, position),
    });
  else if (code === '' && strategicTitle !== '')
    issues.push({
      line: strategicLine,
      code: 'missing-strategic-code',
      message: message.missingCode(strategicLine, position),
    });
  if (tables.length === 0)
    issues.push({ line, code: 'missing-actions', message: message.missingActions(line, position) });
  const optional = Object.fromEntries(
    optionalFields.map((id) => [id, value(id)] as const).filter(([, text]) => text !== ''),
  );
  return {
    objective: {
      position,
      title,
      strategicCode: code,
      strategicTitle,
      managers: splitManagers(fields.get('managers')?.parts ?? []),
      ...optional,
      actions,
    },
    issues,
  };
}

/** "5.3.3.Sostegno…" → "5.3.3." and "Sostegno…"; the code is empty where none is printed. */
function splitStrategic(printed: string): { readonly code: string; readonly title: string } {
  const [, code, title] = /^(\d+(?:\.\d+)+\.?)[\s:–—-]*(.*)$/su.exec(printed) ?? [];
  return code === undefined || title === undefined ? { code: '', title: printed } : { code, title };
}

const role =
  '(?:(?:Vice\\s?-?)?Responsabile|Dirigente|Segretari[oa]|Direttor[ei]|Direttrice|Comandante|Coordinator[ei]|Coordinatrice)\\b';
const between = new RegExp(
  `\\s*;\\s*|\\s*[,/]\\s*(?:e\\s+)?(?=${role})|\\s+(?:e|ed|-|–)\\s+(?=${role})|(?<!Vice)\\s+(?=Responsabile\\s+(?:Area|Settore|Servizio|Ufficio)\\b)`,
  'iu',
);

/** One string for each office: "Responsabile Area A e Responsabile Area B" names two. */
function splitManagers(parts: readonly string[]): string[] {
  return parts
    .join(' ')
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
