import { describe, expect, it } from 'vitest';
import { municipalitySchema } from '../../../src/domain/content/municipality.ts';
import {
  findSecurityContact,
  writeSecurityContact,
} from '../../../src/views/pages/security-contact.ts';

const make = (contacts: Readonly<Record<string, string>>) =>
  municipalitySchema.parse({
    name: 'Comune di Borgo Prova',
    town: 'Borgo Prova',
    province: 'Fantasia',
    region: 'Immaginaria',
    official: false,
    currentPlan: '2025-2027',
    contacts,
  });

describe('findSecurityContact', () => {
  it('is the address made for it, else the ordinary one, and never a certified one', () => {
    const [security, email, certifiedEmail] = ['s@b.example', 'e@b.example', 'p@b.example'];
    expect(findSecurityContact(make({ security, email }))).toBe(security);
    expect(findSecurityContact(make({ email }))).toBe(email);
    expect(findSecurityContact(make({ certifiedEmail }))).toBeUndefined();
    expect(findSecurityContact(make({}))).toBeUndefined();
  });
});

describe('writeSecurityContact', () => {
  it('has the lines of RFC 9116, believed for less than a year', () => {
    expect(writeSecurityContact('s@b.example', '2026-06-15', 'https://b.example')).toBe(
      [
        'Contact: mailto:s@b.example',
        'Expires: 2027-06-10T00:00:00Z',
        'Preferred-Languages: it, en',
        'Canonical: https://b.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
    expect(
      writeSecurityContact('s@b.example', '2026-06-15', 'http://localhost:4321'),
    ).not.toContain('Canonical');
  });
});
