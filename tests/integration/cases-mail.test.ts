import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sendCaseMails } from '../../src/service/cases/mail-round.ts';
import { createMailSender } from '../../src/service/reminders/mail-server.ts';
import { caseManifest, makeReport, sendReport } from './case-service.ts';
import { addColleague, createColleague } from './desk-fixture.ts';
import { startFeedback } from './feedback-fixture.ts';
import { startMailServer } from './mail-fixture.ts';

it('a real mail server receives what happened to a report, as plain words with a link that leads there behind a proxy', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cases-mail-'));
  const origin = 'https://piano.borgo.example';
  const keyFile = join(folder, 'segnalazioni.key');
  const mail = await startMailServer();
  const service = await startFeedback({
    ...{ manifest: caseManifest, keyFile, passwordCost: 8, publicOrigins: [origin] },
    trustedProxies: ['127.0.0.1', '::1'],
    now: () => new Date('2026-05-04T10:00:00Z'),
  });
  const round = (port = mail.port): Promise<void> =>
    sendCaseMails({
      ...{ store: service.store, keyFile, origin, log: (line) => lines.push(line.message) },
      send: createMailSender(`smtp://127.0.0.1:${String(port)}`, 'piano@borgo.example'),
      now: () => clock,
    });
  let clock = new Date('2026-05-04T10:00:00Z');
  const lines: string[] = [];
  try {
    // As a browser sends it through the proxy that ends TLS.
    const proxied = {
      ...{ Origin: origin, Host: 'piano.borgo.example', 'X-Forwarded-Proto': 'https' },
      'X-Forwarded-For': '198.51.100.7',
    };
    const email = 'persona@posta.example';
    const sent = await sendReport(service, makeReport({ email }), [], { headers: proxied });
    expect(sent.status).toBe(303);
    const path = (sent.headers.location ?? '').replace(/\?.*/u, '');
    // The QR code leads to the public address, not to the one behind the proxy.
    const page = await service.send(path, { headers: proxied });
    expect(page.status).toBe(200);
    const [kept] = await service.store.cases.list();
    const number = kept?.number ?? '';
    await addColleague(service.store, 'Bea Rossi', 'reviewer');
    const bea = createColleague(service, { Origin: origin });
    await bea.signIn('Bea Rossi');
    const answered = await bea.fill(`/redazione/segnalazioni/${number}/`, {
      ...{ azione: 'rispondi', revisione: '0', stato: 'charged' },
      testo: 'Andiamo a vedere: è già successo <sabato> & domenica.',
    });
    expect(answered.status).toBe(303);
    // Nobody listens there: it is tried again later, and the log names no address.
    await round(1);
    expect(lines).toEqual([`Il messaggio sulla segnalazione ${number} non è partito: si riprova.`]);
    await round();
    expect(mail.received).toHaveLength(0);
    clock = new Date('2026-05-04T10:10:00Z');
    await Promise.all([round(), round()]);
    await expect.poll(() => mail.received.length).toBe(1);
    const [message] = mail.received;
    expect(message?.to).toEqual([email]);
    expect(message?.headers.get('from')).toContain('piano@borgo.example');
    expect(message?.headers.get('subject')).toBe(`Segnalazione ${number}: presa in carico`);
    expect(message?.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = message?.text ?? '';
    expect(text).toMatch(
      /^Presa in carico\.\n\nAndiamo a vedere: è già successo <sabato> & domenica\.\n\n/u,
    );
    expect(text).toContain(`\n${origin}${path}\n`);
    expect(text).not.toMatch(/=C3|undefined|lampione/u);
    const [link = ''] = /https:\S+/u.exec(text) ?? [];
    const seen = await service.send(new URL(link).pathname, { headers: proxied });
    expect(seen.body.toString()).toContain('data-case-state="charged"');
  } finally {
    await mail.stop();
    await service.stop();
    await rm(folder, { recursive: true });
  }
}, 30_000);
