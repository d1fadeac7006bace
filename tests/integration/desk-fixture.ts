import { randomUUID } from 'node:crypto';
import { hashPassword } from '../../src/desk/people/password.ts';
import type { Person, PersonRole } from '../../src/desk/people/person.ts';
import { createInvitation } from '../../src/service/store/invitation.ts';
import { hashSessionSecret } from '../../src/service/store/session-secret.ts';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';
import { encodeForm, type FeedbackService } from './feedback-fixture.ts';
import { readInput } from './moderation-fixture.ts';
import type { Answer } from './service-fixture.ts';

export const goodPassword = 'quattro parole a caso 7';
const day = '2026-05-04';
const terminal = { person: 'prova', role: 'terminal', at: '2026-05-04T09:00:00.000Z' } as const;

/** A person as the store takes one. */
export function makePerson(
  name: string,
  role: PersonRole,
  offices: readonly string[] = [],
): Person {
  return {
    id: randomUUID(),
    name,
    email: undefined,
    role,
    offices,
    created: day,
    hasPassword: false,
  };
}

/** Adds somebody who has chosen `goodPassword`. */
export async function addColleague(
  store: FeedbackStore,
  name: string,
  role: PersonRole,
  offices: readonly string[] = [],
): Promise<Person> {
  const person = makePerson(name, role, offices);
  const { secret, link } = createInvitation(day);
  await store.desk.addPerson(person, link, terminal);
  await store.desk.acceptInvitation(
    hashSessionSecret(secret),
    await hashPassword(goodPassword, 8),
    {
      today: day,
      at: terminal.at,
    },
  );
  return { ...person, hasPassword: true };
}

/** A browser without JavaScript that keeps every cookie, as one on a phone does. */
export function createColleague(
  service: Pick<FeedbackService, 'send' | 'port'>,
  extra: Readonly<Record<string, string>> = {},
) {
  const cookies = new Map<string, string>();
  const origin = `http://127.0.0.1:${String(service.port)}`;
  const headers = (): Record<string, string> => ({
    ...extra,
    ...(cookies.size === 0
      ? {}
      : { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
  });
  const keep = (answer: Answer): Answer => {
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (pair.slice(at + 1) === '') cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  };
  const colleague = {
    cookies,
    get: async (path: string) => keep(await service.send(path, { headers: headers() })),
    post: async (
      path: string,
      fields: Readonly<Record<string, string>>,
      more: Readonly<Record<string, string>> = {},
    ) =>
      keep(
        await service.send(path, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/x-www-form-urlencoded',
            Origin: origin,
            ...headers(),
            ...more,
          },
          body: encodeForm(fields),
        }),
      ),
    /** Sends a form with a file as a browser does. */
    postFile: async (
      path: string,
      fields: Readonly<Record<string, string>>,
      file: { readonly name: string; readonly bytes: Buffer },
    ) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      form.set('file', new Blob([new Uint8Array(file.bytes)]), file.name);
      const parts = new Response(form);
      const body = Buffer.from(await parts.arrayBuffer());
      const type = parts.headers.get('content-type') ?? '';
      const own = { 'Content-Type': type, Origin: origin, ...headers() };
      return keep(await service.send(path, { method: 'POST', headers: own, body }));
    },
    signIn: (name: string, password = goodPassword, path = '/redazione/') =>
      colleague.post(path, { azione: 'entra', nome: name, password }),
    /** Opens a page and sends a form of it with its token. */
    fill: async (
      path: string,
      fields: Readonly<Record<string, string>>,
      target = path,
    ): Promise<Answer> => {
      const page = await colleague.get(path);
      return colleague.post(target, { modulo: readInput(page, 'modulo'), ...fields });
    },
  };
  return colleague;
}
