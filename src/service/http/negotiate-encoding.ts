import type { Encoding } from '../site/site-files.ts';

/**
 * The best of the encodings at hand that the header allows (RFC 9110, 12.5.3): the highest quality wins, and brotli before
 * gzip before identity at equal quality. Identity also where the header allows nothing that exists.
 */
export function negotiateEncoding(
  acceptEncoding: string | undefined,
  available: readonly Encoding[],
): Encoding {
  const qualities = parseQualities(acceptEncoding ?? '');
  const wildcard = qualities.get('*');
  const rate = (encoding: Encoding): number => {
    const named =
      qualities.get(encoding) ?? (encoding === 'gzip' ? qualities.get('x-gzip') : undefined);
    return named ?? wildcard ?? 0;
  };
  const preference: readonly Encoding[] = ['br', 'gzip', 'identity'];
  const [best] = preference
    .filter((encoding) => available.includes(encoding) && rate(encoding) > 0)
    .toSorted((a, b) => rate(b) - rate(a));
  // Identity needs no mention to be fine, yet loses against whatever is asked for by name.
  return best ?? 'identity';
}

function parseQualities(header: string): Map<string, number> {
  const entries = header.split(',').map((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const value = quality === undefined ? 1 : Number(quality);
    return [name, Number.isFinite(value) ? Math.min(Math.max(value, 0), 1) : 0] as const;
  });
  return new Map(entries);
}
