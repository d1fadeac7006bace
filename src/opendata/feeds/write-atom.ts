import type { Portal } from '../../domain/content/portal.ts';
import { escapeXml } from '../../domain/escape-xml.ts';
import { feedTexts as texts } from '../../i18n/data/feeds.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import { routes } from '../../i18n/routes.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { objectiveTexts } from '../../i18n/objective/objective.ts';
import { updateTexts } from '../../i18n/plan/updates.ts';
import { confidenceLabels, reportedLabels } from '../../i18n/objective/states.ts';
import type { Feed, FeedEntry } from './feed-entries.ts';
import { findAuthority, findPermanentName } from '../permanent-name.ts';
import { writeElement, writeEmpty } from '../write-xml.ts';

/** Entries of a feed at most; older ones are in `aggiornamenti.csv`. */
export const FEED_LENGTH = 200;

/**
 * An Atom feed (RFC 4287). Ids are tag URIs (RFC 4151) that neither a new slug nor a move from http to https changes. A feed changes
 * only when an update does: without any it bears the day of the plan.
 */
export function writeAtom(portal: Portal, { title, page, entries }: Feed, origin: string): string {
  const { plan, municipality } = portal;
  const authority = findAuthority(origin);
  const updated = entries[0]?.changed ?? plan.published;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it">',
    writeElement('id', `tag:${authority},${plan.published}:${page}feed`),
    writeElement('title', title),
    writeElement('subtitle', texts.subtitle),
    writeElement('updated', toInstant(updated)),
    writeEmpty('link', {
      rel: 'self',
      type: 'application/atom+xml',
      href: origin + routes.feed(page),
    }),
    writeEmpty('link', { rel: 'alternate', type: 'text/html', href: origin + page }),
    writeEmpty('link', { rel: 'license', href: dataLicence.url }),
    `<author>${writeElement('name', texts.author(municipality.town))}</author>`,
    writeElement('rights', `${texts.rights} ${dataLicence.url}`),
    ...entries.slice(0, FEED_LENGTH).map((entry) => writeEntry(entry, origin, authority)),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry(entry: FeedEntry, origin: string, authority: string): string {
  const { update, objective, office, changed } = entry;
  const href = `${origin}${routes.objective(objective.slug)}#agg-${update.id}`;
  return [
    '<entry>',
    writeElement(
      'id',
      `tag:${authority},${update.published}:${findPermanentName(objective)}/${update.id}`,
    ),
    writeElement('title', nameEntry(entry)),
    writeElement('published', toInstant(update.published)),
    writeElement('updated', toInstant(changed)),
    writeEmpty('link', { rel: 'alternate', type: 'text/html', href }),
    ...(office === undefined ? [] : [`<author>${writeElement('name', office)}</author>`]),
    writeEmpty('category', { term: objective.goal.code, label: objective.goal.title }),
    writeElement(
      'content',
      listParagraphs(entry)
        .map((text) => `<p>${escapeXml(text)}</p>`)
        .join(''),
      { type: 'html' },
    ),
    '</entry>',
  ].join('');
}

/** The title, beginning with what happened to the update itself. */
function nameEntry({ update }: FeedEntry): string {
  if (update.withdrawn !== undefined) return texts.withdrawnTitle(update.title);
  return update.corrections.length > 0 ? texts.correctedTitle(update.title) : update.title;
}

function listParagraphs({ update, objective }: FeedEntry): readonly string[] {
  const { withdrawn, corrections, status, percent, confidence, evidence, due, newDue } = update;
  const action = objective.actions.find(({ id }) => id === update.action)?.title;
  return [
    ...(withdrawn === undefined ? [] : [texts.withdrawn(withdrawn.date, withdrawn.reason)]),
    ...corrections.map(({ date, text }) => texts.correction(date, text)),
    update.text,
    ...(status === undefined ? [] : [texts.status(reportedLabels[status])]),
    ...(due === undefined
      ? []
      : [updateTexts.answers(due.length, formatList(due.map(formatDate)))]),
    ...(newDue === undefined ? [] : [updateTexts.newDue(newDue)]),
    ...(percent === undefined ? [] : [`${objectiveTexts.percentDone(percent)}.`]),
    ...(confidence === undefined ? [] : [`${confidenceLabels[confidence]}.`]),
    `${texts.date(update.date)} ${texts.about(objective.title, action)}`,
    ...evidence.map(
      ({ label, url }) => `${texts.evidence}: ${label}${url === undefined ? '' : ` ${url}`}`,
    ),
  ];
}

/** The first instant of a day. Atom wants an hour; none is known. */
function toInstant(day: string): string {
  return `${day}T00:00:00Z`;
}
