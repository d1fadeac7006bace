import {
  commentListTexts,
  commentPageTexts,
  moderationLogTexts,
  moderationMessages,
  moderationTexts,
  signInTexts,
} from '../../i18n/desk/moderation.ts';
import { deskHomeTexts } from '../../i18n/desk/home.ts';
import { routes } from '../../i18n/routes.ts';
import type { DeskMessage, DeskView, SignInView } from '../../views/desk/desk-page.ts';
import { writeChoice, type DeskTarget } from './desk-address.ts';
import { describeSession, mayAnswer, type DeskSession } from './desk-session.ts';
import type { DeskPage, DeskSettings } from './send-desk.ts';
import { showHome } from './show-home.ts';
import { describeComment, findAround } from './show-comment.ts';
import { showList, type AnsweredTitles } from './show-list.ts';
import { showLog } from './show-log.ts';

/** What a page says besides its contents. */
export interface Saying {
  readonly message?: DeskMessage | undefined;
  /** What somebody typed, where that is not what is saved. */
  readonly typed?: string | undefined;
  readonly status?: number;
  /** Asks once more before a flagged comment is published. */
  readonly asks?: boolean;
}

/** The page at an address of the desk, for whoever is signed in. */
export async function showTarget(
  target: DeskTarget,
  session: DeskSession,
  settings: DeskSettings,
  saying: Saying = {},
): Promise<DeskPage> {
  if (target.page === 'comment') return showComment(target, session, settings, saying);
  const { store } = settings;
  const { choice } = target;
  const { person } = session.user;
  if (target.page === 'home' && person !== undefined)
    return makePage(
      deskHomeTexts.heading,
      {
        signedIn: describeSession(session, 'home'),
        body: { kind: 'home', ...(await showHome(person, settings)) },
      },
      saying,
    );
  if (target.page === 'log')
    return makePage(moderationLogTexts.heading, {
      signedIn: describeSession(session, 'log'),
      body: { kind: 'log', ...(await showLog(choice.page, store)) },
    });
  return makePage(
    commentListTexts.heading,
    {
      signedIn: describeSession(session, 'comments'),
      body: {
        kind: 'list',
        ...(await showList(choice, settings, {
          titles: listTitles(settings),
          mayAnswer: mayAnswer(session.user),
        })),
      },
    },
    saying,
  );
}

async function showComment(
  { id, choice }: DeskTarget & { readonly page: 'comment' },
  session: DeskSession,
  settings: DeskSettings,
  saying: Saying,
): Promise<DeskPage> {
  const signedIn = describeSession(session, undefined);
  const { typed, asks } = saying;
  const [comment] = await settings.store.listComments({ id });
  if (comment === undefined)
    return makePage(
      commentPageTexts.absentTitle,
      { signedIn, body: { kind: 'notice', typed: typed ?? '' } },
      { message: { kind: 'problem', text: commentPageTexts.absent }, status: 404 },
    );
  const query = writeChoice(choice);
  const sources = {
    comment,
    titles: listTitles(settings),
    query,
    mayAnswer: mayAnswer(session.user),
    typed,
    asks,
    ...(await findAround(comment, settings.store)),
  };
  return makePage(
    commentPageTexts.title(comment.day),
    {
      signedIn,
      back: `${routes.deskComments}${query}`,
      body: { kind: 'comment', ...describeComment(sources) },
    },
    saying,
  );
}

/** The forms that let somebody in; they lead back to where somebody wanted to go and take along what was typed. */
export function showSignIn(
  address: string,
  ways: SignInView['ways'],
  saying: Saying = {},
  kept?: SignInView['kept'],
): DeskPage {
  const { text } = saying.message ?? {};
  const body = {
    kind: 'sign-in',
    address,
    ways,
    wrong:
      text === signInTexts.wrong
        ? 'key'
        : text === signInTexts.wrongPassword
          ? 'password'
          : undefined,
    kept: kept?.shown === '' ? undefined : kept,
  } as const;
  const page = makePage(signInTexts.heading, { body }, saying);
  return saying.message === undefined
    ? { ...page, view: { ...page.view, title: moderationTexts.title } }
    : page;
}

/** A page that says why something was not done. */
export function showRefusal(text: string, status: number, typed = ''): DeskPage {
  const page = makePage(
    moderationTexts.title,
    { body: { kind: 'notice', typed } },
    { message: { kind: 'problem', text }, status },
  );
  return { ...page, view: { ...page.view, title: nameInTitle(moderationMessages.problem) } };
}

/** What the desk's pages say while nobody could enter. */
export function showOff(status: number): DeskPage {
  const { title } = moderationTexts;
  return { view: { title, heading: title, body: { kind: 'off' } }, status };
}

/** A page of the desk; its title begins with the message, which is so heard first. */
export function makePage(
  heading: string,
  parts: Pick<DeskView, 'signedIn' | 'back' | 'body'>,
  { message, status = 200 }: Saying = {},
): DeskPage {
  const words =
    message?.kind === 'done' ? message.text.replace(/\.$/u, '') : moderationMessages.problem;
  const title = nameInTitle(message === undefined ? heading : `${words}: ${heading}`);
  return { view: { ...parts, title, heading, message }, status };
}

function nameInTitle(words: string): string {
  return `${words} · ${moderationTexts.title}`;
}

/** Titles of the objectives, by permalink, names of the services, by id, and questions. */
function listTitles({ manifest }: DeskSettings): AnsweredTitles {
  const { objectives = [], services = [], questionnaires = [] } = manifest() ?? {};
  return {
    objectives: new Map(objectives.map(({ slug, title }) => [slug, title])),
    services: new Map(services.map(({ id, name }) => [id, name])),
    questions: new Map(
      questionnaires.flatMap(({ id, title, questions }) => [
        [id, title] as const,
        ...questions.map(
          (question) => [`${id}/${question.id}`, `${title}: ${question.text}`] as const,
        ),
      ]),
    ),
  };
}
