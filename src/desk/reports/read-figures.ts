import type { ActionRecord, ObjectiveRecord } from '../../domain/content/portal.ts';
import { confidenceSchema, type Update } from '../../domain/content/update.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { webAddressSchema } from '../../domain/text.ts';
import { listActionOccurrences } from '../../domain/timing/occurrences.ts';
import { parseDateText, showDate } from '../../importer/sheet/date-cell.ts';
import { foldChoice } from '../../importer/sheet/find-choice.ts';
import { parsePercentCell } from '../../importer/sheet/percent-cell.ts';
import { parsePeriod, parseValue, showValue } from '../../importer/sheet/value-cells.ts';
import { formatPeriod } from '../../i18n/objective/indicators.ts';
import { reportProblems as words } from '../../i18n/desk/report.ts';
import type { DraftFields } from './draft.ts';

type Complain = (field: keyof DraftFields, text: string) => void;

/** What few reports say: how sure and how far the office is, values of indicators, further sources and further due days. */
export type ReportFigures = Pick<Update, 'confidence' | 'percent' | 'values'> & {
  readonly sources: Update['evidence'];
  readonly moreDue: readonly IsoDate[];
};

/** The rarer fields of a form of an objective; complains of what cannot be read. */
export function readRareFields(
  fields: DraftFields,
  { indicators }: Pick<ObjectiveRecord, 'indicators'>,
  action: ActionRecord | undefined,
  complain: Complain,
): ReportFigures {
  const { confidence, percent } = fields;
  const sure = confidenceSchema.safeParse(confidence);
  if (confidence !== '' && !sure.success) complain('confidence', words.confidenceUnknown);
  const share =
    percent.trim() === '' ? undefined : parsePercentCell({ value: percent, kind: 'value' });
  if (share !== undefined && !('percent' in share))
    complain('percent', words.percentBad(share.shown));
  const values = readLines(fields.values).flatMap((line) => {
    const [name = '', when = '', number = ''] = line.split(';').map((part) => part.trim());
    const indicator = indicators.find(({ id, name: named }) =>
      [id, named].some((known) => foldChoice(known) === foldChoice(name)),
    );
    const [period, value] = [parsePeriod(when), parseValue(number)];
    if (indicator !== undefined && period !== undefined && value !== undefined)
      return { indicator: indicator.id, period, value };
    complain('values', words.valueBad(line));
    return [];
  });
  const moreDue = fields.moreDue
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => readDay(part, action, complain) ?? []);
  return {
    confidence: sure.data,
    percent: share !== undefined && 'percent' in share ? share.percent : undefined,
    values: values.length === 0 ? undefined : values,
    sources: readLines(fields.sources).map((line) => readSourceLine(line, complain)),
    moreDue,
  };
}

function readLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readDay(
  written: string,
  action: ActionRecord | undefined,
  complain: Complain,
): IsoDate | undefined {
  const reading = parseDateText(written);
  const day = 'date' in reading ? reading.date : undefined;
  const known = action === undefined ? [] : listActionOccurrences(action);
  const found = known.find(({ planned }) => planned === day);
  if (found === undefined) complain('moreDue', words.dayUnknown(written));
  return found?.planned;
}

/** A source with its address at the end of the line, or without one. */
function readSourceLine(line: string, complain: Complain): Update['evidence'][number] {
  const [, label = line, url] = /^(.+?)\s+(https?:\/\/\S+)$/u.exec(line) ?? [];
  if (url !== undefined && !webAddressSchema.safeParse(url).success)
    complain('sources', words.urlBad);
  return url === undefined ? { label } : { label, url };
}

/** The rarer fields of a published report or of a row, as they stand in a form. */
export function writeFigures({
  confidence,
  percent,
  values,
  evidence,
  due,
}: Pick<Update, 'confidence' | 'percent' | 'values' | 'evidence' | 'due'>): Pick<
  DraftFields,
  'confidence' | 'percent' | 'values' | 'sources' | 'moreDue'
> {
  return {
    confidence: confidence ?? '',
    percent: percent === undefined ? '' : showValue(percent),
    values: (values ?? [])
      .map(({ indicator, period, value }) =>
        [indicator, formatPeriod(period), showValue(value)].join('; '),
      )
      .join('\n'),
    sources: evidence
      .slice(1)
      .map(({ label, url }) => (url === undefined ? label : `${label} ${url}`))
      .join('\n'),
    moreDue: (due ?? []).slice(1).map(showDate).join('; '),
  };
}
