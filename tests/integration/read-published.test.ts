import { expect, it } from 'vitest';
import { openStore } from '../../src/service/store/open-store.ts';
import { readPublished } from '../../src/service/store/read-published.ts';
import { describeDatabases } from './describe-databases.ts';
import { makeAnswer, makeClarityAnswer, office } from './store-answers.ts';

describeDatabases('readPublished', {}, (address) => {
  it('gives a build what is published about objectives, without who answered or how', async () => {
    const url = await address();
    const store = await openStore(url);
    const [shown, hidden, waiting, page] = [
      makeAnswer({ comment: 'Quando apre?' }),
      makeAnswer(),
      makeAnswer(),
      makeClarityAnswer({ comment: 'Chiara' }),
    ];
    for (const answer of [shown, hidden, waiting, page]) await store.submit(answer);
    for (const { id } of [shown, hidden, page]) await store.publish(id, office);
    await store.hide(hidden.id, office);
    await store.reply(shown.id, 'A giugno.', office);
    expect(await readPublished(url)).toEqual([
      {
        objective: shown.objective,
        day: shown.day,
        comment: 'Quando apre?',
        reply: 'A giugno.',
        replyDay: office.day,
      },
    ]);
    await store.close();
  });

  it('makes no database where there is none', async () => {
    expect(await readPublished('sqlite:/nonexistent/folder/feedback.db')).toEqual([]);
    await expect(readPublished('postgres://nobody@127.0.0.1:1/none')).rejects.toThrow();
  });
});
