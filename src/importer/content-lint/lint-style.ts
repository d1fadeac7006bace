import { contentText } from '../../i18n/commands/content-checks.ts';
import type { EditorialText } from './editorial-texts.ts';
import { findError, findWarning, type LintFinding } from './lint-finding.ts';

/** Bureaucratic words the writing rules refuse, in every form they take. */
const banned: readonly RegExp[] = [
  /(?<!\p{L})implement\p{L}*/giu,
  /(?<!\p{L})addi(?:ven|vien|verr)\p{L}*/giu,
  /(?<!\p{L})(?:in)?fruibil\p{L}*/giu,
  /(?<!\p{L})(?:in\s+|nell['’]\s?|in\s+un['’]\s?)ottica\s+d\p{L}*/giu,
  /(?<!\p{L})finalizza(?:t[oaie]|re)(?!\p{L})/giu,
  /(?<!\p{L})di\s+cui(?!\p{L})/giu,
  /(?<!\p{L})nonch[éè]?['’]?(?!\p{L})/giu,
  /(?<!\p{L})al\s+fine\s+d(?:i(?!\p{L})|['’])/giu,
  /(?<!\p{L})sud?dett[oaie](?!\p{L})/giu,
];

interface Slip {
  readonly pattern: RegExp;
  readonly right: string;
  /** Whether a person may let it stand. */
  readonly isMinor?: boolean;
}

const slips: readonly Slip[] = [
  {
    pattern: /(?<!\p{L})(?:per|poi|affin|ben|fin|giac|sic|cosic|pur|anzi|al)chè(?!\p{L})/giu,
    right: '-ché',
  },
  { pattern: /(?<!\p{L})[ns]è(?!\p{L})/giu, right: 'né, sé' },
  { pattern: /(?<!\p{L})E['’](?=\s)/gu, right: 'È' },
  { pattern: /\p{L}{2,}[aeiou]['’](?=[\s.,;:!?)]|$)/giu, right: contentText.accent },
  { pattern: /(?<!\p{L})pò(?!\p{L})/giu, right: 'po’' },
  { pattern: /(?<!\p{L})qual['’]\s?è/giu, right: 'qual è' },
  { pattern: /\S* {2,}\S*/gu, right: contentText.oneSpace },
  { pattern: /\S+ +[,;.!?](?=\s|$)/gu, right: contentText.noSpaceBefore },
  {
    pattern: /(?<!\p{L})(?:[ldnsc]|un|quest|\p{L}*ll)['’] +\p{L}+/giu,
    right: contentText.noSpaceAfterApostrophe,
  },
  {
    pattern: /\p{L}+'(?!È)(?=\p{L}{2})\p{L}+/gu,
    right: contentText.curlyApostrophe,
    isMinor: true,
  },
  { pattern: /"[^"]+"|“[^”]+”/gu, right: '«…»' },
  { pattern: /(?<![\p{L}-])(?:Wifi|WiFi|wifi|wi-fi|Wi-fi)(?!\p{L})/gu, right: 'Wi-Fi' },
  { pattern: /(?<!\p{L})(?:Pnrr|pnrr)(?!\p{L})/gu, right: 'PNRR' },
  { pattern: /(?<!\p{L})(?:Spid|spid)(?!\p{L})/gu, right: 'SPID' },
];

/** Refused words and slips of spelling in the editors' own texts. What stands between «…» is quoted as it was printed. */
export function lintStyle(texts: readonly EditorialText[]): readonly LintFinding[] {
  return texts.flatMap(({ file, field, text }) => {
    const own = text.replaceAll(/«[^»]*»/gu, '«»').replaceAll(/https?:\/\/\S+/gu, '');
    return [
      ...banned.flatMap((pattern) =>
        findAll(own, pattern).map((word) =>
          findError('banned-word', file, field, contentText.bannedWord(word)),
        ),
      ),
      ...slips.flatMap(({ pattern, right, isMinor = false }) =>
        findAll(own, pattern).map((word) =>
          (isMinor ? findWarning : findError)(
            'typography',
            file,
            field,
            contentText.slip(word.trim(), right),
          ),
        ),
      ),
    ];
  });
}

function findAll(text: string, pattern: RegExp): readonly string[] {
  return [...new Set(text.match(pattern) ?? [])];
}
