import type { PDFPageProxy } from './open-pdf.ts';
import type { Tag } from './read-tags.ts';
import { multiply, mapPoint, type Matrix } from './matrix.ts';
import { listDots, listRulings, type Dot, type Ruling } from './list-rulings.ts';
import { nameBullet, undoLigatures } from './printed-signs.ts';

/** A word as a page shows it, in points from the top left corner of the page. */
export interface PageWord {
  readonly text: string;
  /** Where it begins and ends along its line, and its baseline, in the direction of reading. */
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly size: number;
  /** Its middle on the page, which tells the cell. */
  readonly x: number;
  readonly y: number;
  readonly isBold: boolean;
  /** Whether a space follows it in the file. */
  readonly isSpaced: boolean;
  /** Whether a space stands before it in the file. */
  readonly isAfterSpace: boolean;
  /** Quarter turns of its direction: 0 for text that is read from left to right. */
  readonly turn: number;
  /** Number of the marked content it belongs to, where the document has tags. */
  readonly mark: number | undefined;
  /** Whether the document itself says that it belongs to the page and not to the text. */
  readonly isArtifact: boolean;
  /** Where the tags put it, once they have been read. */
  readonly tag?: Tag | undefined;
}

/** What a page shows: words, rulings and small filled signs in the order of the file. */
export interface PageContent {
  readonly words: readonly PageWord[];
  readonly rulings: readonly Ruling[];
  readonly dots: readonly Dot[];
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

interface Font {
  readonly name?: string | undefined;
  readonly fontMatrix?: readonly number[] | undefined;
  readonly isType3Font?: boolean | undefined;
}

interface State {
  matrix: Matrix;
  font: Font;
  size: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
  lineWidth: number;
}

/** Width of a gap within a run that parts words, in parts of the size of its letters. */
const wordGap = 0.2;

/** The words and rulings of a page. Reads the list of drawing steps, because the library's own text fuses neighbouring cells. */
export async function readPageContent(
  page: PDFPageProxy,
  steps: Readonly<Record<string, number>>,
): Promise<PageContent> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const interpreter = new PageInterpreter(page, steps);
  fnArray.forEach((step, index) => {
    interpreter.run(step, (argsArray[index] ?? []) as readonly unknown[]);
  });
  return interpreter;
}

class PageInterpreter implements PageContent {
  readonly words: PageWord[] = [];
  readonly rulings: Ruling[] = [];
  readonly dots: Dot[] = [];
  readonly #page: PDFPageProxy;
  readonly #names: ReadonlyMap<number, string>;
  readonly #stack: State[] = [];
  readonly #marks: { readonly mark: number | undefined; readonly isArtifact: boolean }[] = [];
  #state: State;
  #isAfterSpace = false;
  #text: Matrix = [1, 0, 0, 1, 0, 0];
  #line: Matrix = [1, 0, 0, 1, 0, 0];

