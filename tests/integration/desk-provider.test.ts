import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IdentityProvider } from '../../src/service/desk/provider/identity-provider.ts';
import { addColleague, createColleague } from './desk-fixture.ts';
import { startFeedback, type FeedbackService } from './feedback-fixture.ts';

const returnPath = '/redazione/accesso-comunale/ritorno/';
const clientSecret = 'un-segreto-di-prova-abbastanza-lungo';

/** Follows the provider's pages as a browser would, signs in as `email`, and gives where it leads back to. */
async function signInAtProvider(start: string, email: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let address = new URL(start);
  let body: URLSearchParams | undefined;
  for (let step = 0; step < 12; step += 1) {
    const response = await fetch(address, {
      redirect: 'manual',
      method: body === undefined ? 'GET' : 'POST',
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body === undefined ? {} : { body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const page = await response.text();
    body = undefined;
    const location = response.headers.get('Location');
    if (location !== null) {
      address = new URL(location, address);
      if (address.pathname === returnPath) return address;
      continue;
    }
    const action = /<form[^>]* action="([^"]+)"/u.exec(page)?.[1] ?? '';
    const prompt = /name="prompt" value="([^"]+)"/u.exec(page)?.[1] ?? '';
    address = new URL(action, address);
    body = new URLSearchParams({ prompt, login: email, password: 'x' });
  }
  throw new Error('the provider did not lead back');
}

describe('signing in by the accounts of the municipality', () => {
  let service: FeedbackService;
  let child: ChildProcess | undefined;
  const troubles: unknown[] = [];
  let port = 0;

  const startProvider = async (): Promise<void> => {
    const portal = `http://127.0.0.1:${String(service.port)}${returnPath}`;
    child = fork(join(import.meta.dirname, 'oidc-process.ts'), [portal], { silent: true });
    const [told] = (await once(child, 'message')) as [{ readonly port: number }];
    port = told.port;
  };
  beforeEach(async () => {
    troubles.length = 0;
    // Asked only when somebody wants to sign in, so that it may come up later than the portal.
    const provider = {
      begin: (address: string) => makeProvider().begin(address),
      finish: (address: URL, memory: string) => makeProvider().finish(address, memory),
    } as IdentityProvider;
    const makeProvider = (): IdentityProvider =>
      new IdentityProvider({
        issuer: `http://127.0.0.1:${String(port)}`,
        clientId: 'portale',
        clientSecret,
      });
    service = await startFeedback({
      passwordCost: 8,
      provider,
      reportTrouble: (error) => troubles.push(error),
    });
    const anna = await addColleague(service.store, 'Anna', 'administrator');
    await service.store.desk.changePerson(
      anna.id,
      { role: 'administrator', offices: [], email: 'anna@borgo.example' },
      { person: 'prova', role: 'terminal', at: '2026-05-04T09:00:00.000Z' },
    );
    await startProvider();
  });
  afterEach(async () => {
    child?.kill();
    await service.stop();
  });

  const begin = async (colleague: ReturnType<typeof createColleague>) => {
    const page = (await colleague.get('/redazione/')).body.toString();
    expect(page).toContain('Entra con l’accesso del Comune');
    return (await colleague.get('/redazione/accesso-comunale/')).headers.location ?? '';
  };

  it('lets in whoever the desk knows by e-mail', async () => {
    const anna = createColleague(service);
    const back = await signInAtProvider(await begin(anna), 'anna@borgo.example');
    const entered = await anna.get(back.pathname + back.search);
    expect([entered.status, entered.body.toString()]).toEqual([
      200,
      expect.stringContaining('Sei entrato come Anna.'),
    ]);
    expect(anna.cookies.has('accesso')).toBe(false);
    expect((await anna.get('/redazione/persone/')).status).toBe(200);
    // The way back works once, and in the browser where it began.
    const other = createColleague(service);
    expect((await other.get(back.pathname + back.search)).status).toBe(403);
    expect((await anna.get(back.pathname + back.search)).status).toBe(403);
    expect(troubles).toEqual([]);
  });

  it('refuses others in words, and an answer that belongs to another sign-in', async () => {
    for (const [email, words] of [
      ['carlo@borgo.example', 'L’indirizzo carlo@borgo.example non è tra quelli della redazione'],
      ['dubbio@borgo.example', 'non ha indicato un indirizzo e-mail verificato'],
    ] as const) {
      const colleague = createColleague(service);
      const back = await signInAtProvider(await begin(colleague), email);
      const refused = await colleague.get(back.pathname + back.search);
      expect([refused.status, refused.body.toString().includes(words)]).toEqual([403, true]);
      expect(colleague.cookies.has('redazione')).toBe(false);
    }
    const [anna, eva] = [createColleague(service), createColleague(service)];
    const back = await signInAtProvider(await begin(anna), 'anna@borgo.example');
    await begin(eva);
    const fixed = await eva.get(back.pathname + back.search);
    expect([fixed.status, eva.cookies.has('redazione')]).toEqual([403, false]);
    expect(troubles).toHaveLength(1);
  });

  it('says that the provider is away and still takes passwords', async () => {
    child?.kill();
    await once(child as ChildProcess, 'exit');
    const anna = createColleague(service);
    const away = await anna.get('/redazione/accesso-comunale/');
    expect([away.status, away.body.toString()]).toEqual([
      503,
      expect.stringContaining('L’accesso del Comune ora non risponde. Entra con nome e password'),
    ]);
    expect(away.body.toString()).toContain('name="password"');
    expect(troubles).toHaveLength(1);
    expect((await anna.signIn('Anna')).status).toBe(303);
  });
});
