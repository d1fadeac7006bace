import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..', '..', '..');

/** A parameter of a text as written in the source. */
export interface TextParameter {
  readonly name: string;
  readonly type: string;
}

/** A text that is made out of what it is given. */
export interface TextFunction {
  /** File and keys: `src/i18n/plan/list.ts listTexts.summary`. */
  readonly name: string;
  readonly parameters: readonly TextParameter[];
  /** Source of the function. */
  readonly source: string;
  readonly write: (...given: readonly unknown[]) => unknown;
}

/** Every function inside an exported object or exported itself in `src/i18n`. */
export async function readTextFunctions(): Promise<readonly TextFunction[]> {
  const files = globSync('src/i18n/**/*.ts', { cwd: root }).toSorted();
  const found = await Promise.all(
    files.map(async (file) => {
      const path = join(root, file);
      const exports = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
      const source = ts.createSourceFile(file, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
      return source.statements.flatMap((statement) =>
        listFunctions(file, source, statement, exports),
      );
    }),
  );
  return found.flat();
}

function listFunctions(
  file: string,
  source: ts.SourceFile,
  statement: ts.Statement,
  exports: Record<string, unknown>,
): readonly TextFunction[] {
  const read = (
    node: ts.Node,
    value: unknown,
    keys: readonly string[],
  ): readonly TextFunction[] => {
    if (
      ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node) ||
      ts.isParenthesizedExpression(node)
    )
      return read(node.expression, value, keys);
    if (ts.isObjectLiteralExpression(node))
      return node.properties.flatMap((property) => {
        if (property.name === undefined || ts.isComputedPropertyName(property.name)) return [];
        const key = property.name.text;
        const inner = (value as Record<string, unknown> | undefined)?.[key];
        const body = ts.isPropertyAssignment(property) ? property.initializer : property;
        return read(body, inner, [...keys, key]);
      });
    if (typeof value !== 'function' || !ts.isFunctionLike(node)) return [];
    return [
      {
        name: `${file} ${keys.join('.')}`,
        parameters: node.parameters.map((parameter) => ({
          name: parameter.name.getText(source),
          type: parameter.type?.getText(source) ?? '',
        })),
        source: node.getText(source),
        write: value as TextFunction['write'],
      },
    ];
  };
  if (ts.isFunctionDeclaration(statement) && statement.name)
    return read(statement, exports[statement.name.text], [statement.name.text]);
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    ts.isIdentifier(name) && initializer ? read(initializer, exports[name.text], [name.text]) : [],
  );
}