  constructor(page: PDFPageProxy, steps: Readonly<Record<string, number>>) {
    this.#page = page;
    this.#names = new Map(Object.entries(steps).map(([name, number]) => [number, name]));
    this.#state = {
      matrix: page.getViewport({ scale: 1 }).transform as unknown as Matrix,
      font: {},
      size: 0,
      charSpace: 0,
      wordSpace: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      lineWidth: 1,
    };
  }

  run(step: number, args: readonly unknown[]): void {
    const state = this.#state;
    const [first] = args as readonly number[];
    switch (this.#names.get(step) ?? '') {
      case 'save':
        this.#stack.push({ ...state });
        break;
      case 'restore':
        this.#state = this.#stack.pop() ?? state;
        break;
      case 'paintFormXObjectBegin':
        this.#stack.push({ ...state });
        if (Array.isArray(args[0])) state.matrix = multiply(state.matrix, args[0] as never);
        break;
      case 'paintFormXObjectEnd':
        this.#state = this.#stack.pop() ?? state;
        break;
      case 'transform':
        state.matrix = multiply(state.matrix, args as unknown as Matrix);
        break;
      case 'setLineWidth':
        state.lineWidth = first ?? 1;
        break;
      case 'beginMarkedContent':
        this.#mark(args[0], undefined);
        break;
      case 'beginMarkedContentProps':
        this.#mark(args[0], args[1]);
        break;
      case 'endMarkedContent':
        this.#marks.pop();
        break;
      case 'constructPath': {
        const paint = this.#names.get(args[0] as number) ?? '';
        this.rulings.push(...listRulings(args, paint, state.matrix));
        this.dots.push(...listDots(args, paint, state.matrix));
        break;
      }
      default:
        this.#runText(step, args);
    }
  }

  #runText(step: number, args: readonly unknown[]): void {
    const state = this.#state;
    const [first = 0, second = 0] = args as readonly number[];
    switch (this.#names.get(step) ?? '') {
      case 'beginText':
        this.#text = this.#line = [1, 0, 0, 1, 0, 0];
        break;
      case 'setFont':
        state.font = this.#findFont(String(args[0]));
        state.size = second;
        break;
      case 'setCharSpacing':
        state.charSpace = first;
        break;
      case 'setWordSpacing':
        state.wordSpace = first;
        break;
      case 'setHScale':
        state.scale = first / 100;
        break;
      case 'setLeading':
      case 'setLeadingMoveText':
        state.leading = this.#names.get(step) === 'setLeading' ? -first : second;
        if (this.#names.get(step) === 'setLeadingMoveText') this.#move(first, second);
        break;
      case 'setTextRise':
        state.rise = first;
        break;
      case 'moveText':
        this.#move(first, second);
        break;
      case 'setTextMatrix': {
        // Some versions of the list hand the six numbers over as one array.
        const matrix = (Array.isArray(args[0]) || ArrayBuffer.isView(args[0])
          ? [...(args[0] as unknown as readonly number[])]
          : args) as unknown as Matrix;
        this.#text = this.#line = matrix;
        break;
      }
      case 'nextLine':
        this.#move(0, state.leading);
        break;
      case 'showText':
        this.#show(args[0] as readonly (Glyph | number | null)[]);
        break;
      default:
    }
  }

  #findFont(name: string): Font {
    return this.#page.commonObjs.has(name) ? (this.#page.commonObjs.get(name) as Font) : {};
  }

  #mark(tag: unknown, properties: unknown): void {
    const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
    const outer = this.#marks.at(-1);
    this.#marks.push({
      mark: typeof properties === 'number' ? properties : outer?.mark,
      isArtifact: name === 'Artifact' || outer?.isArtifact === true,
    });
  }

  #move(x: number, y: number): void {
    this.#line = multiply(this.#line, [1, 0, 0, 1, x, y]);
    this.#text = this.#line;
  }

  #show(glyphs: readonly (Glyph | number | null)[]): void {
    const { font, size, charSpace, wordSpace, scale, rise, matrix } = this.#state;
    const unit = size * (font.fontMatrix?.[0] ?? 0.001);
    const start = multiply(matrix, this.#text);
    let along = 0;
    let open: { text: string; from: number; to: number } | undefined;
    const close = (isSpaced: boolean): void => {
      if (open !== undefined) this.#addWord(start, { ...open, isSpaced, rise });
      open = undefined;
    };
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        along -= (glyph / 1000) * size * scale;
        if (open !== undefined && along - open.to > wordGap * size * scale) close(true);
        continue;
      }
      const width = glyph.width * unit * scale;
      const advance = width + (charSpace + (glyph.isSpace ? wordSpace : 0)) * scale;
      if (isSpace(glyph)) {
        close(true);
        this.#isAfterSpace = true;
      } else {
        open ??= { text: '', from: along, to: along };
        open.text += glyph.unicode;
        open.to = along + width;
      }
      along += advance;
    }
    close(glyphs.length > 0 && isSpace(glyphs.at(-1)));
    this.#text = multiply(this.#text, [1, 0, 0, 1, along, 0]);
  }

  #addWord(
    matrix: Matrix,
    word: {
      readonly text: string;
      readonly from: number;
      readonly to: number;
      readonly isSpaced: boolean;
      readonly rise: number;
    },
  ): void {
    const a = mapPoint(matrix, word.from, word.rise);
    const b = mapPoint(matrix, word.to, word.rise);
    const [, , c, d] = matrix;
    const size = Math.hypot(c, d) * this.#state.size;
    const turn = (Math.round(Math.atan2(b.y - a.y, b.x - a.x) / (Math.PI / 2)) + 4) % 4;
    const along = (point: { readonly x: number; readonly y: number }): number =>
      [point.x, point.y, -point.x, -point.y][turn] ?? point.x;
    const across = [a.y, -a.x, -a.y, a.x][turn] ?? a.y;
    const up = mapPoint(matrix, word.from, word.rise + this.#state.size * 0.35);
    const top = { x: up.x - a.x, y: up.y - a.y };
    const { mark, isArtifact } = this.#marks.at(-1) ?? { mark: undefined, isArtifact: false };
    this.words.push({
      text: nameBullet(undoLigatures(word.text)),
      start: along(a),
      end: along(b),
      base: across,
      size,
      x: (a.x + b.x) / 2 + top.x,
      y: (a.y + b.y) / 2 + top.y,
      isBold: /bold|black|heavy|demi/iu.test(this.#state.font.name ?? ''),
      isSpaced: word.isSpaced,
      isAfterSpace: this.#isAfterSpace,
      turn,
      mark,
      isArtifact,
    });
    this.#isAfterSpace = false;
  }
}

function isSpace(glyph: Glyph | number | null | undefined): boolean {
  return typeof glyph === 'object' && glyph !== null && /^\s*$/u.test(glyph.unicode);
}
