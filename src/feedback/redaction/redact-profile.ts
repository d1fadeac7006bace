import { findMatches, readAfter, readBefore, type ScanText, type TextSpan } from './redact-scan.ts';

const network =
  'instagram|insta|ig|telegram|tg|tik\\s?tok|facebook|fb|twitter|linkedin|snapchat|threads|messenger|discord|skype|bluesky|mastodon|youtube|gmail|hotmail';
const site =
  'instagram\\.com|facebook\\.com|fb\\.com|fb\\.me|m\\.me|t\\.me|telegram\\.me|tiktok\\.com|twitter\\.com|x\\.com|linkedin\\.com/in|threads\\.net|youtube\\.com(?=/@)|snapchat\\.com/add';
const name = '(?:live:)?[a-z0-9][a-z0-9._]{2,29}(?:#[0-9]{4})?';
/** A name whose marks are written out: "anna punto rossi", "luca trattino basso 81". */
const spokenMark = '(?:punto|dot|underscore|trattino(?:\\sbasso)?)';
const spokenName = `[a-z0-9]{1,29}(?:\\s${spokenMark}\\s[a-z0-9]{1,29}){1,3}`;
/** Without one of these nothing is told in words. */
const wordsForMarks = /punto|dot|underscore|trattino|chiocciola|\sat\s/u;
/** A profile's address in words, or a name in words near a network's. */
const spoken = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:www\\s(?:punto|dot)\\s)?(?:${network})\\s(?:punto|dot)\\s(?:com|it|me)\\s(?:barra|slash|/)\\s(?:(?:chiocciola|at)\\s)?(?:${spokenName}|[a-z0-9._]{3,29})(?:\\s[0-9]{1,6})?|(?:${network})(?:\\s(?:è|come|sono|profilo|mio|mi|trovi)|[:,]){0,3}\\s(?:(?:chiocciola|at)\\s${spokenName}|${spokenName}|(?:chiocciola|at)\\s[a-z0-9._]{3,29})|(?:chiocciola|at)\\s(?:${spokenName}|[a-z0-9._]{3,29})(?=\\s(?:su|di|in)\\s(?:${network})(?!\\p{L}))|${spokenName}(?=\\s(?:su|di|in)\\s(?:${network})(?!\\p{L})))(?![\\p{L}\\p{N}])`,
  'gu',
);
/** A profile's address. */
const link = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:https?://)?(?:www\\.|m\\.)?(?:${site})/@?(?<name>profile\\.php\\?id=[0-9]{5,20}|[a-z0-9][a-z0-9._-]{2,60})`,
  'gu',
);
const mention = new RegExp(`(?<![\\p{L}\\p{N}@._])@\\s?(?<name>${name})`, 'gu');
/** `instagram: nome`, "il mio profilo facebook è nome.cognome". */
const told = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${network})(?<between>(?:[\\s:=,"«(–-]|(?:mi[oa]|è|sono|profilo|account|nick|nome|come|mi|chiamo|chiama|utente|user|il|trov\\p{L}{1,4}|cerc\\p{L}{1,6})(?![\\p{L}\\p{N}])){1,12})(?<name>${name})(?![\\p{L}\\p{N}@])`,
  'gu',
);
/** "nome_cognome su instagram". */
const toldAfter = new RegExp(
  `(?<![\\p{L}\\p{N}@._])(?<name>${name})\\s{1,2}(?:su|in|di)\\s{1,2}(?:${network})(?![\\p{L}\\p{N}])`,
  'gu',
);
const contactBefore = new RegExp(
  `(?<!\\p{L})(?:${network}|x(?=\\s?:)|sono|scriv\\p{L}{1,7}|contatt\\p{L}{1,8}|trov\\p{L}{1,6}|segui\\p{L}{0,6}|cerc\\p{L}{1,6}|aggiung\\p{L}{1,6}|tagg\\p{L}{1,7}|profilo|account|nick|mio|dm|messaggi\\p{L}?)(?!\\p{L})[^.;!?]{0,25}$`,
  'u',
);
const contactAfter = new RegExp(
  `^[^.;!?]{0,12}?(?<!\\p{L})(?:${network}|mio|contatt\\p{L}{1,4}|profilo|account|nick)(?!\\p{L})`,
  'u',
);
/** Names of public bodies, and parts of a network's own pages. */
const publicName =
  /^(?:(?:il)?comun|municip|citt[aà]|region|provinc|bibliot|poliz|sindac|ats|asst|pro[._]?loco|protezione|scuol|istitut|carabin|vigili|museo|governo|minister|anci|inps|agenzia|groups|events|watch|reel|pages|search|hashtag|company|share|tutti|www|http|instagram|facebook|telegram|whatsapp|tiktok|twitter|youtube)/u;
/** Words that follow a network's name and a colon without being a name. */
const plainWord =
  /^(?:assent|ferm|null|nient|zero|ottim|pessim|bene|male|inutil|aggiornat|vecchi|chius|manca|mancant|dimenticat|inesistent|perfett|brav|grazie|anche|sempre|poco|molto|basta|siti|sito|social|whatsapp|stampa|volantin|giornal|telegram|facebook|instagram|twitter|tiktok|youtube|mail|email)/u;

/** Names of people on social networks: addresses of profiles, `@nome` as a contact, a name told beside a network's. Names of public bodies stay. */
export function findProfiles(text: ScanText): readonly TextSpan[] {
  const links = findMatches(text.lower, link, (match) =>
    isPublic(match) ? undefined : { start: match.index, end: findEnd(match) },
  );
  const mentions = findMatches(text.lower, mention, (match) => {
    const end = findEnd(match);
    return !isPublic(match) &&
      (isMarked(match) ||
        contactBefore.test(readBefore(text, match.index)) ||
        contactAfter.test(readAfter(text, end)))
      ? { start: match.index, end }
      : undefined;
  });
  const names = findMatches(text.lower, told, (match) => {
    const end = findEnd(match);
    const span = { start: match.index + match[0].length - readName(match).length, end };
    if (isPublic(match)) return undefined;
    return isMarked(match) || isPlainName(text, match, end) ? span : undefined;
  });
  const namesBefore = findMatches(text.lower, toldAfter, (match) =>
    isMarked(match) && !isPublic(match)
      ? { start: match.index, end: match.index + readName(match).length }
      : undefined,
  );
  const inWords = findMatches(
    wordsForMarks.test(text.lower) ? text.lower : '',
    spoken,
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  const spans: TextSpan[] = [];
  for (const span of [...links, ...mentions, ...names, ...namesBefore, ...inWords].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  ))
    if (span.start >= (spans.at(-1)?.end ?? 0) && span.end - span.start >= 3) spans.push(span);
  return spans;
}

function readName(match: RegExpExecArray): string {
  return match.groups?.['name'] ?? '';
}

/** Where a match ends without the full stop of the sentence. */
function findEnd(match: RegExpExecArray): number {
  return match.index + match[0].replace(/[._-]+$/u, '').length;
}

function isPublic(match: RegExpExecArray): boolean {
  return publicName.test(readName(match));
}

/** Whether a name is no word: letters with digits, dots or dashes among them. */
function isMarked(match: RegExpExecArray): boolean {
  return /#|[a-z][a-z0-9]*[._]+[a-z0-9]|[a-z]{2}[0-9]{1,4}(?![a-z]{3})/u.test(readName(match));
}

/** Whether a single word after a colon is a name: nothing follows it in the sentence, and it says nothing else. */
function isPlainName(text: ScanText, match: RegExpExecArray, end: number): boolean {
  return (
    /[:=]\s{0,2}$/u.test(match.groups?.['between'] ?? '') &&
    /^(?:\s*$|[.]?\s*\n|\s?[.,;)!?])/u.test(readAfter(text, end)) &&
    readName(match).length >= 5 &&
    !plainWord.test(readName(match))
  );
}
