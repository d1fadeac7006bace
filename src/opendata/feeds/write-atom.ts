import type { Portal } from '../../domain/content/portal.ts';
import { escapeXml } from '../../domain/escape-xml.ts';
import { feedTexts as texts } from '../../i18n/data/feeds.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import { routes } from '../../i18n/routes.ts';
import { describeFeedEntry } from './describe-entry.ts';
import type { Feed, FeedEntry } from './feed-entries.ts';
import { findAuthority, findPermanentName } from '../permanent-name.ts';
import { writeElement, writeEmpty } from '../write-xml.ts';

/** Entries of a feed at most; older ones are in `aggiornamenti.csv`. */
export const FEED_LENGTH = 200;

/**
 * An Atom feed (RFC 4287). Ids are tag URIs (RFC 4151) that neither a new slug nor a move from http to https changes. A feed changes
 * only when an update or a variation does: without any it bears the day of the plan.
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
  const { objective, office, changed } = entry;
  const { id, anchor, published, title, paragraphs } = describeFeedEntry(entry, origin);
  const href = `${origin}${routes.objective(objective.slug)}#${anchor}`;
  return [
    '<entry>',
    writeElement('id', `tag:${authority},${published}:${findPermanentName(objective)}/${id}`),
    writeElement('title', title),
    writeElement('published', toInstant(published)),
    writeElement('updated', toInstant(changed)),
    writeEmpty('link', { rel: 'alternate', type: 'text/html', href }),
    ...(office === undefined ? [] : [`<author>${writeElement('name', office)}</author>`]),
    writeEmpty('category', { term: objective.goal.code, label: objective.goal.title }),
    writeElement('content', paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join(''), {
      type: 'html',
    }),
    '</entry>',
  ].join('');
}

/** The first instant of a day. Atom wants an hour; none is known. */
function toInstant(day: string): string {
  return `${day}T00:00:00Z`;
}
