import { escapeHtml } from '../../domain/escape-html.ts';

/** The pieces of a page around its holes, and which text goes into each hole. */
export interface Template {
  readonly pieces: readonly string[];
  readonly holes: readonly number[];
}

const holePattern = /zq(\d+)qz/u;

/**
 * A view that says nothing yet: each of its texts is a hole, of characters that addresses, attributes and JSON leave as they are.
 * A page may only join these texts with others; what it works out from them, as a date in words, belongs into the view.
 */
export function makeSpecimen<View extends object>(view: View): View {
  let count = 0;
  return replaceTexts(view, () => `zq${String(count++)}qz`) as View;
}

/** What has to be the same of two views for one specimen to stand for both: the names of their texts. */
export function describeShape(view: object): string {
  const names: string[] = [];
  replaceTexts(view, (text, name) => {
    names.push(name);
    return text;
  });
  return names.join(' ');
}

/** A page rendered from a specimen, cut at its holes. */
export function cutTemplate(page: string): Template {
  const parts = page.split(holePattern);
  return {
    pieces: parts.filter((_, place) => place % 2 === 0),
    holes: parts.filter((_, place) => place % 2 === 1).map(Number),
  };
}

/** The page that a view of the specimen's shape gives, as HTML in bytes written as `latin1`, like the pieces of the template. Throws a RangeError for a hole that the view has no text for. */
export function fillTemplate({ pieces, holes }: Template, view: object): string {
  const texts: string[] = [];
  replaceTexts(view, (text) => {
    texts.push(Buffer.from(escapeHtml(text)).toString('latin1'));
    return text;
  });
  const [start = '', ...others] = pieces;
  return others.reduce(
    (page, piece, place) => page + readText(texts, holes[place] ?? -1) + piece,
    start,
  );
}

function readText(texts: readonly string[], hole: number): string {
  const text = texts[hole];
  if (text === undefined)
    throw new RangeError(
      `a page asks for text ${String(hole)} of a view that has ${String(texts.length)}`,
    );
  return text;
}

/** A copy with other texts. Throws a TypeError for what is no text: a number or a list could decide what a page holds. */
function replaceTexts(
  view: object,
  replace: (text: string, name: string) => string,
  path = '',
): object {
  const entries = Object.entries(view).filter(([, value]) => value !== undefined) as [
    string,
    unknown,
  ][];
  return Object.fromEntries(
    entries.map(([name, value]): [string, unknown] => {
      if (typeof value === 'string') return [name, replace(value, path + name)];
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new TypeError(`${path}${name} of a view is no text`);
      return [name, replaceTexts(value, replace, `${path}${name}.`)];
    }),
  );
}
