import { caseProblems } from '../../i18n/cases/case-form.ts';
import { open311Texts } from '../../i18n/cases/open311.ts';
import type { CaseField } from '../../views/cases/case-form.ts';
import type { CaseSettings } from '../cases/submit-case.ts';
import { readField, type Fields } from '../http/parse-fields.ts';
import { kindAttribute } from './describe-open311.ts';

const texts = open311Texts.problems;

/** What GeoReport v2 calls the fields of a report. */
const fieldNames: Readonly<Record<CaseField | '', string>> = {
  kind: `attribute[${kindAttribute}]`,
  category: 'service_code',
  words: 'description',
  place: 'address_id',
  where: 'address_string',
  email: 'email',
  photos: 'media',
  // Of proposals alone, which no app brings.
  title: '',
  need: '',
  '': '',
};

/** A problem with a field under the name by which it was sent. */
export function describeProblem({
  field,
  text,
}: {
  readonly field: CaseField | '';
  readonly text: string;
}): string {
  // The form has one field for words and position, apps have two.
  if (text === caseProblems.position) return texts.position;
  const name = fieldNames[field];
  return name === '' ? text : `${name}: ${text}`;
}

/**
 * The fields of a report as the form has them, or why they are none. Who somebody is (names, telephone, device, account) is not taken
 * over; a picture's address stands below the words, as nothing is fetched from elsewhere.
 */
export function readRequestFields(
  fields: Fields,
  { categories, kinds, mail }: CaseSettings,
):
  | { readonly sent: Fields }
  | { readonly status: 400 | 404; readonly descriptions: readonly string[] } {
  const read = (name: string): string | undefined => readField(fields, name).trim() || undefined;
  const code = read('service_code');
  const place = { place: read('address_id'), where: read('address_string') };
  const position = readPosition(read('lat'), read('long'));
  const isPlaced = [place.place, place.where, position].some((part) => part !== undefined);
  if (code === undefined || !isPlaced)
    return {
      status: 400,
      descriptions: [
        ...(code === undefined ? [texts.noService] : []),
        ...(isPlaced ? [] : [texts.noPlace]),
      ],
    };
  const found = categories.find(({ id }) => id === code);
  if (found === undefined) return { status: 404, descriptions: [texts.unknownService] };
  const usualKind = kinds.includes('fault') ? 'fault' : kinds[0];
  const words = [read('description') ?? found.name, read('media_url')];
  return {
    sent: {
      ...place,
      position,
      kind: read(fieldNames.kind) ?? usualKind,
      category: code,
      words: words.filter((part) => part !== undefined).join('\n'),
      email: mail ? read('email') : undefined,
    },
  };
}

/** Both degrees as the form has them, to about a metre; what is no number is left to the form's own check. */
function readPosition(lat: string | undefined, long: string | undefined): string | undefined {
  if (lat === undefined || long === undefined) return undefined;
  const write = (text: string): string =>
    /^-?\d{1,3}(?:\.\d{1,20})?$/u.test(text) ? Number(text).toFixed(5) : text;
  return `${write(lat)},${write(long)}`;
}
