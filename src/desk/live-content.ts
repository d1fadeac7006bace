import { assemblePortal } from '../domain/content/assemble-portal.ts';
import type { ContentEntry, Portal } from '../domain/content/portal.ts';
import type { Update } from '../domain/content/update.ts';
import { ContentError } from '../domain/errors.ts';
import type { IsoDate } from '../domain/iso-date.ts';
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

  /** Rejects with a ContentError when the content could not be published with an update as given. */
  async checkWith(update: ContentEntry<Update>, day: IsoDate): Promise<void> {
    const { municipality, problems, ...rest } = await readContent(this.folder);
    if (municipality === undefined || problems.length > 0) throw new ContentError(problems);
    const updates = [...rest.updates.filter(({ id }) => id !== update.id), update];
    assemblePortal({ ...rest, municipality, updates }, day);
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
