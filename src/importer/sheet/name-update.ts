import type { PartialDate } from '../../domain/iso-date.ts';
import { foldCase } from '../../domain/text/fold-text.ts';

/** Longest name, so that addresses and paths stay short. */
const longestName = 60;

/** Name of an update's file without ending: its date and the words of its title, such as `2026-05-20-il-tetto-e-finito`. */
export function nameUpdate(date: PartialDate, title: string): string {
  const words = foldCase(title)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const name = words.reduce(
    (joined, word) => (joined.length + word.length < longestName ? `${joined}-${word}` : joined),
    '',
  );
  return `${date}${name === '' ? `-${(words[0] ?? 'aggiornamento').slice(0, longestName)}` : name}`;
}
