import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program that a check needs from the system. */
export interface Program {
  /** Name shown to people. */
  readonly name: string;
  /** Environment variable that may hold its path. */
  readonly variable: string;
  /** Commands and paths to try, best first. */
  readonly candidates: readonly string[];
  /** Debian package that brings it. */
  readonly debianPackage: string;
}

/** Path of a program, installed from Debian when missing and allowed; throws a line that says what to do otherwise. */
export function ensureProgram(program: Program): string {
  const found = findProgram(program);
  if (found !== undefined) return found;
  console.log(`${program.name} not found: installing the system package ${program.debianPackage}…`);
  installPackage(program.debianPackage);
  const installed = findProgram(program);
  if (installed !== undefined) return installed;
  throw new Error(
    `${program.name} is missing. Install it (Debian: apt-get install ${program.debianPackage}) or set ${program.variable} to its path.`,
  );
}

/** Path of a program that is there already. */
function findProgram({ variable, candidates }: Program): string | undefined {
  const given = process.env[variable];
  return [...(given === undefined || given === '' ? [] : [given]), ...candidates].find(answers);
}

function answers(candidate: string): boolean {
  if (/[\\/]/u.test(candidate)) return existsSync(candidate);
  return (
    spawnSync(candidate, ['-version'], { stdio: 'ignore', timeout: 20_000 }).error === undefined
  );
}

function installPackage(name: string): void {
  if (process.platform !== 'linux') return;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const [command = '', ...words] = [...prefix, 'apt-get', '-q', ...step];
    const { status, error } = spawnSync(command, words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (error !== undefined || status !== 0) return;
  }
}
