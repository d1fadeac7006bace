import { posix } from 'node:path';
import ts from 'typescript';

/** Source files by path, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** An exported object of texts: where it stands and the path of keys to each of its texts. */
interface TextObject {
  readonly file: string;
  readonly name: string;
  readonly paths: readonly (readonly string[])[];
}

const step = /^\s*[!?]?\s*(?:\.\s*(?<name>[\w$]+)|\[\s*'(?<quoted>[^']+)'\s*\])/u;
const listed = /Object\.(?:entries|keys|values)\(\s*$/u;

/**
 * Texts of `src/i18n` that nothing in `src` reads, as `file: object.key`. A text counts as read where its object is
 * read by that key or by a computed one; where an object is handed on whole, also where its key stands anywhere else.
 */
export function findUnusedTexts(sources: Sources): string[] {
  const codes = new Map(
    [...sources].map(([file, text]) => [file, new Set(text.match(/[\w$-]+/gu))]),
  );
  const imports = new Map([...sources].map(([file, text]) => [file, readImports(file, text)]));
  return [...sources]
    .filter(([file]) => file.startsWith('src/i18n/'))
    .flatMap(([file, text]) => listTextObjects(file, text))
    .flatMap((object) => {
      const isRead = readUses(object, sources, imports);
      const isNamed = (key: string): boolean =>
        [...codes].some(([file, words]) => file !== object.file && words.has(key));
      return object.paths
        .filter((path) => !isRead(path, isNamed))
        .map((path) => `${object.file}: ${[object.name, ...path].join('.')}`);
    });
}

function listTextObjects(file: string, text: string): TextObject[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, initializer }) => {
      const literal = initializer && findLiteral(initializer);
      return ts.isIdentifier(name) && literal
        ? [{ file, name: name.text, paths: listPaths(literal) }]
        : [];
    }),
  );
}

function findLiteral(node: ts.Expression): ts.ObjectLiteralExpression | undefined {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return findLiteral(node.expression);
  return ts.isObjectLiteralExpression(node) ? node : undefined;
}

function listPaths(literal: ts.ObjectLiteralExpression): string[][] {
  return literal.properties.flatMap((property) => {
    if (property.name === undefined || ts.isComputedPropertyName(property.name)) return [];
    const key = property.name.text;
    const inner = ts.isPropertyAssignment(property) && findLiteral(property.initializer);
    return inner ? listPaths(inner).map((path) => [key, ...path]) : [[key]];
  });
}

type Imports = ReadonlyMap<string, ReadonlyMap<string, string>>;
type Use = (path: readonly string[], isNamed: (key: string) => boolean) => boolean;

/** What the sources read of an object. */
function readUses({ file, name }: TextObject, sources: Sources, imports: Imports): Use {
  const read: string[][] = [];
  const handedOn: string[][] = [];
  for (const [reader, text] of sources) {
    const local = reader === file ? name : imports.get(reader)?.get(`${file}#${name}`);
    if (local === undefined) continue;
    for (const { index } of text.matchAll(
      new RegExp(`(?<![\\w$'-]|(?<!\\.\\.)\\.)${local}(?![\\w$'-])`, 'gu'),
    )) {
      const before = text.slice(Math.max(0, index - 80), index);
      if (/(?:const|import(?: type)?[^;]*[{,]|\bas)\s*$/u.test(before)) continue;
      const { path, isComputed } = readPath(text.slice(index + local.length));
      (isComputed || listed.test(before) ? read : handedOn).push(path);
    }
  }
  const covers =
    (path: readonly string[]) =>
    (use: readonly string[]): boolean =>
      use.every((key, place) => path[place] === undefined || path[place] === key);
  return (path, isNamed) =>
    read.some(covers(path)) ||
    handedOn.some(
      (use) => covers(path)(use) && path.slice(use.length).every((key) => isNamed(key)),
    );
}

/** Imports of a file: the name it uses, by `file#name`. */
function readImports(reader: string, text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, list = '', from = ''] of text.matchAll(
    /import\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'(\.[^']+)'/gu,
  )) {
    const file = posix.join(posix.dirname(reader), from);
    for (const [, name = '', local = name] of list.matchAll(/([\w$]+)(?:\s+as\s+([\w$]+))?/gu))
      names.set(`${file}#${name}`, local);
  }
  return names;
}

/** The keys that follow a name, and whether a computed one comes after them. */
function readPath(text: string): { path: string[]; isComputed: boolean } {
  const path: string[] = [];
  let rest = text;
  for (let found = step.exec(rest); found; found = step.exec(rest)) {
    path.push(found.groups?.['name'] ?? found.groups?.['quoted'] ?? '');
    rest = rest.slice(found[0].length);
  }
  return { path, isComputed: /^\s*\[/u.test(rest) };
}
