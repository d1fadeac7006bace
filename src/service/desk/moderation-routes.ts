import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { moderationMessages as messages } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import { deskQuery } from '../../views/desk/desk-forms.ts';
import { orUnavailable, prepareDeskScope } from './desk-scope.ts';
import { readChoice, writeAddress, type DeskTarget } from './desk-address.ts';
import { makeActivityPage } from './log/activity-page.ts';
import { makeAccessPage } from './access/access-page.ts';
import { addDevicePage } from './access/device-page.ts';
import { addInvitationPage } from './people/invitation-page.ts';
import { makePeoplePage } from './people/people-page.ts';
import { makeReminderPage } from './reminders/reminder-page.ts';
import { addStopPage } from './reminders/stop-page.ts';
import { addProviderRoutes } from './provider/provider-routes.ts';
import { addReportPages } from './reports/report-pages.ts';
import { addSheetPages } from './sheet/sheet-pages.ts';
import { addCasePages } from './cases/case-pages.ts';
import { addPersonPage } from './visit.ts';
import { findDeskSession } from './desk-session.ts';
import { findWays } from './enter-desk.ts';
import { sendDesk, type DeskSettings } from './send-desk.ts';
import { showOff, showRefusal, showSignIn, showTarget } from './show-desk.ts';
import { readForm, takeForm } from './take-form.ts';

/** Adds `/redazione/`, the page of each comment and the log. */
export function addModerationRoutes(app: FastifyInstance, settings: DeskSettings): void {
  void app.register((scope, _options, done) => {
    prepareDeskScope(scope, settings);
    const add = (path: string, read: (request: FastifyRequest) => DeskTarget): void => {
      scope.get(path, (request, reply) =>
        orUnavailable(request, reply, settings, () =>
          answer(request, reply, read(request), settings),
        ),
      );
      scope.post(path, (request, reply) => takePost(request, reply, read(request), settings));
    };
    add(routes.moderation, (request) => ({ page: 'home', choice: readChoice(readQuery(request)) }));
    add(routes.deskComments, (request) => ({
      page: 'list',
      choice: readChoice(readQuery(request)),
    }));
    add(routes.moderationLog, (request) => ({
      page: 'log',
      choice: readChoice(readQuery(request)),
    }));
    // A UUID and nothing else, so that other addresses are not found as everywhere.
    add(
      routes.moderationComment(
        ':id(^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)',
      ),
      (request) => ({
        page: 'comment',
        id: (request.params as { readonly id: string }).id,
        choice: readChoice(readQuery(request)),
      }),
    );
    addPersonPage(scope, settings, makePeoplePage(settings));
    addPersonPage(scope, settings, makeActivityPage(settings));
    addPersonPage(scope, settings, makeReminderPage(settings));
    addStopPage(scope, settings);
    addProviderRoutes(scope, settings);
    addPersonPage(scope, settings, makeAccessPage(settings));
    addDevicePage(scope, settings);
    addReportPages(scope, settings);
    addSheetPages(scope, settings);
    addCasePages(scope, settings);
    addInvitationPage(scope, settings);
    done();
  });
}

function readQuery(request: FastifyRequest): string {
  return (request.raw.url ?? '').split('?').slice(1).join('?');
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  target: DeskTarget,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { store, isSecure, now } = settings;
  const ways = await findWays(settings);
  if (!ways.key && !ways.password)
    return sendDesk(request, reply, settings, showOff(target.page === 'home' ? 200 : 404));
  const session = await findDeskSession(request.raw, store, isSecure, now());
  if (session === undefined)
    return sendDesk(request, reply, settings, showSignIn(writeAddress(target), ways));
  const done = new URLSearchParams(readQuery(request)).get(deskQuery.done) ?? '';
  const text = Object.entries(messages.done).find(([code]) => code === done)?.[1];
  return sendDesk(
    request,
    reply,
    settings,
    await showTarget(
      target,
      session,
      settings,
      text === undefined ? {} : { message: { kind: 'done', text } },
    ),
  );
}

async function takePost(
  request: FastifyRequest,
  reply: FastifyReply,
  target: DeskTarget,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const form = readForm(request, settings);
  if (!('action' in form))
    return sendDesk(request, reply, settings, showRefusal(form.text, form.status));
  return orUnavailable(
    request,
    reply,
    settings,
    async () =>
      Object.values(await findWays(settings)).some((isOpen) => isOpen)
        ? takeForm(request, reply, target, form, settings)
        : sendDesk(request, reply, settings, showOff(404)),
    form.text,
  );
}
