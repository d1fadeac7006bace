import { assemblePortal } from '../domain/content/assemble-portal.ts';
import type { ContentEntry, Portal } from '../domain/content/portal.ts';
import type { Update } from '../domain/content/update.ts';
import type { Objective } from '../domain/content/objective.ts';
import type { Variation } from '../domain/content/variation.ts';
import { ContentError } from '../domain/errors.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { findChangedWords } from '../catalog/read-content/guard-official-words.ts';
import { findNewestChange } from '../catalog/read-content/newest-change.ts';
import { readContent } from '../catalog/read-content/read-content.ts';
import { makeDirectory, type UpdateDirectory } from '../importer/sheet/update-directory.ts';

/** The content as its files are at this moment. */
export interface DeskContent {
  readonly portal: Portal;
  /** What reports can refer to. */
  readonly directory: UpdateDirectory;
}

/** Reads a content folder and keeps what it read for as long as no file in it changes. */
export class LiveContent {
  readonly folder: string;
  #kept: { readonly mark: string; readonly content: Promise<DeskContent> } | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The content on a day. Rejects with a ContentError that names what is wrong, or where there is none. */
  async read(day: IsoDate): Promise<DeskContent> {
    const mark = `${day} ${String(await findNewestChange(this.folder))}`;
    if (this.#kept?.mark !== mark) this.#kept = { mark, content: this.#readAll(day) };
    const kept = this.#kept;
    try {
      return await kept.content;
    } catch (error) {
      if (this.#kept === kept) this.#kept = undefined;
      throw error;
    }
  }

  /** Rejects with a ContentError when the content could not be published with these entries in it. */
  async checkWith(entries: ChangedEntries, day: IsoDate): Promise<void> {
    const { municipality, problems, ...rest } = await readContent(this.folder);
    if (municipality === undefined || problems.length > 0) throw new ContentError(problems);
    const content = {
      ...rest,
      municipality,
      updates: replace(rest.updates, entries.update),
      variations: replace(rest.variations, entries.variation),
      objectives: replace(rest.objectives, entries.objective),
    };
    assemblePortal(content, day);
    const changed = await findChangedWords(this.folder, content);
    if (changed.length > 0) throw new ContentError(changed);
  }

  async #readAll(day: IsoDate): Promise<DeskContent> {
    const { municipality, problems, ...rest } = await readContent(this.folder);
    if (municipality === undefined || problems.length > 0) throw new ContentError(problems);
    return {
      portal: assemblePortal({ ...rest, municipality }, day),
      directory: makeDirectory(rest),
    };
  }
}

/** Entries that a draft adds or changes. */
export interface ChangedEntries {
  readonly update?: ContentEntry<Update> | undefined;
  readonly variation?: ContentEntry<Variation> | undefined;
  readonly objective?: ContentEntry<Objective> | undefined;
}

function replace<Data>(
  all: readonly ContentEntry<Data>[],
  entry: ContentEntry<Data> | undefined,
): readonly ContentEntry<Data>[] {
  return entry === undefined ? all : [...all.filter(({ id }) => id !== entry.id), entry];
}
