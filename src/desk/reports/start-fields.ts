import type { ObjectiveRecord } from '../../domain/content/portal.ts';
import type { Update } from '../../domain/content/update.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { readOccurrences } from '../../domain/states/occurrence-states.ts';
import { showDate } from '../../importer/sheet/date-cell.ts';
import { markVersion } from '../../importer/sheet/update-directory.ts';
import { reportFormTexts as texts } from '../../i18n/desk/report.ts';
import { draftFieldNames, type DraftFields, type DraftText } from './draft.ts';
import { writeFigures } from './read-figures.ts';

/** What stands in the form of a new report: today, and the occurrence that waits longest; the words of a confirmation of silence where that is asked for. */
export function startFields(
  objective: ObjectiveRecord,
  {
    action,
    due,
    isSilence,
  }: { readonly action: string; readonly due: string; readonly isSilence: boolean },
  { today, offices }: { readonly today: IsoDate; readonly offices: readonly string[] },
): DraftFields {
  const chosen = objective.actions.find(({ id }) => id === action) ?? objective.actions[0];
  const own = readOccurrences(objective, today).filter(({ actionId }) => actionId === chosen?.id);
  const open =
    own.find(({ planned }) => planned === due) ?? own.find(({ state }) => state === 'open');
  const { silence } = texts;
  return {
    ...noFields,
    action: chosen?.id ?? '',
    due: open?.planned ?? '',
    date: showDate(today),
    office: offices[0] ?? '',
    ...(isSilence && {
      title: silence.title(open?.planned),
      text: silence.text(today),
      evidence: silence.evidence(today),
      minor: '1',
    }),
  };
}

/** A form in which nothing was typed. */
export const noFields: DraftFields = {
  ...(Object.fromEntries(draftFieldNames.map((name) => [name, ''])) as Record<DraftText, string>),
  files: [],
};

/** What stands in the form that corrects or withdraws a published report: its own words. */
export function correctFields(name: string, update: Update): DraftFields {
  return { ...describeUpdate(name, update), version: markVersion(update) };
}

/** A report as the form shows it, of one that corrects another under the name of that. */
export function describeUpdate(name: string, update: Update): DraftFields {
  const [source] = update.evidence;
  return {
    ...noFields,
    action: update.action ?? '',
    due: update.due?.[0] ?? '',
    title: update.title,
    text: update.text === update.title ? '' : update.text,
    date: showDate(update.date),
    status: update.status ?? '',
    newDue: update.newDue === undefined ? '' : showDate(update.newDue),
    evidence: source?.label ?? '',
    url: source?.url ?? '',
    office: update.office ?? '',
    minor: update.minor ? '1' : '',
    ...writeFigures(update),
    corrects: name,
  };
}
