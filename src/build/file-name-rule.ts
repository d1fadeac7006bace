import { basename } from 'node:path';
import type { Rule } from 'eslint';

const kebabCase = /^(?:\[[.a-z-]+\]|[a-z0-9]+(?:-[a-z0-9]+)*|404)(?:\.[a-z0-9-]+)*$/u;
const pascalCase = /^[A-Z][A-Za-z0-9]*\.(?:astro|tsx)$/u;
const vague = /^(?:utils?|helpers?|misc|common|index)\.(?:ts|tsx|js|mjs)$/u;

/** Whether a file name follows the house style; pages may carry `[parameters]`, components are PascalCase. */
export function isHouseFileName(fileName: string): boolean {
  return !vague.test(fileName) && (kebabCase.test(fileName) || pascalCase.test(fileName));
}

/** ESLint rule: files are kebab-case, components PascalCase, no vague names, no barrels. */
export const fileNameRule: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      name: 'File name {{name}} is not kebab-case (components: PascalCase) or is vague.',
    },
  },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (!isHouseFileName(name)) context.report({ node, messageId: 'name', data: { name } });
    },
  }),
};
