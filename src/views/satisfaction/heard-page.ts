import type { CaseState, KeptKind } from '../../domain/cases/case-states.ts';
import { listEveryObjective, type Portal } from '../../domain/content/portal.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { publicCaseTexts } from '../../i18n/cases/public-cases.ts';
import { heardTexts as texts } from '../../i18n/pages/heard.ts';
import { wordCase } from '../../i18n/proposals/proposal-page.ts';
import { routes } from '../../i18n/routes.ts';
import { proposalQuery } from '../proposals/proposal-pages.ts';
import type { PublishedText } from './published-text.ts';

/** Fields of the address that narrow the page; an objective and a service as `GET /api/comments` has them. */
export const heardQuery = {
  office: 'ufficio',
  theme: 'tema',
  objective: 'objective',
  service: 'service',
} as const;

/** What the page is narrowed to: ids that exist, or nothing. */
export type HeardChoice = Readonly<Record<keyof typeof heardQuery, string>>;

/** A published text with the page it was written on. */
export interface HeardComment extends PublishedText {
  readonly page: string;
  readonly objective?: string | undefined;
  readonly service?: string | undefined;
}

/** A report or a proposal of a resident that everybody may read. */
export interface HeardReport {
  readonly number: string;
  readonly kind: KeptKind;
  readonly received: IsoDate;
  readonly category: string;
  readonly office: string;
  readonly state: CaseState;
  readonly words: string;
  readonly reply: string | undefined;
  readonly objective: string | undefined;
}

/** What the service knows of what was said: how much about each thing, all of it, and the latest words of the choice. */
export interface HeardWords {
  readonly choice: HeardChoice;
  readonly tallies: readonly {
    readonly objective?: string | undefined;
    readonly service?: string | undefined;
    /** Of reports, the office that answers them. */
    readonly office?: string | undefined;
    readonly said: number;
    readonly answered: number;
  }[];
  readonly comments: readonly HeardComment[];
  readonly reports: readonly HeardReport[];
  /** Questionnaires with published results: how many people answered the question that most have answered. */
  readonly results: readonly { readonly questionnaire: string; readonly answered: number }[];
}

/** How much was said to an office or about a theme; the address shows it alone. */
export interface HeardCount {
  readonly name: string;
  readonly href: string;
  readonly isChosen: boolean;
  readonly said: number;
  readonly answered: number;
}

/** What the page shows. */
export interface HeardPage {
  readonly heading: string;
  readonly sentence: string;
  readonly offices: readonly HeardCount[];
  readonly themes: readonly HeardCount[];
  readonly entries: readonly (PublishedText & {
    /** Shown in place of the day: of reports only the month is public. */
    readonly when?: string;
    readonly about: { readonly title: string; readonly href: string; readonly offices: string };
  })[];
  /** Questionnaires whose results are published, those that ended last first. */
  readonly questionnaires: readonly {
    readonly title: string;
    readonly href: string;
    readonly sentence: string;
  }[];
  /** Whether there is more than is shown. */
  readonly isCut: boolean;
  /** Whether all is shown, of whatever office. */
  readonly isWhole: boolean;
}

