import type { FastifyReply, FastifyRequest } from 'fastify';
import { findRomeDay } from '../../domain/rome-day.ts';
import {
  commentListTexts,
  moderationMessages as messages,
  signInTexts,
} from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import {
  choiceField,
  deskActions,
  deskFields,
  deskQuery,
  type CommentAction,
} from '../../views/desk/desk-forms.ts';
import type { KeptText } from '../../views/desk/desk-page.ts';
import { readField, type Fields } from '../http/parse-fields.ts';
import { writeCommentsCsv } from '../cli/comments-csv.ts';
import {
  actOnComment,
  hideChosen,
  nameVersion,
  type Decided,
  type Decision,
} from './act-on-comment.ts';
import { toFilter, writeAddress, type DeskTarget } from './desk-address.ts';
import {
  endDeskSession,
  findDeskSession,
  isFormToken,
  mayAnswer,
  writeCookie,
  type DeskSession,
} from './desk-session.ts';
import { enterDesk, findWays } from './enter-desk.ts';
import { readDeskFields, type FieldsRefusal } from './read-desk-fields.ts';
import { sendDesk, type DeskSettings } from './send-desk.ts';
import { showSignIn, showTarget, type Saying } from './show-desk.ts';

/** What a form of the desk says. */
export interface DeskForm {
  readonly fields: Fields;
  readonly action: string;
  readonly formToken: string;
  readonly text: string;
  readonly version: string;
}

const problem = (
  text: string,
): { readonly message: { readonly kind: 'problem'; readonly text: string } } => ({
  message: { kind: 'problem', text },
});

/** The form in a body, or the status and the words that refuse it. */
export function readForm(
  request: FastifyRequest,
  settings: DeskSettings,
): DeskForm | FieldsRefusal {
  const read = readDeskFields(request, settings);
  if (!('fields' in read)) return read;
  const { fields } = read;
  return {
    fields,
    action: readField(fields, deskFields.action),
    formToken: readField(fields, deskFields.formToken),
    text: readField(fields, deskFields.text),
    version: readField(fields, deskFields.version),
  };
}

/** Does what a form asks and answers it. */
export async function takeForm(
  request: FastifyRequest,
  reply: FastifyReply,
  target: DeskTarget,
  form: DeskForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { store, isSecure, now } = settings;
  if (form.action === deskActions.enter) return takeKey(request, reply, target, form, settings);
  const session = await findDeskSession(request.raw, store, isSecure, now());
  if (session === undefined) {
    if (form.action === deskActions.leave)
      return reply.code(303).header('Location', routes.moderation).send();
    return sendDesk(
      request,
      reply,
      settings,
      showSignIn(
        writeAddress(target),
        await findWays(settings),
        { ...problem(signInTexts.ended), status: 403 },
        keepForm(form),
      ),
    );
  }
  const show = async (saying: Saying): Promise<FastifyReply> =>
    sendDesk(
      request,
      reply,
      settings,
      await showTarget(target, session, settings, { typed: form.text, ...saying }),
    );
  if (!isFormToken(form.formToken, session.secret))
    return show({ ...problem(messages.form), status: 403 });
  if (form.action === deskActions.leave) {
    await endDeskSession(session, store);
    return reply
      .code(303)
      .headers({
        Location: routes.moderation,
        'Set-Cookie': writeCookie(undefined, isSecure(request.raw)),
      })
      .send();
  }
  if (form.action === deskActions.export && target.page !== 'comment' && target.page !== 'log')
    return exportComments(reply, target, session, settings);
  if (form.action === deskActions.hideChosen && target.page === 'list')
    return show(await takeChosen(form, session, settings));
  const decision = readDecision(form);
  if (decision === undefined || target.page !== 'comment')
    return show({ ...problem(messages.unreadable), status: 400 });
  if (!mayAnswer(session.user)) return show({ ...problem(messages.viewer), status: 403 });
  const decided = await actOnComment(
    target.id,
    decision,
    { actor: session.user.name, day: findRomeDay(now()) },
    store,
  );
  if (typeof decided === 'object' && 'done' in decided)
    return reply
      .code(303)
      .header('Location', addDone(writeAddress(target), decided.done))
      .send();
  return show(explain(decided));
}

