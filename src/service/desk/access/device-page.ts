import type { FastifyInstance, FastifyRequest } from 'fastify';
import { findRomeDay } from '../../../domain/rome-day.ts';
import { accessTexts as texts } from '../../../i18n/desk/access.ts';
import { routes } from '../../../i18n/routes.ts';
import { showText } from '../../../views/desk/show-text.ts';
import { createSessionSecret, hashSessionSecret } from '../../store/session-secret.ts';
import { orUnavailable } from '../desk-scope.ts';
import { writeCookie } from '../desk-session.ts';
import { readDeskFields } from '../read-desk-fields.ts';
import { sendDesk, type DeskPage, type DeskSettings } from '../send-desk.ts';
import { makePage, showRefusal } from '../show-desk.ts';

/** Adds the page of a mailed link by which somebody makes a device known: it asks on GET, as mail programs follow links, and does it on POST, once. */
export function addDevicePage(scope: FastifyInstance, settings: DeskSettings): void {
  const path = routes.deskDevice(':secret(^[\\w-]{43}$)');
  const { store, now, isSecure } = settings;
  const { access } = store.desk;
  const readSecret = (request: FastifyRequest): string =>
    (request.params as { readonly secret: string }).secret;
  scope.get(path, (request, reply) =>
    orUnavailable(request, reply, settings, async () => {
      const secret = readSecret(request);
      const person = await access.findDeviceLink(hashSessionSecret(secret), now().toISOString());
      const page =
        person === undefined
          ? gone
          : showDevice(routes.deskDevice(secret), texts.deviceText(showText(person.name)));
      return sendDesk(request, reply, settings, page);
    }),
  );
  scope.post(path, (request, reply) => {
    const read = readDeskFields(request, settings);
    if (!('fields' in read))
      return sendDesk(request, reply, settings, showRefusal(read.text, read.status));
    return orUnavailable(request, reply, settings, async () => {
      const hash = hashSessionSecret(readSecret(request));
      const at = now().toISOString();
      const person = await access.findDeviceLink(hash, at);
      if (person === undefined || !(await access.useDeviceLink(hash, at)))
        return sendDesk(request, reply, settings, gone);
      const device = createSessionSecret(now());
      await store.desk.addDevice(hashSessionSecret(device), person.id, findRomeDay(now()));
      reply.header('Set-Cookie', writeCookie(device, isSecure(request.raw), 'dispositivo'));
      return sendDesk(request, reply, settings, showDevice(undefined, texts.deviceReady));
    });
  });
}

const gone = makePage(
  texts.goneHeading,
  { body: { kind: 'notice', typed: '' } },
  { message: { kind: 'problem', text: texts.gone }, status: 410 },
);

function showDevice(address: string | undefined, text: string): DeskPage {
  return makePage(texts.deviceHeading, { body: { kind: 'device', address, text } });
}
