/** What a schema finds wrong with a value, as far as words for staff need it. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly origin?: unknown;
  readonly format?: unknown;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
  readonly values?: unknown;
  readonly options?: unknown;
  readonly keys?: unknown;
}

const kinds: Readonly<Record<string, string>> = {
  array: 'deve essere un elenco: una voce per riga, ognuna dopo un trattino',
  string: 'deve essere un testo; se sono solo cifre, scrivilo tra virgolette',
  number: 'deve essere un numero, senza virgolette',
  int: 'deve essere un numero intero',
  boolean: 'scrivi true o false',
  object: 'deve essere un gruppo di campi, uno per riga e rientrati',
  record: 'deve essere un gruppo di campi, uno per riga e rientrati',
};

const formats: Readonly<Record<string, string>> = {
  url: 'scrivi un indirizzo completo, come https://www.comune.example/',
  email: 'scrivi un indirizzo di posta, come ufficio@comune.example',
  date: 'scrivi una data come 2026-05-31, tra virgolette',
};

/** A fault of a value in plain Italian, with what would be right; undefined where a schema has words of its own. */
export function explainIssue(issue: SchemaIssue): string | undefined {
  const { code, input, expected, origin, format, maximum, minimum, values, options, keys } = issue;
  switch (code) {
    case 'invalid_type':
      if (input === undefined) return 'manca: scrivilo';
      return input === null
        ? 'è vuoto: scrivi il valore, oppure togli il campo'
        : (kinds[String(expected)] ?? 'non è del tipo giusto');
    case 'too_big':
      return origin === 'string'
        ? `è troppo lungo: al massimo ${String(maximum)} caratteri`
        : origin === 'array'
          ? `sono troppe voci: al massimo ${String(maximum)}`
          : `è troppo grande: al massimo ${String(maximum)}`;
    case 'too_small':
      return origin === 'string'
        ? `è troppo corto: almeno ${String(minimum)} caratteri`
        : origin === 'array'
          ? `sono poche voci: ne servono almeno ${String(minimum)}`
          : `è troppo piccolo: almeno ${String(minimum)}`;
    case 'invalid_format':
      return formats[String(format)] ?? 'non è scritto nella forma giusta';
    case 'invalid_value':
      return `scrivi uno di questi: ${list(values)}`;
    case 'invalid_union':
      return Array.isArray(options) ? `scrivi uno di questi: ${list(options)}` : undefined;
    case 'unrecognized_keys':
      return `campo che non esiste: ${list(keys)}. Controlla come è scritto, oppure toglilo`;
    case undefined:
    default:
      return undefined;
  }
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => `«${String(value)}»`).join(', ') : '';
}

const longestQuotation = 60;

/** A reason with what stands in the file now, where that is a short text or a number. */
export function quoteFound(reason: string, found: unknown): string {
  if (typeof found !== 'string' && typeof found !== 'number' && typeof found !== 'boolean')
    return reason;
  const text = String(found).replaceAll(/\s+/gu, ' ').trim();
  if (text === '' || reason.includes('«')) return reason;
  const shown = text.length > longestQuotation ? `${text.slice(0, longestQuotation)}…` : text;
  return `${reason} (c’è scritto «${shown}»)`;
}
