import { XMLBuilder } from 'fast-xml-parser';
import { escapeXml } from '../../domain/escape-xml.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { casePageTexts } from '../../i18n/cases/case-page.ts';
import { publicCaseTexts as texts } from '../../i18n/cases/public-cases.ts';
import { frameTexts } from '../../i18n/frame/frame.ts';
import { routes } from '../../i18n/routes.ts';
import type { PublicCase } from '../../views/cases/public-cases.ts';

/** Most released reports in the feed; all are in the table. */
export const feedLength = 50;

/** A released report with the day on which it last moved. */
export interface FeedCase extends PublicCase {
  readonly moved: IsoDate;
}

// The package that is to come after it is one more, and the same code.
// oxlint-disable-next-line typescript/no-deprecated
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  processEntities: false,
  suppressEmptyNode: true,
  tagValueProcessor: (_name, value) => escapeXml(String(value)),
  attributeValueProcessor: (_name, value) => escapeXml(String(value)),
});

/** The released reports as an Atom feed (RFC 4287), with ids that a move from http to https leaves (RFC 4151). Days are all that is known. */
export function writeCasesFeed(cases: readonly FeedCase[], origin: string): string {
  const { hostname } = new URL(origin);
  const page = origin + routes.cases;
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': 'it',
    id: `tag:${hostname},${texts.writtenOn}:${routes.cases}feed`,
    title: `${texts.title} · ${frameTexts.siteName}`,
    updated: toInstant(
      cases
        .map(({ moved }) => moved)
        .toSorted()
        .at(-1) ?? texts.writtenOn,
    ),
    author: { name: frameTexts.siteName },
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': origin + routes.casesFeed },
      { '@rel': 'alternate', '@type': 'text/html', '@href': page },
    ],
    entry: cases.map((one) => ({
      id: `tag:${hostname},${texts.writtenOn}:${routes.cases}${one.number}`,
      title: `${one.category}: ${casePageTexts.states[one.state].toLowerCase()} (${one.number})`,
      published: toInstant(one.received),
      updated: toInstant(one.moved),
      link: { '@rel': 'alternate', '@type': 'text/html', '@href': `${page}#${one.number}` },
      author: { name: one.office },
      category: { '@term': one.category },
      content: { '@type': 'text', '#text': describe(one) },
    })),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ feed })}\n`;
}

function describe({ words, place, reply }: PublicCase): string {
  const parts = [words, place, reply === undefined ? undefined : `${texts.reply}: ${reply}`];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

/** The first instant of a day. Atom wants an hour; none is kept. */
function toInstant(day: IsoDate): string {
  return `${day}T00:00:00Z`;
}
