import {
  listEveryObjective,
  type ObjectiveRecord,
  type Portal,
  type QuestionnaireRecord,
  type ServiceRecord,
} from '../../domain/content/portal.ts';
import { routes } from '../../i18n/routes.ts';

/** What the service of the portal is told of the plan: what it takes answers about, and which pages left the plan. */
export function describePlan(
  portal: Portal,
  fingerprint: (questionnaire: QuestionnaireRecord) => string,
) {
  return {
    objectives: listEveryObjective(portal).map(describeObjective),
    themes: portal.goals.map(({ code, title }) => ({ code, title })),
    services: portal.services.map(describeService),
    questionnaires: portal.questionnaires.map((questionnaire) => {
      const { id, title, from, to, questions } = questionnaire;
      return { id, meaning: fingerprint(questionnaire), title, from, to, questions };
    }),
    left: listLeftPages(portal),
  };
}

/** How reports and proposals of residents are taken, with the names of all offices; nothing of what is not taken. */
export function describeTaken({
  areas,
  processes,
  reports,
}: Pick<Portal, 'areas' | 'processes' | 'reports'>) {
  const offices = Object.fromEntries(areas.map(({ id, name }) => [id, name]));
  return {
    reports: reports && { ...reports, offices },
    proposals:
      processes.length === 0
        ? undefined
        : {
            offices,
            processes: processes.map((process) => ({ ...process, office: process.office.id })),
            mail: reports?.mail ?? true,
          },
  };
}

/** `left` where the current plan no longer holds it. */
function describeObjective({ slug, title, goal, areas, leftOn }: ObjectiveRecord) {
  return {
    slug,
    title,
    theme: goal.code,
    areas: areas.map(({ id }) => id),
    ...(leftOn !== undefined && { left: true }),
  };
}

function describeService({ id, name, office, channel, address }: ServiceRecord) {
  return { id, name, office: { id: office.id, name: office.name }, channel, address };
}

/** Pages of what the current plan no longer holds: they answer, and are not saved before somebody reads them. */
function listLeftPages({ former }: Pick<Portal, 'former'>): readonly string[] {
  return [
    ...former.objectives.map(({ slug }) => routes.objective(slug)),
    ...former.goals.map(({ code }) => routes.theme(code)),
    ...former.areas.map(({ id }) => routes.area(id)),
  ];
}
