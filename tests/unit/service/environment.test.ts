import { describe, expect, it } from 'vitest';
import { EnvironmentError, parseEnvironment } from '../../../src/service/process/environment.ts';

describe('parseEnvironment', () => {
  it('has a default for everything', () => {
    expect(parseEnvironment({})).toEqual({
      PORT: 4321,
      HOST: 'localhost',
      DATABASE_URL: 'sqlite:data/feedback.db',
      CONTENT_DIR: '',
      PORTAL_TODAY: '',
      PUBLIC_FRAME_HOSTS: [],
      TRUSTED_PROXIES: [],
      APPROVAL: 'off',
      PUBLISHER: 'off',
      LOG_NAMES_MONTHS: 24,
      REPORTS_KEY_FILE: 'data/segnalazioni.key',
      OPEN311_KEYS: [],
      RATE_LIMIT: 'on',
    });
  });

  it('takes an empty variable for an unset one', () => {
    expect(parseEnvironment({ PORT: '', HOST: ' ', PUBLIC_ORIGIN: '' })).toEqual(
      parseEnvironment({}),
    );
  });

  it('reads lists of proxies', () => {
    expect(
      parseEnvironment({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,::1' }).TRUSTED_PROXIES,
    ).toEqual(['127.0.0.1', '10.0.0.0/8', '::1']);
  });

  it('reads origins, the one that pages name first', () => {
    expect(
      parseEnvironment({ PUBLIC_ORIGIN: 'https://borgo.example, https://www.borgo.example' })
        .PUBLIC_ORIGIN,
    ).toEqual(['https://borgo.example', 'https://www.borgo.example']);
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HOST', 'a b'],
    ['PORTAL_TODAY', '31/01/2026'],
    ['PORTAL_TODAY', '2026-02-30'],
    ['PUBLIC_ORIGIN', 'borgo.example'],
    ['PUBLIC_ORIGIN', 'https://borgo.example/'],
    ['PUBLIC_ORIGIN', 'javascript:alert(1)'],
    ['PUBLIC_ORIGIN', 'https://borgo.example, www.borgo.example'],
    ['TRUSTED_PROXIES', 'proxy'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['RATE_LIMIT', 'never'],
  ])('refuses %s=%s by its name and value', (name, value) => {
    expect(() => parseEnvironment({ [name]: value })).toThrow(EnvironmentError);
    expect(() => parseEnvironment({ [name]: value })).toThrow(`${name}="${value}"`);
  });

  it('never repeats a connection string, which may hold a password', () => {
    expect(() => parseEnvironment({ DATABASE_URL: 'mysql://u:secret@h/d' })).toThrow(
      /^DATABASE_URL: (?!.*secret)/u,
    );
  });

  it('never repeats what else may hold a password', () => {
    expect(() => parseEnvironment({ SMTP_URL: 'http://u:secret@h' })).toThrow(
      /^SMTP_URL: (?!.*secret)/u,
    );
  });

  it('wants all three of what a provider of accounts needs, or none', () => {
    const given = { OIDC_ISSUER: 'https://accessi.example', OIDC_CLIENT_ID: 'portale' };
    expect(() => parseEnvironment(given)).toThrow('OIDC_CLIENT_SECRET: must be set');
    expect(parseEnvironment({ ...given, OIDC_CLIENT_SECRET: 'x' })).toMatchObject(given);
    expect(() => parseEnvironment({ OIDC_ISSUER: 'accessi' })).toThrow('OIDC_ISSUER="accessi"');
  });

  it('names every bad variable at once', () => {
    expect(() => parseEnvironment({ PORT: 'x', RATE_LIMIT: 'y' })).toThrow(
      /PORT[\s\S]*RATE_LIMIT/u,
    );
  });

  it('takes keys of other apps and never repeats one', () => {
    const [one, other] = ['a'.repeat(24), 'B+/='.repeat(8)];
    expect(parseEnvironment({ OPEN311_KEYS: `${one}, ${other}` }).OPEN311_KEYS).toEqual([
      one,
      other,
    ]);
    const short = (): unknown => parseEnvironment({ OPEN311_KEYS: 'troppo-corta' });
    expect(short).toThrow('OPEN311_KEYS: must be keys of at least 24 characters');
    expect(short).not.toThrow('troppo-corta');
  });
});
