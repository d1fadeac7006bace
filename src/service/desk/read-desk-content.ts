import { ContentError } from '../../domain/errors.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { DeskContent } from '../../desk/live-content.ts';
import type { DeskSettings } from './send-desk.ts';

/** The content as it is today; nothing where the service has none, or its files contradict each other. */
export async function readDeskContent({
  content,
  now,
}: Pick<DeskSettings, 'content' | 'now'>): Promise<DeskContent | undefined> {
  try {
    return await content?.read(findRomeDay(now()));
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** Names of the offices of the plan, by id. */
export async function listOffices(
  settings: Pick<DeskSettings, 'content' | 'now'>,
): Promise<ReadonlyMap<string, string>> {
  const content = await readDeskContent(settings);
  return new Map(content?.portal.areas.map(({ id, shortName }) => [id, shortName]) ?? []);
}
