import {
  listEveryObjective,
  type ObjectiveRecord,
  type Portal,
} from '../../domain/content/portal.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { citeFingerprint, type HistoryLine } from '../../domain/versions/history.ts';
import { compareVersions, listStatedParts } from '../../domain/versions/stated-version.ts';
import { nameStatement, wordStatement, type StatedNames } from '../../i18n/objective/version.ts';
import { routes } from '../../i18n/routes.ts';

/** What a version says of one thing, and what was said of it at another time; a side without words is absent. */
interface Change {
  readonly label: string;
  readonly former: string | undefined;
  readonly now: string | undefined;
}

/** Everything the page of a version shows. */
export interface VersionPage {
  readonly slug: string;
  /** Title that the objective has now. */
  readonly title: string;
  readonly fingerprint: string;
  /** First day on which the page stated these words. */
  readonly from: IsoDate;
  /** Day on which other words took their place; absent of today's version. */
  readonly until: IsoDate | undefined;
  readonly redacted: HistoryLine['redacted'];
  readonly words: readonly { readonly label: string; readonly text: string }[];
  readonly changes: readonly Change[];
  /** Every version, the newest first. */
  readonly versions: readonly {
    readonly href: string;
    readonly fingerprint: string;
    readonly from: IsoDate;
    readonly isThis: boolean;
  }[];
}

/**
 * The page of the version that citations name by `fingerprint`, under a short code of the objective. Of a text that came
 * back the latest time counts. Returns nothing when the history does not hold it.
 */
export function makeVersionPage(
  portal: Portal,
  { slug, title }: Pick<ObjectiveRecord, 'slug' | 'title'>,
  code: string,
  history: readonly HistoryLine[],
  fingerprint: string,
): VersionPage | undefined {
  const index = history.findLastIndex((line) => citeFingerprint(line.fingerprint) === fingerprint);
  const line = history[index];
  const last = history.at(-1);
  if (line === undefined || last === undefined) return undefined;
  const names = listNames(portal);
  const word = (key: string, text: string | undefined): string | undefined =>
    text === undefined ? undefined : wordStatement(key, text, names);
  const changes = compareVersions(line.text, last.text).map(({ key, former, now }) => ({
    label: nameStatement(key, names),
    former: word(key, former),
    now: word(key, now),
  }));
  return {
    slug,
    title,
    fingerprint,
    from: line.day,
    until: history[index + 1]?.day,
    redacted: line.redacted,
    words: listStatedParts(line.text).map(({ key, text }) => ({
      label: nameStatement(key, names),
      text: wordStatement(key, text, names),
    })),
    changes,
    versions: history
      .map((each, place) => {
        const cited = citeFingerprint(each.fingerprint);
        const href = routes.version(code, cited);
        return { href, fingerprint: cited, from: each.day, isThis: place === index };
      })
      .toReversed(),
  };
}

function listNames(portal: Portal): StatedNames {
  return {
    plans: new Map(portal.editions.map(({ id, title }) => [id, title])),
    offices: new Map([...portal.areas, ...portal.former.areas].map(({ id, name }) => [id, name])),
    objectives: new Map(listEveryObjective(portal).map(({ slug, title }) => [slug, title])),
  };
}
