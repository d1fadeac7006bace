import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { buildDay } from '../../catalog/read-content/build-day.ts';
import { municipalitySchema } from '../../domain/content/municipality.ts';
import { PortalError } from '../../domain/errors.ts';
import { initText } from '../../i18n/commands/init.ts';
import { OptionsError, parseStrictly, type Surroundings } from '../command/command-line.ts';
import { writeFiles } from '../command/write-files.ts';
import { makePlan } from './make-plan.ts';

/** Runs `npm run init`; returns its exit code: 0 done, 2 could not run. */
export async function runInit(
  args: readonly string[],
  { environment, out, err }: Surroundings,
  clock: Date,
): Promise<0 | 2> {
  try {
    const { values } = parseStrictly(() =>
      parseArgs({
        args: [...args],
        options: {
          name: { type: 'string' },
          town: { type: 'string' },
          province: { type: 'string' },
          region: { type: 'string' },
          dir: { type: 'string' },
          years: { type: 'string' },
          help: { type: 'boolean', default: false },
        },
      }),
    );
    if (values.help) {
      out(`${initText.usage}\n`);
      return 0;
    }
    const need = (option: 'name' | 'province' | 'region' | 'dir'): string => {
      const value = values[option]?.trim() ?? '';
      if (value === '') throw new OptionsError(initText.missing(option));
      return value;
    };
    const [name, province, region, folder] = [
      need('name'),
      need('province'),
      need('region'),
      need('dir'),
    ];
    const day = buildDay(environment, clock);
    const plan = readYears(values.years, Number(day.slice(0, 4)));
    const town =
      values.town?.trim() ?? name.replace(/^(?:Comune|Città) d(?:i |el |ella |ell['’])/iu, '');
    const municipality = { name, town, province, region, official: false, currentPlan: plan };
    if (!municipalitySchema.safeParse(municipality).success)
      throw new OptionsError(initText.badName(name));
    await refuseFilled(folder);
    await writeFiles([
      {
        path: join(folder, 'municipality.yaml'),
        text: `# ${initText.municipalityHead}\n# ${initText.officialNote}\n${stringify(municipality)}`,
      },
      { path: join(folder, 'plans', `${plan}.yaml`), text: makePlan(plan, name, day) },
    ]);
    for (const empty of ['objectives', 'areas', 'strategic-objectives', 'updates'])
      await mkdir(join(folder, empty), { recursive: true });
    out(`${initText.done(folder, plan)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof PortalError) && !(error instanceof Error && 'syscall' in error))
      throw error;
    err(`${error.message}\n`);
    return 2;
  }
}

/** The id of a plan, `2026-2028`: its years as given, or three from this one on. */
function readYears(given: string | undefined, year: number): string {
  if (given === undefined) return `${String(year)}-${String(year + 2)}`;
  const [, first, last] = /^(20\d\d)(?:\s*[-/–]\s*(20\d\d))?$/u.exec(given.trim()) ?? [];
  if (first === undefined || (last !== undefined && last < first))
    throw new OptionsError(initText.badYears(given));
  return last === undefined ? first : `${first}-${last}`;
}

async function refuseFilled(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0) throw new OptionsError(initText.notEmpty(folder));
}
