import { hasRight } from '../../../desk/people/person.ts';
import { deskCaseTexts as texts } from '../../../i18n/desk/cases.ts';
import { caseErasures, caseFields } from '../../../views/desk/case-fields.ts';
import { readField, type Fields } from '../../http/parse-fields.ts';
import type { StoredCase } from '../../store/contract/case-store.ts';
import type { DeskSettings } from '../send-desk.ts';
import type { Visit } from '../visit.ts';

const { problems } = texts;

/** What became of it: a code of what is said once it is done, or why it was not. */
type Erased =
  { readonly done: 'cancellata' } | { readonly problem: string; readonly status: 403 | 409 | 422 };

/** Erases the address of a report, or its words and photos too, because whoever sent it asks for it. */
export async function eraseCase(
  visit: Visit,
  fields: Fields,
  kept: StoredCase,
  { store }: DeskSettings,
): Promise<Erased> {
  if (!hasRight(visit.person.role, 'answer-comments'))
    return { problem: problems.absent, status: 403 };
  const what = caseErasures.find((one) => one === readField(fields, caseFields.erase));
  if (what === undefined || readField(fields, caseFields.asked) !== '1')
    return { problem: problems.erase, status: 422 };
  const seen = Number(readField(fields, caseFields.revision) || '-1');
  const isDone = await store.cases.erase(kept.id, seen, {
    all: what === 'tutto',
    // Names what was erased, and nothing of what it was.
    log: {
      ...visit.by,
      action: 'case-erase',
      former: '',
      present: JSON.stringify({ status: texts.erasures[what] }),
    },
  });
  return isDone ? { done: 'cancellata' } : { problem: problems.changed, status: 409 };
}
