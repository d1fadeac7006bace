import type { FastifyReply } from 'fastify';
import {
  isPhoto,
  listFileNames,
  longestFileLabel,
  mostFiles,
} from '../../../domain/content/update-file.ts';
import { mayApprove } from '../../../desk/reports/approval.ts';
import type { DraftFile } from '../../../desk/files/draft-file.ts';
import { largestFile, prepareFile, type PreparedFile } from '../../../desk/files/prepare-file.ts';
import type { ReportDraft } from '../../../desk/reports/draft.ts';
import type { DraftProblem } from '../../../desk/reports/read-draft.ts';
import { fileFormTexts as texts, fileProblems } from '../../../i18n/desk/files.ts';
import { formatSize } from '../../../i18n/format.ts';
import { reportFormTexts } from '../../../i18n/desk/report.ts';
import { routes } from '../../../i18n/routes.ts';
import { newFileField, nameFileField } from '../../../views/desk/desk-forms.ts';
import type { FilesView } from '../../../views/desk/report-view.ts';
import { readField, type Fields } from '../../http/parse-fields.ts';
import type { SentFile } from '../../http/read-multipart.ts';
import { readDeskContent } from '../read-desk-content.ts';
import type { DeskSettings } from '../send-desk.ts';
import type { Visit } from '../visit.ts';

/** What is typed about a file. */
type Said = Pick<DraftFile, 'label' | 'cleared' | 'accessible'>;

/** What a form says of a file; without a name, of the one that is chosen in it. */
export function readSaid(fields: Fields, name?: string): Said {
  const read = (part: keyof Said): string => readField(fields, nameFileField(part, name));
  return { label: read('label'), cleared: read('cleared'), accessible: read('accessible') };
}

/** The files that a draft keeps as a form has them: with what is said of each, and without those that are to go. */
export function readKeptFiles(fields: Fields, kept: readonly DraftFile[]): readonly DraftFile[] {
  return kept
    .filter(({ name }) => readField(fields, nameFileField('remove', name)) !== '1')
    .map((file) => ({ ...file, ...readSaid(fields, file.name) }));
}

/** The file that somebody has chosen, ready for the draft, or why it is refused; nothing where none was chosen. */
export async function takeNewFile(
  sent: readonly SentFile[],
  fields: Fields,
  kept: readonly DraftFile[],
): Promise<
  | undefined
  | { readonly file?: never; readonly contents?: never; readonly problem: string }
  | {
      readonly problem?: never;
      readonly file: DraftFile;
      readonly contents: PreparedFile['contents'];
    }
> {
  const chosen = sent.find(({ field }) => field === newFileField);
  if (chosen === undefined) return undefined;
  if (kept.length >= mostFiles) return { problem: fileProblems.many(mostFiles) };
  if (chosen.bytes === undefined) return { problem: fileProblems.large(largestFile / 1024 / 1024) };
  const prepared = await prepareFile(chosen.bytes);
  if (prepared.problem !== undefined) return { problem: prepared.problem };
  return { file: { ...prepared.file, ...readSaid(fields) }, contents: prepared.contents };
}

/** Names under which the store keeps the files of a draft. */
export function listKeptNames(files: readonly DraftFile[]): readonly string[] {
  return files.flatMap(listFileNames);
}

/** The part of the form that takes files, with what is wrong at each. */
export function describeFiles(
  files: readonly DraftFile[],
  problems: readonly DraftProblem[],
  fresh: Said = { label: '', cleared: '', accessible: '' },
): FilesView {
  return {
    kept: files.map(({ name, size, label, cleared, accessible }, index) => ({
      ...{ name, label, cleared, accessible, isPhoto: isPhoto({ name }) },
      heading: (isPhoto({ name }) ? texts.photo : texts.document)(index + 1, formatSize(size)),
      problems: Object.fromEntries(
        problems.flatMap(({ file, text }) => (file?.name === name ? [[file.part, text]] : [])),
      ),
    })),
    fresh:
      files.length >= mostFiles
        ? undefined
        : {
            ...fresh,
            problems: {},
            problem: problems.find(({ field, file }) => field === 'files' && file === undefined)
              ?.text,
          },
    largest: largestFile / 1024 / 1024,
    most: mostFiles,
    longestLabel: longestFileLabel,
  };
}

/** Sends a file of a draft to whoever may see its preview; a file that is published already stands on the site. */
export async function sendDraftFile(visit: Visit, settings: DeskSettings): Promise<FastifyReply> {
  const {
    id = '',
    slug = '',
    name = '',
  } = visit.request.params as Readonly<Record<string, string>>;
  const draft = await settings.store.desk.findDraft(id);
  if (draft === undefined || !(await maySee(visit, draft, settings)))
    return visit.refuse(reportFormTexts.absent, 404);
  const bytes = await settings.store.desk.findDraftFile(id, name);
  if (bytes === undefined) return visit.goTo(`${routes.updateFiles(slug)}${name}`);
  if (!isPhoto({ name })) visit.reply.header('Content-Disposition', 'attachment');
  return visit.reply.type(isPhoto({ name }) ? 'image/jpeg' : 'application/pdf').send(bytes);
}

async function maySee(
  { person }: Visit,
  draft: ReportDraft,
  settings: DeskSettings,
): Promise<boolean> {
  if (draft.author === person.id) return true;
  return draft.state !== 'draft' && mayApprove(person, draft, await readDeskContent(settings));
}
