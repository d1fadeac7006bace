import { escapeXml } from '../../domain/escape-xml.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { writtenOn } from '../../i18n/pages/text-page.ts';
import { numberedPage } from '../../i18n/plan-routes.ts';
import { livePages, routes } from '../../i18n/routes.ts';
import { makeIndicatorsPages } from '../indicators/indicators-page.ts';
import { makeListPages } from '../plan/list.ts';
import type { HistoryLine } from '../../domain/versions/history.ts';
import { findObjectiveDay } from '../objective/objective-page.ts';
import { hasStory } from '../story.ts';
import { makeRegisterPages } from '../plan/register.ts';
import { makeUpdatesPages } from '../updates/updates-page.ts';

/** Pages that no build writes, the desk, and what only programs read. */
const unlisted = (path: string): boolean =>
  livePages.includes(path) || path.startsWith(routes.moderation) || path === routes.open311;

/** A page that search engines may list. */
export interface SitePage {
  /** Path from the root, with its closing slash. */
  readonly path: string;
  /** Day the page itself gives as its last update. */
  readonly lastModified: IsoDate;
}

/**
 * Every page with an address of its own in `routes`, then themes, offices and objectives; each with the day that it prints as its last
 * update: of writing where the words are fixed, of the last change of an objective's text, plan or reports, else the day on which states were computed.
 */
export function listSitePages(
  portal: Portal,
  versions: ReadonlyMap<string, readonly HistoryLine[]>,
): readonly SitePage[] {
  const fixed = Object.values(routes).filter(
    (route) =>
      typeof route === 'string' &&
      route.endsWith('/') &&
      !unlisted(route) &&
      (route !== routes.services || portal.services.length > 0) &&
      (route !== routes.questionnaires || portal.questionnaires.length > 0),
  );
  const computed = [
    ...fixed,
    ...portal.goals.map(({ code }) => routes.theme(code)),
    ...portal.areas.map(({ id }) => routes.area(id)),
    ...listEditionPages(portal),
    ...portal.services.map(({ id }) => routes.service(id)),
    ...portal.questionnaires.map(({ id }) => routes.questionnaire(id)),
  ];
  const written: Readonly<Record<string, IsoDate>> = writtenOn;
  return [
    ...computed.map((path) => ({
      path: String(path),
      lastModified: written[String(path)] ?? portal.now,
    })),
    ...listFurtherPages(portal).map((path) => ({ path, lastModified: portal.now })),
    ...portal.objectives.flatMap((record) => {
      const lastModified = findObjectiveDay(portal, record, versions.get(record.slug) ?? []);
      const paths = [
        routes.objective(record.slug),
        ...(hasStory(record) ? [routes.story(record.slug)] : []),
      ];
      return paths.map((path) => ({ path, lastModified }));
    }),
  ];
}

/** Pages of long lists after the first. */
function listFurtherPages(portal: Portal): readonly string[] {
  const lists = [
    { list: routes.updates, pages: makeUpdatesPages(portal) },
    { list: routes.register, pages: makeRegisterPages(portal) },
    { list: routes.objectives, pages: makeListPages(portal) },
    { list: routes.indicators, pages: makeIndicatorsPages(portal) },
  ];
  return lists.flatMap(({ list, pages }) =>
    pages.slice(1).map((_, index) => numberedPage(list, index + 2)),
  );
}

/** The current edition of the plan, and each published one against the one before it. */
function listEditionPages({ plan, editions }: Portal): readonly string[] {
  const published = editions.filter((edition) => edition.published !== undefined);
  return [
    routes.edition(plan.id),
    ...published.slice(0, -1).map(({ id }) => routes.comparison(id)),
  ];
}

/** The sitemap as XML (sitemaps.org, protocol 0.9); `origin`, as `https://piano.example`, stands before the paths. */
export function writeSitemap(pages: readonly SitePage[], origin: string): string {
  const entries = pages.map(
    ({ path, lastModified }) =>
      `<url><loc>${escapeXml(origin + path)}</loc><lastmod>${lastModified}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** The rules for robots: everything may be read, and where the sitemap is; `origin` as for `writeSitemap`. */
export function writeRobots(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
}
