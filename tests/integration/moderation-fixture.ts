import { createAccessToken } from '../../src/service/store/access-token.ts';
import type { FeedbackStore, TokenRole } from '../../src/service/store/contract/feedback-store.ts';
import { encodeForm, type FeedbackService } from './feedback-fixture.ts';
import { readControls } from './read-controls.ts';
import type { Answer } from './service-fixture.ts';
import { office } from './store-answers.ts';

/** Makes a token and gives its key. */
export async function addKey(store: FeedbackStore, name: string, role: TokenRole): Promise<string> {
  const { secret, token } = await createAccessToken(name, role, office.day);
  await store.addToken(token, office);
  return secret;
}

/** The cookie that an answer sets, as a browser sends it back. */
function readSetCookie(answer: Answer): string {
  return (answer.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
}

/** Value of the first control of a name in a page. */
export function readInput(answer: Answer, name: string): string {
  return readControls(answer.body.toString()).find((control) => control.name === name)?.value ?? '';
}

/** A browser without JavaScript at the moderation desk: it keeps its cookie and sends forms as they are in the page. */
export function createVisitor(service: Pick<FeedbackService, 'send' | 'port'>) {
  let cookie = '';
  const headers = (): Record<string, string> => (cookie === '' ? {} : { Cookie: cookie });
  const origin = `http://127.0.0.1:${String(service.port)}`;
  const keep = (answer: Answer): Answer => {
    if (answer.headers['set-cookie'] !== undefined) cookie = readSetCookie(answer);
    return answer;
  };
  const visitor = {
    get cookie() {
      return cookie;
    },
    set cookie(value: string) {
      cookie = value;
    },
    get: async (path: string) => service.send(path, { headers: headers() }),
    post: async (
      path: string,
      fields: Readonly<Record<string, string>>,
      more: Readonly<Record<string, string>> = {},
    ) =>
      keep(
        await service.send(path, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/x-www-form-urlencoded',
            Origin: origin,
            ...headers(),
            ...more,
          },
          body: encodeForm(fields),
        }),
      ),
    signIn: (key: string, path = '/redazione/') =>
      visitor.post(path, { azione: 'entra', chiave: key }),
    /** Opens a comment and sends its form. */
    decide: async (id: string, action: string, text: string) => {
      const page = await visitor.get(`/redazione/commenti/${id}/`);
      return visitor.post(`/redazione/commenti/${id}/`, {
        azione: action,
        modulo: readInput(page, 'modulo'),
        versione: readInput(page, 'versione'),
        testo: text,
      });
    },
  };
  return visitor;
}
