import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LiveContent } from '../../desk/live-content.ts';
import type { Publisher } from '../../desk/publish/publisher.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import type { DeskView } from '../../views/desk/desk-page.ts';
import type { PreviewView } from '../../views/desk/report-view.ts';
import type { AddressReader } from '../http/client-address.ts';
import { findClient } from '../http/request-client.ts';
import type { ForeignCheck, SecureCheck } from '../http/request-origin.ts';
import { sendPage } from '../http/send-page.ts';
import { sendProblem } from '../http/send-problem.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import type { RateLimit } from '../http/rate-limit.ts';
import type { MailSender } from '../reminders/reminder-round.ts';
import type { IdentityProvider } from './provider/identity-provider.ts';
import type { SignInSettings } from './sign-in.ts';
import type { PasswordSettings } from './sign-in-password.ts';

/** What the moderation desk works with. */
export interface DeskSettings extends SignInSettings, PasswordSettings {
  readonly pages: () => PageRenderer | undefined;
  readonly manifest: () => PortalManifest | undefined;
  readonly isForeign: ForeignCheck;
  readonly isSecure: SecureCheck;
  readonly readAddress: AddressReader;
  /** The content as it is now; absent where the service has none to read. */
  readonly content: LiveContent | undefined;
  /** What publishes; absent where this process only queues. */
  readonly publisher: Pick<Publisher, 'wake'> | undefined;
  /** Whether a second person must approve what an office reports. */
  readonly needsApproval: boolean;
  /** Whether reminders are sent, or why not. */
  readonly mail: 'sent' | 'off' | 'no-origin';
  /** The municipality's own accounts; absent without them. */
  readonly provider: IdentityProvider | undefined;
  /** Tells those who run the service what went wrong elsewhere. */
  readonly reportTrouble: (error: unknown) => void;
  /** Hands a message to the mail server; absent without one. */
  readonly sendMail: MailSender | undefined;
  /** How often somebody is mailed a link for a device. */
  readonly links: RateLimit;
  /** Origin at which a browser has this service, `https://piano.comune.example`. */
  readonly findOrigin: (request: IncomingMessage) => string;
}

/** Answers with the preview of a report. */
export async function sendPreview(
  {
    request,
    reply,
    person,
  }: {
    readonly request: FastifyRequest;
    readonly reply: FastifyReply;
    readonly person: { readonly name: string };
  },
  { pages }: DeskSettings,
  view: PreviewView,
): Promise<FastifyReply> {
  const renderer = pages();
  const client = `redazione ${person.name}`;
  return renderer === undefined
    ? sendProblem(request, reply, 503)
    : sendPage(request, reply, renderer, 'preview', view, { client });
}

/** A page of the moderation desk with its status. */
export interface DeskPage {
  readonly view: DeskView;
  readonly status: number;
}

/** Answers with a page of the desk. */
export async function sendDesk(
  request: FastifyRequest,
  reply: FastifyReply,
  { pages, readAddress }: DeskSettings,
  { view, status }: DeskPage,
): Promise<FastifyReply> {
  const renderer = pages();
  return renderer === undefined
    ? sendProblem(request, reply, 503)
    : sendPage(request, reply, renderer, 'desk', view, {
        status,
        // Whoever is signed in does not wait behind strangers of the same address.
        client:
          view.signedIn === undefined
            ? findClient(readAddress(request.raw))
            : `redazione ${view.signedIn.name}`,
      });
}
