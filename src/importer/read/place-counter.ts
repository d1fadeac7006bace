import { documentPlaceText } from '../../i18n/commands/document-places.ts';
import type { Place } from './document-blocks.ts';

/** Longest part of a heading that a place is named by. */
const longestHeading = 60;

/** Names places in documents without dependable pages: by heading, and by paragraph or table and row. */
export class PlaceCounter {
  #line = 0;
  #heading = '';
  #paragraph = 0;
  #table = 0;

  heading(text: string): Place {
    this.#line += 1;
    this.#heading =
      text.length > longestHeading ? `${text.slice(0, longestHeading - 1).trimEnd()}…` : text;
    this.#paragraph = 0;
    return { line: this.#line, words: documentPlaceText.textBlock(this.#heading, 0) };
  }

  paragraph(): Place {
    this.#line += 1;
    this.#paragraph += 1;
    return {
      line: this.#line,
      words: documentPlaceText.textBlock(this.#heading, this.#paragraph),
    };
  }

  table(): void {
    this.#table += 1;
  }

  row(row: number): Place {
    this.#line += 1;
    return {
      line: this.#line,
      words: documentPlaceText.tableRow(this.#heading, this.#table, row),
    };
  }
}
