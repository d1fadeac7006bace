import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An update as the generator of large plans writes it. */
interface WrittenUpdate {
  readonly published: string;
  readonly corrections?: readonly {
    readonly date: string;
    readonly former?: Readonly<Record<string, unknown>>;
  }[];
  readonly withdrawn?: { readonly date: string };
}

interface WrittenVariation {
  readonly published: string;
  readonly action: string;
  readonly changes: readonly { readonly former: string }[];
}

interface WrittenObjective {
  readonly actions: readonly { readonly id: string }[];
}

/** Makes of a generated content folder what its editors had written by a day, file by file and without the program's own rule. */
export function takeBack(content: string, day: string): void {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(content, path), 'utf8'));
  const write = (path: string, data: object): void => {
    writeFileSync(join(content, path), JSON.stringify(data));
  };
  for (const path of globSync('updates/*/*.yaml', { cwd: content })) {
    const { corrections = [], withdrawn, ...update } = read(path) as WrittenUpdate;
    if (update.published > day) {
      rmSync(join(content, path));
      continue;
    }
    const former: Record<string, unknown> = {};
    for (const correction of corrections.toReversed())
      if (correction.date > day) Object.assign(former, correction.former);
    const fields = Object.entries<unknown>({ ...update, ...former }).filter(
      ([, value]) => value !== null,
    );
    write(path, {
      ...Object.fromEntries(fields),
      corrections: corrections.filter(({ date }) => date <= day),
      ...(withdrawn !== undefined && withdrawn.date <= day && { withdrawn }),
    });
  }
  for (const path of globSync('variations/*/*.yaml', { cwd: content })) {
    const { published, action, changes } = read(path) as WrittenVariation;
    if (published <= day) continue;
    rmSync(join(content, path));
    const objective = join('objectives', `${path.split('/')[1] ?? ''}.yaml`);
    const { actions, ...rest } = read(objective) as WrittenObjective;
    write(objective, {
      ...rest,
      actions: actions.map((each) =>
        each.id === action ? { ...each, timing: changes[0]?.former } : each,
      ),
    });
  }
}
