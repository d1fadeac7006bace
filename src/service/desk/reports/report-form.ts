import type { ObjectiveRecord } from '../../../domain/content/portal.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { readOccurrences } from '../../../domain/states/occurrence-states.ts';
import { isStanding } from '../../../domain/states/standing.ts';
import type { DeskContent } from '../../../desk/live-content.ts';
import { worksFor, type Person } from '../../../desk/people/person.ts';
import {
  draftFieldNames,
  type DraftFields,
  type DraftText,
  type ReportDraft,
} from '../../../desk/reports/draft.ts';
import {
  longestReportText,
  longestReportTitle,
  type DraftProblem,
} from '../../../desk/reports/read-draft.ts';
import type { DraftFile } from '../../../desk/files/draft-file.ts';
import { markWarnings, type DraftWarning } from '../../../desk/reports/find-warnings.ts';
import { longestNote } from '../../../desk/publish/plan-report.ts';
import { reportFormTexts as texts } from '../../../i18n/desk/report.ts';
import { formatDate } from '../../../i18n/format.ts';
import { confidenceChoices, statusChoices } from '../../../i18n/commands/updates-sheet.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskQuery, reportFields } from '../../../views/desk/desk-forms.ts';
import type { ReportView, WarningsView } from '../../../views/desk/report-view.ts';
import { showText } from '../../../views/desk/show-text.ts';
import { describeFiles, readKeptFiles, type readSaid } from './report-files.ts';
import { readField, type Fields } from '../../http/parse-fields.ts';

/** An objective on which a person may report: of an office for which the person works. */
export function findReportable(
  { portal }: DeskContent,
  slug: string,
  person: Person,
): ObjectiveRecord | 'absent' | 'other-office' {
  const objective = portal.objectives.find((each) => each.slug === slug);
  if (objective === undefined) return 'absent';
  const areas = objective.areas.map(({ id }) => id);
  return worksFor(person, areas) ? objective : 'other-office';
}

/** Offices in whose name a person may report on an objective. */
export function listReportingOffices(
  { portal }: DeskContent,
  objective: ObjectiveRecord,
  person: Person,
): readonly string[] {
  if (person.offices.length > 0)
    return person.offices.filter((id) => portal.areas.some((area) => area.id === id));
  const own = objective.areas.map(({ id }) => id);
  return own.length > 0 ? own : portal.areas.map(({ id }) => id);
}

/** What was typed into the form of a report, with the files that its draft keeps. */
export function readDraftFields(fields: Fields, files: readonly DraftFile[] = []): DraftFields {
  const texts = draftFieldNames.map((name) => [name, readField(fields, reportFields[name])]);
  return {
    ...(Object.fromEntries(texts) as Record<DraftText, string>),
    files: [...readKeptFiles(fields, files)],
  };
}

/** The form of a report as it is shown. */
export function describeReport(
  {
    id,
    revision,
    fields,
    problems,
    warnings = [],
    said,
  }: {
    readonly id: string;
    readonly revision: number;
    readonly fields: DraftFields;
    readonly problems: readonly DraftProblem[];
    readonly warnings?: readonly DraftWarning[];
    /** What is typed about a file that was refused. */
    readonly said?: ReturnType<typeof readSaid> | undefined;
  },
  objective: ObjectiveRecord,
  {
    content,
    offices,
    today,
    mayVary = false,
  }: {
    readonly content: DeskContent;
    readonly offices: readonly string[];
    readonly today: IsoDate;
    readonly mayVary?: boolean;
  },
): ReportView {
  const { actions } = objective;
  const numbers = new Map(actions.map((action, place) => [action.id, place + 1]));
  const names = new Map(content.portal.areas.map((area) => [area.id, area.shortName]));
  return {
    address: routes.deskDraft(id),
    slug: objective.slug,
    objective: objective.title,
    revision,
    values: fields,
    problems: Object.fromEntries(problems.map(({ field, text }) => [field, text])),
    actions: [
      ...actions.map((action) => ({
        value: action.id,
        text: `${String(numbers.get(action.id))}. ${action.title}`,
      })),
      { value: '', text: texts.wholeObjective },
    ],
    dues: [
      { value: '', text: texts.noDue },
      ...readOccurrences(objective, today)
        .filter(({ actionId }) => actions.length === 1 || actionId === fields.action)
        .map(({ planned }) => ({ value: planned, text: formatDate(planned) })),
    ],
    statuses: [
      { value: '', text: texts.sameStatus },
      ...Object.entries(statusChoices).map(([value, text]) => ({ value, text })),
    ],
    confidences: [
      { value: '', text: texts.noConfidence },
      ...Object.entries(confidenceChoices).map(([value, text]) => ({ value, text })),
    ],
    indicators: objective.indicators.map(({ id, name }) => `${id} (${name})`),
    isLong: rareFields.some(
      (field) => fields[field] !== '' || problems.some((problem) => problem.field === field),
    ),
    offices: [...new Set([...offices, ...(fields.office === '' ? [] : [fields.office])])].map(
      (office) => ({ value: office, text: names.get(office) ?? office }),
    ),
    files: fields.corrects === '' ? describeFiles(fields.files, problems, said) : undefined,
    warnings: describeWarnings(warnings, fields),
    longestTitle: longestReportTitle,
    longestText: longestReportText,
    longestNote,
    corrected: content.directory.updates.get(`${objective.slug}/${fields.corrects}`)?.published,
    variation: mayVary
      ? `${routes.deskVariation}?${new URLSearchParams({ [deskQuery.objective]: objective.slug }).toString()}`
      : undefined,
    published: fields.corrects === '' ? listCorrectable(objective) : [],
  };
}

/** Fields that few reports need, folded away while they are empty. */
const rareFields = [
  'text',
  'newDue',
  'confidence',
  'percent',
  'values',
  'sources',
  'moreDue',
] as const;

/** Published reports of an objective that still hold, the latest first, each with the address of the form that corrects it. */
function listCorrectable({ slug, updates }: ObjectiveRecord): ReportView['published'] {
  return updates.filter(isStanding).map(({ id, title, date }) => ({
    href: correctAddress(`${slug}/${id}`),
    title: `${title} (${formatDate(date)})`,
  }));
}

/** Where the entry of a file, `slug/name`, stands on its objective's page. */
export function nameAnchor(file: string, { fields }: Pick<ReportDraft, 'fields'>): string {
  return `${fields.target === '' ? 'agg' : 'var'}-${file.split('/')[1] ?? ''}`;
}

/** Address of the form that corrects or withdraws the report of a file, `slug/name`. */
export function correctAddress(file: string): string {
  const [slug = '', name = ''] = file.split('/');
  const query = new URLSearchParams({ [deskQuery.objective]: slug, [deskQuery.update]: name });
  return `${routes.deskNew}?${query.toString()}`;
}

/** Warnings as form and preview show them; nothing where there are none. */
export function describeWarnings(
  warnings: readonly DraftWarning[],
  { confirmed }: Pick<DraftFields, 'confirmed'>,
): WarningsView | undefined {
  if (warnings.length === 0) return undefined;
  const labels: Readonly<Partial<Record<keyof DraftFields, string>>> = texts.labels;
  const mark = markWarnings(warnings);
  return {
    list: warnings.map(({ field, text }) => ({
      label: labels[field] ?? field,
      text: showText(text),
    })),
    mark,
    isConfirmed: confirmed === mark,
  };
}
