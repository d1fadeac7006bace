import { listEntryTexts } from '../facts/check-entry.ts';
import type { FolderContent } from '../../catalog/read-content/read-content.ts';

/** Whether somebody has rewritten a card in plain words; the others wait in those of the document. */
export function isPlain({ data }: FolderContent['objectives'][number]): boolean {
  return data.wording === 'plain';
}

/** A text that the editors wrote, with its place. */
export interface EditorialText {
  readonly file: string;
  readonly field: string;
  readonly text: string;
}

/**
 * Every text of the content that the editors wrote themselves. Left out: what is kept as printed (timings, citations in
 * `notes`, names of offices, official titles) and keywords, which residents may well type with a slip.
 */
export function listEditorialTexts(content: FolderContent): readonly EditorialText[] {
  const { objectives, updates, glossary, faq, strategicObjectives, goals, ambits } = content;
  const of = (
    file: string,
    fields: readonly (readonly [string, string | undefined])[],
  ): readonly EditorialText[] =>
    fields.flatMap(([field, text]) => (text === undefined ? [] : [{ file, field, text }]));
  return [
    // Words of the document are not the editors'.
    ...objectives
      .filter(isPlain)
      .flatMap(({ id, data }) =>
        of(`objectives/${id}.yaml`, [
          ...listEntryTexts(data),
          ['areaNote', data.areaNote],
          ['source.note', data.source.note],
          ...data.indicators.map((indicator) => [`${indicator.id}.name`, indicator.name] as const),
        ]),
      ),
    ...updates.flatMap(({ id, data }) =>
      of(`updates/${id}.yaml`, [
        ['title', data.title],
        ['text', data.text],
      ]),
    ),
    ...strategicObjectives.flatMap(({ id, data }) =>
      of(`strategic-objectives/${id}.yaml`, [
        ['title', data.title],
        ['sourceNote', data.sourceNote],
      ]),
    ),
    ...goals.flatMap(({ code, title, titleSource, shortTitle, description }) =>
      of('mandate-goals.yaml', [
        [`${code}.title`, titleSource === 'official' ? undefined : title],
        [`${code}.shortTitle`, shortTitle],
        [`${code}.description`, description],
      ]),
    ),
    ...ambits.flatMap(({ code, title, titleSource }) =>
      of('ambits.yaml', [[`${code}.title`, titleSource === 'official' ? undefined : title]]),
    ),
    ...glossary.flatMap(({ id, definition }) =>
      of('glossary.yaml', [[`${id}.definition`, definition]]),
    ),
    ...faq.flatMap(({ id, question, answer }) =>
      of('faq.yaml', [
        [`${id}.question`, question],
        [`${id}.answer`, answer],
      ]),
    ),
  ];
}
