import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import type { DeskView } from '../../views/desk/desk-page.ts';
import type { AddressReader } from '../http/client-address.ts';
import { findClient } from '../http/request-client.ts';
import type { ForeignCheck, SecureCheck } from '../http/request-origin.ts';
import { sendPage } from '../http/send-page.ts';
import { sendProblem } from '../http/send-problem.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import type { SignInSettings } from './sign-in.ts';

/** What the moderation desk works with. */
export interface DeskSettings extends SignInSettings {
  readonly pages: () => PageRenderer | undefined;
  readonly manifest: () => PortalManifest | undefined;
  readonly isForeign: ForeignCheck;
  readonly isSecure: SecureCheck;
  readonly readAddress: AddressReader;
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
