import { foldSpace } from '../../../domain/text/fold-text.ts';

const officeWord =
  '(?:area|settore|servizi[oi]|uffici[oi]|direzione|dipartimento|ripartizione|polizia|corpo di polizia|comando|centro di responsabilità|segreteria|segretari[oa]|ragioneria|biblioteca|avvocatura|unità|staff|struttura|responsabil[ei]|dirigente|farmacia|museo|suap|sportello)';
const startsAsOffice = new RegExp(`^${officeWord}(?![\\p{L}])`, 'iu');
const startsAsLead =
  /^(?:assessor[aei]|assessorato|sindac[oa]|vice\s?-?sindac[oa]|consiglier[ae]|presidente|delegat[oa])(?![\p{L}])/iu;

/** Whether a text begins as names of offices do. */
export function isOfficeName(text: string): boolean {
  return text.length <= 120 && startsAsOffice.test(text.trim());
}

/** Whether a text that stands over others, or names their sheet, is an office: also "Servizi demografici", which elsewhere is often something done. */
export function isOfficeHeading(text: string): boolean {
  return isOfficeName(text) || /^(?:servizi|uffici)(?!\p{L})/iu.test(text.trim());
}

/** Whether a text begins as the office of a politician. */
function isLeadName(text: string): boolean {
  return startsAsLead.test(text.trim());
}

const between = new RegExp(
  `\\s*;\\s*|\\s+[/–-]\\s+(?=${officeWord}(?![\\p{L}]))|\\s*,\\s*(?=${officeWord}(?![\\p{L}]))|\\s+e\\s+(?=(?:area|settore|servizio|ufficio|direzione|polizia)(?![\\p{L}])\\s+\\p{Lu})`,
  'giu',
);

/** A line of a printed page that may only be wrapped begins another name where it names a politician, or an office in so many words. */
const mayPart =
  /(?<!(?:^|[\s\u2028])(?:ed?|di|del|della|dei|delle|al|alla|allo|ai|alle|per|con|,|\S+,|[/–-]))\u2028(?=(?:assessor[aei]|assessorato|sindac[oa]|vice\s?-?sindac[oa]|consiglier[ae] delegat[oa]|settore|area|ufficio|direzione|dipartimento|responsabile|dirigente)(?![\p{L}]))/giu;

function splitPrinted(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.split(mayPart));
}

/**
 * The offices and the politician that a cell names: a line that begins with neither goes on with the line before it.
 */
export function splitOffices(text: string): {
  readonly managers: readonly string[];
  readonly lead: string | undefined;
} {
  const names: string[] = [];
  for (const line of splitPrinted(text)
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const last = names.at(-1);
    if (last === undefined || isOfficeName(line) || isLeadName(line)) names.push(line);
    else names[names.length - 1] = `${last} ${line}`;
  }
  const leads = names.filter(isLeadName).map(foldSpace);
  const managers = names
    .filter((name) => !isLeadName(name))
    .flatMap((name) => name.split(between))
    .map(foldSpace)
    .filter((name) => name !== '');
  return { managers, lead: leads.length === 0 ? undefined : leads.join(', ') };
}
