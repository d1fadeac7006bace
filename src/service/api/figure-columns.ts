import type { CsvValue } from '../../domain/csv.ts';
import type { Figures, ResultCell } from '../../domain/satisfaction/satisfaction-results.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { dataLicence } from '../../i18n/data/open-data.ts';
import { satisfactionColumnTexts } from '../../i18n/data/satisfaction-data.ts';

/** How each column of a part of a table is read. */
export type Readers<Texts, Row> = { readonly [Key in keyof Texts]: (row: Row) => CsvValue };

/** A row that ends with figures. */
interface FigureRow {
  readonly site: PortalManifest['site'];
  readonly cell: ResultCell;
}

const figures: Readers<typeof satisfactionColumnTexts.figures.all, Figures> = {
  count: ({ count }) => count,
  rating1: ({ distribution }) => distribution?.[0],
  rating2: ({ distribution }) => distribution?.[1],
  rating3: ({ distribution }) => distribution?.[2],
  rating4: ({ distribution }) => distribution?.[3],
  rating5: ({ distribution }) => distribution?.[4],
  share: ({ satisfied }) => toHundredths(satisfied?.share),
  low: ({ satisfied }) => toHundredths(satisfied?.low),
  high: ({ satisfied }) => toHundredths(satisfied?.high),
};

const tail: Readers<typeof satisfactionColumnTexts.tail, FigureRow> = {
  asOf: ({ cell }) => cell.asOf,
  site: ({ site }) => site?.name,
  licence: () => dataLicence.name,
};

/** The figures of everybody, residents and others, then day, portal and licence; cells that may not be shown are empty. */
export function listFigureCells(row: FigureRow): readonly CsvValue[] {
  const { cell } = row;
  return [
    ...[cell, cell.residents, cell.others].flatMap((group) =>
      readAll(satisfactionColumnTexts.figures.all, figures, group),
    ),
    ...readAll(satisfactionColumnTexts.tail, tail, row),
  ];
}

/** The values of a row in the order of the columns; empty ones where there is nothing to read. */
export function readAll<Texts extends object, Row>(
  texts: Texts,
  readers: Readers<Texts, Row>,
  row: Row | undefined,
): readonly CsvValue[] {
  return (Object.keys(texts) as (keyof Texts)[]).map((key) =>
    row === undefined ? undefined : readers[key](row),
  );
}

/** A share of one as a share of a hundred, two decimals. */
function toHundredths(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 10_000) / 100;
}
