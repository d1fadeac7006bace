import { contentText } from '../../i18n/commands/content-checks.ts';
import { routes } from '../../i18n/routes.ts';
import type { EditorialText } from './editorial-texts.ts';
import { findError, type LintFinding } from './lint-finding.ts';
import type { FolderContent } from '../../catalog/read-content/read-content.ts';

/** Links to pages and anchors that the portal does not have: `[text](/path/)` and paths standing alone. */
export function lintLinks(
  texts: readonly EditorialText[],
  content: FolderContent,
): readonly LintFinding[] {
  const pages = listPages(content);
  return texts.flatMap(({ file, field, text }) =>
    findPaths(text).flatMap((path): readonly LintFinding[] => {
      const [address = '', anchor] = path.split('#');
      const [page = ''] = address.split('?');
      const anchors = pages.get(page);
      if (anchors === undefined)
        return [
          findError('link', file, field, contentText.brokenLink(path, suggestPage(page, pages))),
        ];
      const isThere = anchor === undefined || anchors === 'any' || anchors.has(anchor);
      return isThere ? [] : [findError('link', file, field, contentText.brokenAnchor(path))];
    }),
  );
}

type Anchors = ReadonlySet<string> | 'any';

/** Every page of the portal with the anchors that content may point at. */
function listPages({
  objectives,
  updates,
  goals,
  areas,
  glossary,
  faq,
}: FolderContent): ReadonlyMap<string, Anchors> {
  const fixed = Object.values(routes).filter((route) => typeof route === 'string');
  const idsOf = (entries: readonly { readonly id: string }[]): Anchors =>
    new Set(entries.map(({ id }) => id));
  return new Map<string, Anchors>([
    ...fixed.map((route) => [route, 'any'] as const),
    ...goals.map(({ code }) => [routes.theme(code), 'any'] as const),
    ...areas.map(({ id }) => [routes.area(id), 'any'] as const),
    ...objectives.map(({ id, data }) => {
      const named = updates
        .filter((update) => update.id.startsWith(`${id}/`))
        .map((update) => update.id.slice(id.length + 1));
      return [
        routes.objective(id),
        new Set([...data.actions.map((action) => action.id), ...named]),
      ] as const;
    }),
    [routes.glossary, idsOf(glossary)],
    [routes.faq, idsOf(faq)],
  ]);
}

function findPaths(text: string): readonly string[] {
  const linked = [...text.matchAll(/\]\((?<path>\/[^\s)]*|#[^\s)]*)\)/gu)].map(
    (match) => match.groups?.['path'] ?? '',
  );
  const alone = [
    ...text.matchAll(/(?:^|[\s(«])(?<path>\/[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)*\/(?:#[a-z0-9-]+)?)/gu),
  ].map((match) => match.groups?.['path'] ?? '');
  return [...new Set([...linked, ...alone])];
}

/** The page that was probably meant: the same address with the slash at its end. */
function suggestPage(page: string, pages: ReadonlyMap<string, Anchors>): string | undefined {
  return pages.has(`${page}/`) ? `${page}/` : undefined;
}
