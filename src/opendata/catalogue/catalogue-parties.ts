import type { Municipality } from '../../domain/content/municipality.ts';
import { feedTexts } from '../../i18n/data/feeds.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import { vocabularies, type JsonLdNode } from './catalogue-vocabularies.ts';

/** Who publishes and holds the rights: the municipality once it has adopted the portal, the editors until then. */
export function makeAgent({ name, town, official, ipaCode }: Municipality, id: string): JsonLdNode {
  return {
    '@id': id,
    '@type': ['dcatapit:Agent', 'foaf:Agent'],
    name: official ? name : feedTexts.author(town),
    ...(official && ipaCode !== undefined && { identifier: ipaCode }),
  };
}

/** Where to write about the data; nothing while the content gives no address. */
export function makeContact(
  { name, contacts, links }: Municipality,
  id: string,
): readonly JsonLdNode[] {
  const email = contacts.errorReports ?? contacts.email;
  if (email === undefined) return [];
  return [
    {
      '@id': id,
      '@type': ['dcatapit:Organization', 'vcard:Organization'],
      formattedName: name,
      email: `mailto:${email}`,
      ...(links.officialSite !== undefined && { website: links.officialSite }),
    },
  ];
}

/** What the data are about: the territory of the municipality. */
export function makePlace({ town, province, region }: Municipality, id: string): JsonLdNode {
  return { '@id': id, '@type': 'dct:Location', placeName: `${town}, ${province}, ${region}` };
}

/** The licence, as the Italian vocabulary names it. */
export function makeLicence(): JsonLdNode {
  return {
    '@id': vocabularies.licence,
    '@type': ['dcatapit:LicenseDocument', 'dct:LicenseDocument'],
    licenceType: vocabularies.attributionLicence,
    name: dataLicence.name,
    version: '4.0',
  };
}
