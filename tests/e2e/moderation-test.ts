import type { Page } from '@playwright/test';
import { createAccessToken } from '../../src/service/store/access-token.ts';
import type {
  FeedbackStore,
  StoredAnswer,
  TokenRole,
} from '../../src/service/store/contract/feedback-store.ts';
import { objectivePage } from './feedback-test.ts';

/** Makes a token and gives its key. */
export async function addKey(store: FeedbackStore, name: string, role: TokenRole): Promise<string> {
  const { secret, token } = await createAccessToken(name, role, '2026-06-15');
  await store.addToken(token, { actor: 'prova', day: '2026-06-15' });
  return secret;
}

/** A comment on the objective on whose page the tests answer. */
export async function addComment(
  store: FeedbackStore,
  comment: string,
  overrides: Partial<StoredAnswer> = {},
): Promise<string> {
  const id = crypto.randomUUID();
  await store.submit({
    id,
    kind: 'satisfaction',
    page: objectivePage,
    objective: 'mercato-coperto',
    rating: 2,
    comment,
    respondent: 'resident',
    day: '2026-06-14',
    flagged: false,
    ...overrides,
  });
  return id;
}

/** Enters the moderation desk at an address of it. */
export async function signIn(page: Page, key: string, path = '/redazione/'): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Chiave di accesso').fill(key);
  await page.getByRole('button', { name: 'Entra', exact: true }).click();
}

/** Words that try everything: markup, entities, direction, a word without end. */
export const hostileComment = `<script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; "'\u202Eotlotacs\u202C ${'lunghissima'.repeat(12)}`;
