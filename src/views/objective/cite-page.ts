import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { accessRequestTexts } from '../../i18n/objective/access-request.ts';
import { citeTexts } from '../../i18n/objective/cite.ts';
import { routes } from '../../i18n/routes.ts';
import { writeFrameCode, writeListenerCode } from './embed-code.ts';

/** What only the build knows of an objective: its short code, the version of its content, and where the portal stands. */
export interface CitedAs {
  readonly code: string;
  readonly version: string;
  /** `https://piano.example`. */
  readonly origin: string;
}

/** A request for documents, ready to be completed and sent. */
export interface AccessRequest {
  readonly address: string;
  readonly mail: string;
  readonly text: string;
}

/** Everything the page "Cita e condividi" of an objective shows. */
export interface CitePage {
  readonly slug: string;
  readonly title: string;
  readonly version: string;
  /** Short permalink, absolute. */
  readonly permalink: string;
  readonly citation: string;
  readonly mail: string;
  readonly frameCode: string;
  readonly listenerCode: string;
  /** Absent while the municipality gives no address for it. */
  readonly request?: AccessRequest;
}

/** The page on how to cite, share and embed an objective, as it stands on the portal's day. */
export function makeCitePage(
  { now, municipality, plan }: Portal,
  record: ObjectiveRecord,
  { code, version, origin }: CitedAs,
): CitePage {
  const { title, position, summary } = record;
  const { name, town, official } = municipality;
  const permalink = origin + routes.permalink(code);
  const about = { title, position, planTitle: plan.title, municipality: name };
  return {
    slug: record.slug,
    title,
    version,
    permalink,
    citation: citeTexts.citation({
      ...about,
      official,
      day: now,
      version,
      address: origin + routes.version(code, version),
    }),
    mail: writeMail(
      '',
      citeTexts.mailSubject(title, town),
      citeTexts.mailBody(title, summary ?? '', permalink),
    ),
    frameCode: writeFrameCode(
      origin + routes.embed(record.slug),
      citeTexts.embedTitle(title, name),
    ),
    listenerCode: writeListenerCode(origin),
    ...makeRequest(
      municipality.contacts.accessRequests,
      title,
      accessRequestTexts.body({ ...about, address: permalink }),
    ),
  };
}

function makeRequest(
  address: string | undefined,
  title: string,
  text: string,
): Pick<CitePage, 'request'> {
  return address === undefined
    ? {}
    : {
        request: {
          address,
          text,
          mail: writeMail(address, accessRequestTexts.subject(title), text),
        },
      };
}

/** A `mailto:` address (RFC 6068), with line breaks as mail has them. */
function writeMail(to: string, subject: string, body: string): string {
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
