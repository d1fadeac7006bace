import type { KindQuery } from './queries-by-kind.ts';

/** How queries of a kind are to be understood, where it is not `found`. */
const outcomes: Readonly<Record<string, Pick<KindQuery, 'outcome'>>> = {
  'typing-slip': { outcome: 'partly' },
  outside: { outcome: 'outside' },
};

/** Reads queries by kind: bars part them, behind "=" stand the positions that answer. */
export function readKindQueries(
  lines: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly KindQuery[]>> {
  return Object.fromEntries(
    Object.entries(lines).map(([kind, text]) => [
      kind,
      text.split('|').map((line): KindQuery => {
        const [query = '', positions = ''] = line.split(' = ');
        const expected = positions.trim() === '' ? [] : positions.trim().split(' ').map(Number);
        return { query: query.trim(), expected, ...outcomes[kind] };
      }),
    ]),
  );
}
