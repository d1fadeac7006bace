import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { nameField } from '../../i18n/commands/importer.ts';
import { findWarning, type LintFinding } from './lint-finding.ts';

/** Cards in plain words of which the document's words have changed since, so that somebody must read them again. */
export function lintUnread({ objectives }: FolderContent): readonly LintFinding[] {
  return objectives.flatMap(({ id, data: { source } }) =>
    source.changed === undefined
      ? []
      : [
          findWarning(
            'unread',
            `objectives/${id}.yaml`,
            'source.changed',
            contentText.unread(source.changed.map(nameField), source.plan),
          ),
        ],
  );
}
