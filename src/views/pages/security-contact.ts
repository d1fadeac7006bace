import type { Municipality } from '../../domain/content/municipality.ts';
import { addDays, type IsoDate } from '../../domain/iso-date.ts';

/** Days for which the file may be believed: RFC 9116 asks for less than a year, and each build writes it again. */
const validDays = 360;

/** The address that hears of a weakness of the portal; nothing where none is known. */
export function findSecurityContact({ contacts }: Municipality): string | undefined {
  return contacts.security ?? contacts.email ?? contacts.errorReports;
}

/** The text of `/.well-known/security.txt` (RFC 9116) on the day of a build. It names its own address only where that is reached by TLS, as it must. */
export function writeSecurityContact(address: string, now: IsoDate, origin: string): string {
  const lines = [
    `Contact: mailto:${address}`,
    `Expires: ${addDays(now, validDays)}T00:00:00Z`,
    'Preferred-Languages: it, en',
    ...(origin.startsWith('https://') ? [`Canonical: ${origin}/.well-known/security.txt`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
