import { areSameWords } from '../../domain/content/check-variations.ts';
import { ContentError } from '../../domain/errors.ts';
import type { Update } from '../../domain/content/update.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { listFileNames } from '../../domain/content/update-file.ts';
import { fileProblems } from '../../i18n/desk/files.ts';
import { publishingTexts } from '../../i18n/desk/publishing.ts';
import type { LiveContent } from '../live-content.ts';
import type { DeskActor } from '../people/desk-actor.ts';
import type { DeskStore } from '../desk-store.ts';
import type { ReportDraft } from '../reports/draft.ts';
import type { PreparedFile } from '../files/prepare-file.ts';
import { markVersion } from '../../importer/sheet/update-directory.ts';
import { commitContent } from './commit-content.ts';
import { layWords, planVariation, readTarget, readPlanWords } from './plan-variation.ts';
import { dateChange } from './plan-report.ts';
import { removeDebris } from './remove-debris.ts';
import { writeVariation } from './write-variation.ts';
import { nameReport, recordContent, removeReport, writeReport } from './write-report.ts';

/** What a publisher works with. */
export interface PublisherOptions {
  readonly store: DeskStore;
  readonly content: LiveContent;
  readonly now: () => Date;
  /** The day in Italy. */
  readonly today: () => IsoDate;
  /** Builds the site; gives why it failed, or nothing. */
  readonly build: () => Promise<string | undefined>;
  readonly report: (message: string, error?: unknown) => void;
}

/**
 * Publishes what is queued, one round at a time: writes each report into the content under a name that the database holds first, appends the
 * histories, commits, and builds once for all of them; what comes meanwhile is for the next round. Whatever moment it is killed at, the next round
 * goes on from what the database and the files say, so that a report is there whole or not at all, and never twice.
 */
export class Publisher {
  readonly #options: PublisherOptions;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  /** Asks for a round; while one is under way, for another after it. */
  wake(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#running ??= this.#work();
  }

  /** Takes on no further round; resolves when the one under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #work(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      try {
        await this.#round();
      } catch (error) {
        // The store or the disk is away: what is queued stays so.
        this.#options.report(publishingTexts.roundFailed, error);
        await this.#tellWhy(error);
      }
    }
    this.#running = undefined;
  }

  /** Says on the page of each report that waits why it does. */
  async #tellWhy(error: unknown): Promise<void> {
    const { store } = this.#options;
    const note = describeStop(error);
    try {
      for (const state of ['publishing', 'queued'] as const)
        for (const { id, note: said } of await store.listDrafts({ states: [state] }))
          if (said !== note)
            await store.moveDraft(id, { from: [state], to: state, note }, this.#by());
    } catch {
      // The store itself is away: its own page says so.
    }
  }