const commentActions: readonly CommentAction[] = ['publish', 'hide', 'reply', 'withdrawReply'];

function readDecision({ action: word, text, version, fields }: DeskForm): Decision | undefined {
  const action = commentActions.find((one) => deskActions[one] === word);
  return action === undefined
    ? undefined
    : { action, text, version, confirmed: readField(fields, deskFields.confirmed) };
}

/** Hides what somebody has chosen in the list, and says how many. */
async function takeChosen(
  { fields }: DeskForm,
  { user }: DeskSession,
  { store, now }: DeskSettings,
): Promise<Saying> {
  if (!mayAnswer(user)) return { ...problem(messages.viewer), status: 403 };
  const prefix = choiceField('');
  const chosen = Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .slice(0, mostChosen)
    .map((name) => ({ id: name.slice(prefix.length), version: readField(fields, name) }));
  if (chosen.length === 0) return { ...problem(commentListTexts.noneChosen), status: 422 };
  const by = { actor: user.name, day: findRomeDay(now()) };
  const { hidden, changed } = await hideChosen(chosen, by, store);
  const left = changed === 0 ? '' : ` ${commentListTexts.leftChosen(changed)}`;
  const text = `${commentListTexts.hiddenChosen(hidden)}${left}`;
  return changed === 0 ? { message: { kind: 'done', text } } : { ...problem(text), status: 409 };
}

/** Most comments hidden by one form: those of one page of the list. */
const mostChosen = 20;

function explain(decided: Exclude<Decided, { readonly done: string }>): Saying {
  if (decided === 'absent') return {};
  if (decided === 'confirm') return { ...problem(messages.confirm), status: 422, asks: true };
  if (decided === 'changed') return { ...problem(messages.changed), status: 409 };
  return { ...problem(decided.refused), status: 400 };
}

/** The address of a page that says what was done. */
function addDone(address: string, done: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${deskQuery.done}=${done}`;
}

function keepForm({ text, version }: DeskForm): KeptText {
  return {
    shown: text,
    fields: [
      { name: deskFields.text, value: text },
      { name: deskFields.version, value: version },
    ],
  };
}

async function takeKey(
  request: FastifyRequest,
  reply: FastifyReply,
  target: DeskTarget,
  form: DeskForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { store } = settings;
  const result = await enterDesk(request, form.fields, settings);
  if (result.kind === 'refused') {
    const { text, status, retryAfter } = result;
    return sendDesk(
      request,
      retryAfter === undefined ? reply : reply.header('Retry-After', retryAfter),
      settings,
      showSignIn(
        writeAddress(target),
        await findWays(settings),
        { ...problem(text), status },
        keepForm(form),
      ),
    );
  }
  reply.header('Set-Cookie', [...result.cookies]);
  if (target.page !== 'comment' || form.text === '')
    return reply.code(303).header('Location', writeAddress(target)).send();
  // What was typed before the session ended goes on from here: an address could not carry it.
  const [comment] = await store.listComments({ id: target.id });
  const isAsSeen = comment === undefined || nameVersion(comment) === form.version;
  return sendDesk(
    request,
    reply,
    settings,
    await showTarget(target, result.session, settings, {
      typed: form.text,
      ...(isAsSeen ? {} : problem(messages.changed)),
    }),
  );
}

async function exportComments(
  reply: FastifyReply,
  { choice }: DeskTarget,
  { user }: DeskSession,
  { store, now }: DeskSettings,
): Promise<FastifyReply> {
  const comments = await store.listComments({
    ...toFilter(choice),
    limit: Number.MAX_SAFE_INTEGER,
  });
  const day = findRomeDay(now());
  await store.appendLog({
    actor: user.name,
    day,
    action: 'export',
    subject: '',
    detail: String(comments.length),
  });
  return reply
    .headers({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="commenti-${day}.csv"`,
    })
    .send(writeCommentsCsv(comments));
}
