import { describe, expect, it } from 'vitest';
import type { Municipality } from '../../../src/domain/content/municipality.ts';
import { listAccessibilitySections } from '../../../src/i18n/pages/accessibility.ts';
import { deskCaseTexts } from '../../../src/i18n/desk/cases.ts';
import { legalTexts, listLegalSections } from '../../../src/i18n/pages/legal.ts';
import { listPrivacySections } from '../../../src/i18n/pages/privacy.ts';
import { describeMissingAddress, headReportPage } from '../../../src/i18n/pages/report.ts';
import { listSatisfactionMethod } from '../../../src/i18n/satisfaction/satisfaction.ts';
import { makePortal } from '../builders.ts';

const { municipality: unofficial } = makePortal();
const official: Municipality = {
  ...unofficial,
  official: true,
  contacts: { errorReports: 'errori@borgo.example', phone: '000 11' },
  dataProtection: { officer: 'rpd@borgo.example', processors: ['Servizi Srl'] },
};
const joined = (sections: readonly { readonly text: string }[]): string =>
  sections.map(({ text }) => text).join('\n');

describe('listPrivacySections', () => {
  it('holds what art. 13 GDPR asks of a municipality that has adopted the portal', () => {
    const text = joined(listPrivacySections(official));
    for (const words of [
      'Il titolare del trattamento è il Comune di Borgo Prova',
      'rpd@borgo.example',
      'articolo 6, paragrafo 1, lettera e',
      'Servizi Srl',
      'articoli da 15 a 18 e 21',
      'Garante per la protezione dei dati personali',
      'dopo 12 mesi',
    ])
      expect(text).toContain(words);
  });

  it('names no controller, basis or rights against a municipality that has not', () => {
    const text = joined(listPrivacySections(unofficial));
    expect(text).toContain('non è ancora configurato');
    expect(text).not.toMatch(/articol|Garante/u);
  });

  it('tells all that a reader may say of himself, and what is kept of the staff', () => {
    const text = joined(listPrivacySections(unofficial));
    expect(text).toContain('residente, chi lavora o studia qui, chi è di passaggio');
    expect(text).toContain('nome della chiave');
    expect(text).toContain('i nomi restano per 24 mesi');
  });
});

describe('listPrivacySections, of what a town takes besides', () => {
  const reports = { categories: [], kinds: [], places: [], mail: true, months: 18 };

  it('tells of questionnaires and reports only where they are', () => {
    const plain = joined(listPrivacySections(official));
    expect(plain).not.toMatch(/questionari|segnalazion/u);
    const text = joined(listPrivacySections(official, { reports, questionnaires: [{}] }));
    for (const words of [
      'Si cancella quando lo invii o chiudi la scheda',
      'si cancellano 18 mesi dopo la chiusura',
      '30 giorni dopo la chiusura',
      'Riceve le segnalazioni per gli stessi compiti',
    ])
      expect(text).toContain(words);
  });

  it('tells of proposals only where they are', () => {
    expect(joined(listPrivacySections(official, { reports }))).not.toMatch(/propost[ae]/u);
    const text = joined(listPrivacySections(official, { proposals: { months: 24, mail: true } }));
    for (const words of [
      'si cancellano 24 mesi dopo la conclusione',
      'per far partecipare le persone alle sue scelte',
    ])
      expect(text).toContain(words);
  });

  it('promises nothing about addresses that nobody can leave', () => {
    const text = joined(listPrivacySections(official, { reports: { ...reports, mail: false } }));
    expect(text).not.toContain('30 giorni dopo la chiusura');
  });
});

describe('sentences that the desk sends as they stand', () => {
  it.each(Object.values(deskCaseTexts.models))('%s', (model) => {
    expect(model).toMatch(/^\p{Lu}.*[.!?]$/u);
  });
});

describe('legalTexts', () => {
  it('invokes the duty of administrations only for one', () => {
    expect(legalTexts.licenceBody(true)).toMatch(/^In applicazione del principio open by default/u);
    expect(legalTexts.licenceBody(false)).toMatch(/^Salvo dove diversamente specificato/u);
    expect(joined(listLegalSections(unofficial))).toContain('22 aprile 1941, n. 633');
  });
});

describe('listAccessibilitySections', () => {
  it('names the ombudsman only where an administration answers', () => {
    expect(joined(listAccessibilitySections(official))).toContain('Difensore civico');
    expect(joined(listAccessibilitySections(unofficial))).not.toContain('Difensore civico');
  });
});

describe('headReportPage', () => {
  it('invites to report only where somebody reads what is sent', () => {
    expect(headReportPage(official).title).toBe('Segnala un errore');
    expect(headReportPage(unofficial).lead).toContain('non ha ancora indicato un recapito');
    expect(JSON.stringify(headReportPage(unofficial))).not.toMatch(/[Ss]egnala/u);
    expect(joined(listLegalSections(unofficial))).not.toContain('/segnala/');
  });
});

describe('describeMissingAddress', () => {
  it('says where to go instead, with the contacts that there are', () => {
    expect(describeMissingAddress(unofficial)).toContain('sul suo sito');
    expect(describeMissingAddress({ ...unofficial, contacts: { phone: '000 11' } })).toContain(
      '- Telefono: [000 11](tel:00011)',
    );
  });
});

describe('listSatisfactionMethod', () => {
  it('says that the municipality reads comments only where it does', () => {
    expect(joined(listSatisfactionMethod(official))).toContain('incaricata dal Comune');
    expect(joined(listSatisfactionMethod(unofficial))).not.toMatch(
      /del Comune|dal Comune|il Comune/u,
    );
  });
});
