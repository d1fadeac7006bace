import type { Municipality } from '../../domain/content/municipality.ts';

/** What a page says where no way to reach anybody is configured. */
export const noContact = 'Non è ancora configurato un recapito.';

/** Ways to reach the municipality as a list in rich text, or `noContact`. */
export function listContacts({
  contacts,
  links,
}: Pick<Municipality, 'contacts' | 'links'>): string {
  const { address, phone, email, certifiedEmail } = contacts;
  const { officialSite } = links;
  const lines = [
    address === undefined ? [] : [`- Indirizzo: ${address}`],
    phone === undefined ? [] : [`- Telefono: [${phone}](tel:${phone.replaceAll(/[^+\d]/gu, '')})`],
    email === undefined ? [] : [`- Posta elettronica: [${email}](mailto:${email})`],
    certifiedEmail === undefined
      ? []
      : [`- Posta certificata (PEC): [${certifiedEmail}](mailto:${certifiedEmail})`],
    officialSite === undefined
      ? []
      : [`- Sito: [${officialSite.replace(/^https?:\/\/|\/$/gu, '')}](${officialSite})`],
  ].flat();
  return lines.length === 0 ? noContact : lines.join('\n');
}

/** How to write about a fault of the portal: the address for reports, else the municipality's own contacts, else `noContact`. */
export function describeReportContact(
  municipality: Pick<Municipality, 'contacts' | 'links'>,
): string {
  const { errorReports } = municipality.contacts;
  return errorReports === undefined
    ? listContacts(municipality)
    : `Scrivi a [${errorReports}](mailto:${errorReports}).`;
}
