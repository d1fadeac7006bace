import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { areSameWords } from '../../../domain/content/check-variations.ts';
import type { Objective } from '../../../domain/content/objective.ts';
import { findRomeDay } from '../../../domain/rome-day.ts';
import { hasRight } from '../../../desk/people/person.ts';
import {
  guardVariation,
  planVariation,
  readTarget,
  readPlanWords,
  variableFields,
} from '../../../desk/publish/plan-variation.ts';
import type { DraftFields, ReportDraft } from '../../../desk/reports/draft.ts';
import type { DraftProblem } from '../../../desk/reports/read-draft.ts';
import { noFields } from '../../../desk/reports/start-fields.ts';
import { moderationMessages } from '../../../i18n/desk/moderation.ts';
import { reportFormTexts as formTexts } from '../../../i18n/desk/report.ts';
import { variationFormTexts as texts, variationProblems } from '../../../i18n/desk/variation.ts';
import { variedFieldNames } from '../../../i18n/objective/variation.ts';
import { routes } from '../../../i18n/routes.ts';
import {
  deskActions,
  deskFields,
  deskQuery,
  reportFields,
} from '../../../views/desk/desk-forms.ts';
import { showText } from '../../../views/desk/show-text.ts';
import { readField } from '../../http/parse-fields.ts';
import { describeSession } from '../desk-session.ts';
import { readDeskContent } from '../read-desk-content.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage, type Saying } from '../show-desk.ts';
import type { SentForm, Visit } from '../visit.ts';
import { findReportable, readDraftFields } from './report-form.ts';

interface Shown {
  readonly slug: string;
  readonly objective: Objective;
  /** Absent before somebody has chosen what changes. */
  readonly id: string | undefined;
  readonly revision: number;
  readonly fields: DraftFields;
  readonly problems: readonly DraftProblem[];
}

/** The objective of a variation, of an office of this person, who may approve. */
async function findVariable(visit: Visit, slug: string, settings: DeskSettings) {
  if (!hasRight(visit.person.role, 'approve')) return undefined;
  const content = await readDeskContent(settings);
  const record = content && findReportable(content, slug, visit.person);
  const objective = content?.directory.objectives.get(slug);
  return record === undefined || typeof record === 'string' || objective === undefined
    ? undefined
    : { record, objective };
}

/** The form of a new variation: first the choice of what changes, then the words. */
export async function openVariation(visit: Visit, settings: DeskSettings): Promise<FastifyReply> {
  const query = new URLSearchParams((visit.request.raw.url ?? '').split('?').slice(1).join('?'));
  const slug = query.get(deskQuery.objective) ?? '';
  const found = await findVariable(visit, slug, settings);
  if (found === undefined) return visit.refuse(moderationMessages.notYourRole, 403);
  const { objective } = found;
  const target = query.get(reportFields.target) ?? '';
  const isKnown = readTarget(target, objective) !== undefined;
  const fields = isKnown
    ? { ...noFields, target, version: readPlanWords(target, objective) }
    : noFields;
  const id = isKnown ? randomUUID() : undefined;
  return showVariation(visit, { slug, objective, id, revision: 0, fields, problems: [] });
}

/** The form of a variation that was kept as a draft. */
export async function reopenVariation(
  visit: Visit,
  settings: DeskSettings,
  { id, slug, revision, fields }: ReportDraft,
  saying: Saying,
): Promise<FastifyReply> {
  const found = await findVariable(visit, slug, settings);
  if (found === undefined) return visit.refuse(moderationMessages.notYourRole, 403);
  const { objective } = found;
  const words = readPlanWords(fields.target, objective);
  // The form goes on from the words of now, so it says once that they are others.
  const problems: readonly DraftProblem[] = areSameWords(words, fields.version)
    ? []
    : [{ field: 'now', text: variationProblems.changed(words) }];
  return showVariation(visit, { slug, objective, id, revision, fields, problems }, saying);
}

/** Keeps what the form of a variation says, and leads on to its preview where nothing is wrong. */
export async function takeVariation(
  visit: Visit,
  id: string,
  before: ReportDraft | undefined,
  { fields: sent, action, trouble }: SentForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { store, now } = settings;
  const slug = before?.slug ?? readField(sent, deskFields.slug);
  const fields = readDraftFields(sent);
  const found = await findVariable(visit, slug, settings);
  if (found === undefined) return visit.refuse(moderationMessages.notYourRole, 403, fields.now);
  const { objective, record } = found;
  const show = (
    revision: number,
    saying: Saying,
    problems: readonly DraftProblem[] = [],
  ): Promise<FastifyReply> =>
    showVariation(visit, { slug, objective, id, revision, fields, problems }, saying);
  const problem = (text: string, status: number): Saying => ({
    message: { kind: 'problem', text },
    status,
  });
  if (trouble !== undefined)
    return show(
      before?.revision ?? 0,
      problem(formTexts[trouble], trouble === 'foreign' ? 403 : 200),
    );
  if (action === deskActions.discard) {
    await store.desk.discardDraft(id, visit.by);
    return visit.goTo(routes.moderation);
  }
  const office = record.areas.find(
    (area) => visit.person.offices.length === 0 || visit.person.offices.includes(area.id),
  )?.id;
  const draft = { id, author: visit.person.id, slug, office, fields };
  const seen = Number(readField(sent, deskFields.revision) || '0');
  const revision = await store.desk.saveDraft(draft, seen, visit.by);
  if (revision === undefined)
    return show((await store.desk.findDraft(id))?.revision ?? 0, problem(formTexts.changed, 409));
  if (action === deskActions.save)
    return visit.goTo(`${routes.deskDraft(id)}?${deskQuery.done}=salvata`);
  const taken = record.variations.map((each) => each.id);
  const today = findRomeDay(now());
  const planned = planVariation(fields, { slug, objective, taken }, today);
  const wrong =
    planned.problems ??
    (settings.content === undefined ? [] : await guardVariation(settings.content, planned, today));
  return wrong.length === 0
    ? visit.goTo(routes.deskPreview(id))
    : show(revision, problem(formTexts.problems(wrong.length), 422), wrong);
}

function showVariation(
  visit: Visit,
  { slug, objective, id, revision, fields, problems }: Shown,
  saying: Saying = {},
): Promise<FastifyReply> {
  const targets = [
    ...objective.actions.flatMap((action, place) =>
      variableFields.action.map((field) => ({
        value: `${action.id} ${field}`,
        text: texts.ofAction(place + 1, variedFieldNames[field]),
      })),
    ),
    ...variableFields.objective.map((field) => ({
      value: field,
      text: texts.ofObjective(variedFieldNames[field]),
    })),
  ];
  const chosen = targets.find(({ value }) => value === fields.target);
  const view = {
    address: id === undefined ? undefined : routes.deskDraft(id),
    ...{ slug, revision, targets, target: fields.target, values: fields },
    objective: objective.title,
    title: `${texts.heading}: ${chosen?.text.toLowerCase() ?? ''}`,
    former: showText(readPlanWords(fields.target, objective)),
    problems: Object.fromEntries(problems.map(({ field, text }) => [field, text])),
  };
  const signedIn = describeSession(visit.session, undefined);
  return visit.show(
    makePage(texts.heading, { signedIn, body: { kind: 'variation', ...view } }, saying),
  );
}
