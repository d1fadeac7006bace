import type { KeptReport } from '../../feedback/outbox/kept-report.ts';
import { OutboxUnavailableError } from '../../feedback/outbox/outbox-entry.ts';
import { shrinkPhoto } from '../../feedback/shrink-photo.ts';
import { caseFormTexts as texts } from '../../i18n/cases/case-form.ts';
import { outboxTexts } from '../../i18n/satisfaction/feedback.ts';
import { readPathCode } from '../../views/cases/kept-code.ts';
import { caseMarks, caseSentQuery } from '../../views/marks.ts';
import { makeId } from '../feedback/form-draft.ts';
import { setMark } from '../feedback/outbox/outbox-mark.ts';
import { openPageOutbox, type PageOutbox } from '../feedback/outbox/page-outbox.ts';
import { type AnswerFate, sendAnswer } from '../feedback/send-answer.ts';
import { fillTemplate } from '../template/fill-template.ts';
import { showSimilar } from './show-similar.ts';

/** Sends what the form holds; what cannot arrive now waits on the device. Leads to the page of the report, or says what became of it. */
export async function sendKept(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>('button:not([type])');
  if (button === null || button.disabled) return;
  const page = await findOutbox();
  if (page === undefined) {
    form.submit();
    return;
  }
  button.disabled = true;
  say(texts.sending);
  if (await showSimilar(form, button)) {
    button.disabled = false;
    return;
  }
  const report = await readReport(form);
  let isKept = false;
  const tell = async (fate: AnswerFate): Promise<void> => {
    switch (fate.name) {
      case 'kept':
        isKept = true;
        say(texts.kept(fate.offline, report.photos.length));
        return;
      case 'unsaved':
        button.disabled = false;
        say(texts.unsaved);
        return;
      case 'refused':
        // The page that the service answers says what is wrong at its field.
        await page.outbox.discard(report.id);
        form.submit();
        return;
      case 'sent':
        await showArrived(page, report.id, isKept, form);
    }
  };
  await sendAnswer(report, (fate) => void tell(fate));
}

/** The outbox of this page; nothing where the browser gives no storage. */
async function findOutbox(): Promise<PageOutbox | undefined> {
  try {
    return await openPageOutbox();
  } catch (error) {
    if (error instanceof OutboxUnavailableError) return undefined;
    throw error;
  }
}

/** What is in the form, under an id of its own: a browser that leads back to the page may have put an earlier one into its field. */
async function readReport(form: HTMLFormElement): Promise<KeptReport> {
  const fields: Record<string, string> = {};
  const photos: Blob[] = [];
  for (const [name, value] of new FormData(form))
    if (typeof value !== 'string') {
      if (value.size > 0) photos.push(await shrinkPhoto(value));
    } else if (name !== 'id' && value.trim() !== '') fields[name] = value;
  const { pathname } = new URL(form.action);
  return { id: makeId(), kind: 'report', page: pathname, fields, photos };
}

/** Leads whoever waited for it to the page of the report; tells the code of one that had to wait. */
async function showArrived(
  { outbox }: PageOutbox,
  id: string,
  isKept: boolean,
  form: HTMLFormElement,
): Promise<void> {
  const path = (await outbox.listCodes()).find((code) => code.id === id)?.path;
  if (path === undefined) {
    // Sent past the outbox, which was full: the same id leads to the same report.
    const field = form.querySelector<HTMLInputElement>('[name="id"]');
    if (field) field.value = id;
    form.submit();
  } else if (isKept) {
    say(outboxTexts.arrived, path);
    await showCodes();
  } else {
    await outbox.forgetCode(id);
    setMark((await outbox.listCodes()).length > 0, 'codes');
    location.assign(`${path}?${caseSentQuery}=1`);
  }
}

/** Says what became of the report, and its code where it has one already. */
function say(text: string, path?: string): void {
  const link = path === undefined ? path : { attributes: { href: path }, text: readPathCode(path) };
  document
    .getElementById(caseMarks.outcome)
    ?.replaceChildren(fillTemplate('caseMessage', { text, link }));
}

let isListening = false;

/** Shows the codes that are kept on this device, now and whenever a report that waited has arrived. */
export async function showCodes(): Promise<void> {
  const page = await findOutbox();
  const box = document.getElementById(caseMarks.codes);
  const list = box?.querySelector('ul');
  if (page === undefined || box == null || list == null) return;
  if (!isListening) page.listen(() => void showCodes());
  isListening = true;
  const codes = await page.outbox.listCodes();
  setMark(codes.length > 0, 'codes');
  box.hidden = codes.length === 0;
  list.replaceChildren(
    ...codes.map(({ id, path }) => {
      const item = fillTemplate('keptCode', {
        link: { attributes: { href: path }, text: readPathCode(path) },
      });
      item.querySelector('button')?.addEventListener('click', () => {
        void page.outbox.forgetCode(id).then(showCodes);
      });
      return item;
    }),
  );
}