  async #round(): Promise<void> {
    const { store, content, build, report } = this.#options;
    for (const draft of await store.listDrafts({ states: ['publishing'] }))
      await this.#write(draft);
    for (const draft of await store.listDrafts({ states: ['queued'] })) {
      const named = await this.#name(draft);
      if (named !== undefined) await this.#write(named);
    }
    const written = await store.listDrafts({ states: ['written'] });
    if (written.length === 0) return;
    await commitContent(content.folder, written.map(nameCommit).join('; '), report);
    const trouble = await build();
    for (const { id } of written) {
      // They are in the content by now.
      await store.dropDraftFiles(id, []);
      await store.moveDraft(
        id,
        trouble === undefined
          ? { from: ['written'], to: 'published', note: '' }
          : { from: ['written'], to: 'written', note: publishingTexts.buildFailed(trouble) },
        this.#by(),
      );
    }
  }

  /** Gives a queued report the name of its file, in the database first. */
  async #name(draft: ReportDraft): Promise<ReportDraft | undefined> {
    const { store, content, today } = this.#options;
    const { slug, fields } = draft;
    const { directory, portal } = await content.read(today());
    if (fields.target !== '') {
      const objective = directory.objectives.get(slug);
      const { variations = [] } = portal.objectives.find((each) => each.slug === slug) ?? {};
      const taken = variations.map(({ id }) => id);
      const planned = objective && planVariation(fields, { slug, objective, taken }, today());
      if (planned?.file === undefined) {
        await this.#fail(draft, publishingTexts.wordsChanged);
        return undefined;
      }
      const { variation, file } = planned;
      const step = {
        from: ['queued'],
        to: 'publishing',
        report: variation,
        file,
        note: '',
      } as const;
      const moved = await store.moveDraft(draft.id, step, this.#by());
      return moved ? { ...draft, state: 'publishing', variation, file } : undefined;
    }
    if (draft.report === undefined) return undefined;
    const corrected = fields.corrects === '' ? undefined : `${slug}/${fields.corrects}`;
    const file = corrected ?? nameReport(slug, draft.report, directory, today());
    const former = corrected === undefined ? undefined : directory.updates.get(corrected);
    const isChanged =
      corrected !== undefined && (former === undefined || markVersion(former) !== fields.version);
    if (file === undefined || isChanged) {
      await this.#fail(
        draft,
        isChanged ? publishingTexts.changedThere : publishingTexts.alreadyThere,
      );
      return undefined;
    }
    const report: Update =
      former === undefined
        ? { ...draft.report, published: today() }
        : dateChange(draft.report, former, today());
    const moved = await store.moveDraft(
      draft.id,
      { from: ['queued'], to: 'publishing', report, file, note: '' },
      this.#by(),
    );
    return moved ? { ...draft, state: 'publishing', report, file } : undefined;
  }

  /** Writes the file of a report that has its name, and the histories. */
  async #write(draft: ReportDraft): Promise<void> {
    const { store, content, today } = this.#options;
    const { id, slug, office = '', file, report, fields } = draft;
    if (draft.variation !== undefined) return this.#vary(draft);
    if (file === undefined || report === undefined) return;
    const isNew = fields.corrects === '';
    await removeDebris(content.folder, slug);
    let former: Update | undefined;
    try {
      if (!isNew) await content.checkWith({ update: { id: file, data: report } }, today());
      const contents = isNew ? await this.#readFiles(draft) : [];
      if (contents === undefined) {
        await this.#fail(draft, fileProblems.missing);
        return;
      }
      former = await writeReport(content.folder, file, report, fields.version, contents);
      if (isNew) await recordContent(content.folder, today());
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      // With it the content cannot be published: it is as if it had never been written.
      if (isNew) await removeReport(content.folder, file, report);
      await this.#fail(draft, error.message);
      return;
    }
    // It was looked at before: what is wrong here is another file, and the round is tried again.
    if (!isNew) await recordContent(content.folder, today());
    await store.moveDraft(id, { from: ['publishing'], to: 'written', note: '' }, this.#by(), {
      office,
      slug,
      action: isNew ? 'publish' : fields.withdrawal.trim() === '' ? 'correct' : 'withdraw',
      subject: file,
      former: former === undefined ? '' : JSON.stringify(former),
      present: JSON.stringify(report),
    });
  }

  /** Writes a variation of the plan that has its name, the words that it changes, and the histories. */
  async #vary(draft: ReportDraft): Promise<void> {
    const { store, content, today } = this.#options;
    const { id, slug, office = '', file, variation, fields } = draft;
    await removeDebris(content.folder, slug);
    const { directory } = await content.read(today());
    const before = directory.objectives.get(slug);
    const target = before && readTarget(fields.target, before);
    const now = variation?.changes[0]?.now ?? '';
    const words = before === undefined ? '' : readPlanWords(fields.target, before);
    const isSame = areSameWords(words, fields.version) || areSameWords(words, now);
    if (
      file === undefined ||
      variation === undefined ||
      before === undefined ||
      target === undefined ||
      !isSame
    )
      return this.#fail(draft, publishingTexts.wordsChanged);
    const after = layWords(before, target, now);
    try {
      const entry = { id: file, data: variation };
      const objective = { id: slug, data: after };
      await content.checkWith({ variation: entry, objective }, today());
      await writeVariation(content.folder, file, variation, { slug, path: target.path, after });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return this.#fail(draft, error.message);
    }
    await recordContent(content.folder, today());
    await store.moveDraft(id, { from: ['publishing'], to: 'written', note: '' }, this.#by(), {
      ...{ office, slug, action: 'vary', subject: file },
      former: variation.changes[0]?.former ?? '',
      present: JSON.stringify(variation),
    });
  }

  /** What the files of a report hold; nothing where one of them is gone. */
  async #readFiles({ id, report }: ReportDraft): Promise<PreparedFile['contents'] | undefined> {
    const names = (report?.files ?? []).flatMap(listFileNames);
    const contents = await Promise.all(
      names.map(async (name) => ({
        name,
        bytes: await this.#options.store.findDraftFile(id, name),
      })),
    );
    const found = contents.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []));
    return found.length === names.length ? found : undefined;
  }

  async #fail({ id, slug, office = '' }: ReportDraft, note: string): Promise<void> {
    await this.#options.store.moveDraft(
      id,
      { from: ['queued', 'publishing'], to: 'failed', note },
      this.#by(),
      { office, slug, action: 'fail', subject: id, former: '', present: note },
    );
  }

  #by(): DeskActor {
    return { person: '', role: 'service', at: this.#options.now().toISOString() };
  }
}

/** Why publishing stopped, in words for whoever waits. */
function describeStop(error: unknown): string {
  if (error instanceof ContentError) return publishingTexts.stoppedByContent(error.message);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? publishingTexts.stoppedByDisk
    : publishingTexts.roundFailed;
}

function nameCommit({ slug, fields }: ReportDraft): string {
  return `${slug}: ${fields.title}`;
}
