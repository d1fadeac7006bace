import type { ActionRecord } from '../../domain/content/portal.ts';

/** The text of an action where it says more than the title above it; a title made of the whole text leaves nothing to say. */
export function tellMore({
  title,
  text,
}: Pick<ActionRecord, 'title' | 'text'>): string | undefined {
  return text.replaceAll(/\s+/gu, ' ').replace(/\.$/u, '') === title ? undefined : text;
}