/** Counts of all that was said, by office and by theme, and the words of the choice; an objective of two offices counts for both. */
export function makeHeardPage(
  portal: Portal,
  { choice, tallies, comments, reports, results }: HeardWords,
): HeardPage {
  const objectives = new Map(listEveryObjective(portal).map((record) => [record.slug, record]));
  const services = new Map(portal.services.map((service) => [service.id, service]));
  const find = ({
    objective = '',
    service = '',
  }: HeardWords['tallies'][number] | HeardComment) => ({
    objective: objectives.get(objective),
    service: services.get(service),
  });
  const areas = [...portal.areas, ...portal.former.areas];
  const listOffices = (about: Parameters<typeof find>[0]) => {
    if ('office' in about && about.office !== undefined)
      return areas.filter(({ id }) => id === about.office);
    const { objective, service } = find(about);
    return objective?.areas ?? (service === undefined ? [] : [service.office]);
  };
  const sum = (parts: HeardWords['tallies']) => ({
    said: parts.reduce((total, { said }) => total + said, 0),
    answered: parts.reduce((total, { answered }) => total + answered, 0),
  });
  const count = (
    field: 'office' | 'theme',
    { id, name }: { readonly id: string; readonly name: string },
    parts: HeardWords['tallies'],
  ): HeardCount => ({
    name,
    href: `${routes.heard}?${heardQuery[field]}=${encodeURIComponent(id)}`,
    isChosen: choice[field] === id,
    ...sum(parts),
  });
  const offices = areas.map((area) =>
    count(
      'office',
      area,
      tallies.filter((tally) => listOffices(tally).some(({ id }) => id === area.id)),
    ),
  );
  const themes = [...portal.goals, ...portal.former.goals].map(({ code, title }) =>
    count(
      'theme',
      { id: code, name: title },
      tallies.filter((tally) => find(tally).objective?.goal.code === code),
    ),
  );
  const chosen = tallies.filter(
    (tally) =>
      (choice.office === '' || listOffices(tally).some(({ id }) => id === choice.office)) &&
      (choice.theme === '' || find(tally).objective?.goal.code === choice.theme) &&
      (choice.objective === '' || tally.objective === choice.objective) &&
      (choice.service === '' || tally.service === choice.service),
  );
  const { said, answered } = sum(chosen);
  const describeReport = (report: HeardReport): HeardPage['entries'][number] => {
    const {
      number,
      kind,
      received,
      words,
      reply,
      objective = '',
      category,
      office,
      state,
    } = report;
    const isProposal = kind === 'proposal';
    const named = isProposal
      ? portal.processes.find(({ id }) => id === category)?.title
      : portal.reports?.categories.find(({ id }) => id === category)?.name;
    const list = isProposal
      ? `${routes.processes}?${proposalQuery.process}=${category}`
      : routes.cases;
    return {
      day: received,
      when: publicCaseTexts.month(received),
      comment: words,
      reply,
      about: {
        title: objectives.get(objective)?.title ?? named ?? category,
        href: objectives.has(objective) ? routes.objective(objective) : `${list}#${number}`,
        offices: [
          wordCase(kind).states[state],
          areas.find(({ id }) => id === office)?.name ?? office,
        ].join(' · '),
      },
    };
  };
  const names = [
    objectives.get(choice.objective)?.title,
    services.get(choice.service)?.name,
    offices.find(({ isChosen }) => isChosen)?.name,
    themes.find(({ isChosen }) => isChosen)?.name,
  ].filter((name) => name !== undefined);
  return {
    heading: names.length === 0 ? texts.everything : names.join(' · '),
    sentence: texts.sentence(said, answered),
    offices: offices.filter((office) => office.said > 0),
    themes: themes.filter((theme) => theme.said > 0),
    entries: [
      ...comments.map((comment) => {
        const { objective, service } = find(comment);
        const href =
          objective === undefined
            ? service === undefined
              ? comment.page
              : routes.service(service.id)
            : routes.objective(objective.slug);
        return {
          ...comment,
          about: {
            title: objective?.title ?? service?.name ?? comment.page,
            href,
            offices: listOffices(comment)
              .map(({ name }) => name)
              .join(', '),
          },
        };
      }),
      ...reports.map(describeReport),
    ].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    questionnaires: listQuestionnaires(portal, choice, results),
    isCut: comments.length + reports.length < said,
    isWhole: names.length === 0,
  };
}

/** Published results of questionnaires of the choice; they belong to an office, and to no theme, objective or service. */
function listQuestionnaires(
  { questionnaires }: Portal,
  { office: chosen, theme, objective, service }: HeardChoice,
  results: HeardWords['results'],
): HeardPage['questionnaires'] {
  if ([theme, objective, service].some((part) => part !== '')) return [];
  return questionnaires
    .toSorted((a, b) => (a.to < b.to ? 1 : -1))
    .flatMap(({ id, title, to, office }) => {
      const answered = results.find(({ questionnaire }) => questionnaire === id)?.answered;
      return answered === undefined || (chosen !== '' && chosen !== office.id)
        ? []
        : [
            {
              title,
              href: routes.questionnaire(id),
              sentence: texts.questionnaire(office.name, to, answered),
            },
          ];
    });
}
