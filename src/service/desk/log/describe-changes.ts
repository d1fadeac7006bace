import { isDeepStrictEqual } from 'node:util';
import { activityTexts as texts } from '../../../i18n/desk/activity.ts';
import { statusChoices } from '../../../i18n/commands/updates-sheet.ts';
import { peopleTexts } from '../../../i18n/desk/people.ts';
import type { ActivityChange } from '../../../views/desk/activity-view.ts';
import { showText } from '../../../views/desk/show-text.ts';

type Said = Readonly<Record<string, unknown>>;

/** What a line of the log says was before and is after, field by field; only what differs. */
export function describeChanges(former: string, present: string): readonly ActivityChange[] {
  const [before, after] = [readFields(former), readFields(present)];
  if (before === undefined || after === undefined)
    return former === present
      ? []
      : [{ label: texts.words, former: showText(former), present: showText(present) }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .map((key) => ({
      label: labels.get(key) ?? key,
      former: showValue(key, before[key]),
      present: showValue(key, after[key]),
    }))
    .filter((change) => change.former !== change.present);
}

/** The fields of an entry; none of an empty one; nothing of other words. */
function readFields(text: string): Said | undefined {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Said) : undefined;
  } catch {
    return undefined;
  }
}

// Maps: a form may have sent "constructor", which every object has.
const labels = new Map<string, string>(Object.entries(texts.fields));
const choices = new Map([
  ['status', new Map<string, string>(Object.entries(statusChoices))],
  ['role', new Map<string, string>(Object.entries(peopleTexts.shortRoles))],
]);

function showValue(key: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map((each) => showValue(key, each)).join('; ');
  if (typeof value === 'object')
    return Object.values(value)
      .map((each) => showValue('', each))
      .filter((each) => each !== '')
      .join(', ');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return showText(choices.get(key)?.get(text) ?? text);
}
