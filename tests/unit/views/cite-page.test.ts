import { describe, expect, it } from 'vitest';
import { makeCitePage } from '../../../src/views/objective/cite-page.ts';
import { writeFrameCode, writeListenerCode } from '../../../src/views/objective/embed-code.ts';
import { makeObjective, makePortal } from '../builders.ts';

const known = { code: '0a1b2c3', version: '0123456789ab', origin: 'https://piano.example' };
const record = makeObjective({ title: 'Giardini & siepi' });
const portal = makePortal({ objectives: [record] });

describe('makeCitePage', () => {
  const page = makeCitePage(portal, record, known);

  it('cites title, number, plan, municipality, day, version and the address of that version', () => {
    expect(page.citation).toBe(
      '«Giardini & siepi», obiettivo n. 1, Piano 2025-2027, Comune di Borgo Prova, in Obiettivi in Comune (portale non ufficiale), contenuto al 15 giugno 2026, impronta 0123456789ab, https://piano.example/o/0a1b2c3/v/0123456789ab/',
    );
  });

  it('calls the portal official only where the municipality does', () => {
    const official = makePortal({
      objectives: [record],
      municipality: { ...portal.municipality, official: true },
    });
    expect(makeCitePage(official, record, known).citation).not.toContain('non ufficiale');
  });

  it('writes a mail that reads back as it was meant', () => {
    const mail = new URL(page.mail);
    expect(mail.searchParams.get('subject')).toBe('«Giardini & siepi», dal piano di Borgo Prova');
    expect(mail.searchParams.get('body')?.split('\r\n').at(-1)).toBe(page.permalink);
  });

  it('offers a request for documents only where the municipality gave an address', () => {
    expect(page.request).toBeUndefined();
    const municipality = {
      ...portal.municipality,
      contacts: { accessRequests: 'accesso@borgo.example' },
    };
    const { request } = makeCitePage(
      makePortal({ objectives: [record], municipality }),
      record,
      known,
    );
    expect(request?.text).toContain('art. 5, comma 2, D.Lgs. 14 marzo 2013, n. 33');
    expect(request?.text).toContain('n. 1 «Giardini & siepi» (Piano 2025-2027):');
    expect(request?.text.split('\n')).toContain('https://piano.example/o/0a1b2c3/');
    const mail = new URL(request?.mail ?? '');
    expect(mail.pathname).toBe('accesso@borgo.example');
    expect(mail.searchParams.get('body')).toBe(request?.text.replaceAll('\n', '\r\n'));
  });
});

describe('writeFrameCode', () => {
  it('keeps quotes and signs of a title inside the attribute', () => {
    expect(writeFrameCode('https://piano.example/incorpora/a/', '"><script> & co')).toBe(
      '<iframe src="https://piano.example/incorpora/a/" title="&quot;&gt;&lt;script&gt; &amp; co" width="100%" height="600" loading="lazy" style="border: 0"></iframe>',
    );
  });
});

describe('writeListenerCode', () => {
  it('believes one origin alone', () => {
    expect(writeListenerCode('https://piano.example')).toContain(
      "if (origin !== 'https://piano.example'",
    );
  });
});
