import type { IsoDate } from '../../domain/iso-date.ts';
import { formatSize } from '../../i18n/format.ts';
import type { Portal } from '../../domain/content/portal.ts';
import type { VersionRecord } from '../../domain/versions/version-record.ts';
import { dataPageTexts as texts } from '../../i18n/pages/data.ts';
import { routes } from '../../i18n/routes.ts';

/** A data file as the page gets it. */
interface FileFacts {
  readonly key: keyof typeof texts.files;
  readonly path: string;
  readonly bytes: number;
}

/** The page of open data. */
export interface DataPage {
  readonly now: IsoDate;
  readonly files: readonly {
    readonly path: string;
    readonly label: string;
    readonly text: string;
    readonly facts: string;
  }[];
  readonly citation: string;
  /** What proves every version of the texts: its SHA-256, and in words how many there are. */
  readonly head: string;
  readonly versionCount: string;
  /** Address of the JSON, for the example. */
  readonly jsonAddress: string;
}

/** What the page needs beside the portal. */
interface DataParts {
  readonly origin: string;
  readonly files: readonly FileFacts[];
  readonly recorded: VersionRecord;
}

/** The page of open data on the portal's day. */
export function makeDataPage(portal: Portal, { origin, files, recorded }: DataParts): DataPage {
  const { now, plan, municipality } = portal;
  return {
    now,
    files: files.map(({ key, path, bytes }) => {
      const { label, format, text } = texts.files[key];
      return {
        path,
        label: texts.download(label, format),
        text,
        facts: texts.fileFacts(formatSize(bytes), now),
      };
    }),
    citation: texts.citation(plan.title, municipality.town, now, origin + routes.data),
    head: recorded.head,
    versionCount: texts.versionCount(
      recorded.objectives.reduce((sum, { versions }) => sum + versions.length, 0),
      recorded.objectives.length,
    ),
    jsonAddress: origin + (files.find(({ key }) => key === 'json')?.path ?? ''),
  };
}
