import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureProgram, type Program } from './find-program.ts';

const libreOffice: Program = {
  name: 'LibreOffice',
  variable: 'LIBREOFFICE_PATH',
  candidates: [
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/usr/local/bin/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ],
  debianPackage: 'libreoffice-calc',
};

/** Path of LibreOffice; installs the system's package where there is none. Throws a line that says why when that fails. */
export function ensureLibreOffice(): string {
  return ensureProgram(libreOffice);
}

/** Settings of a machine in an Italian office: dates are day first whatever the language of this machine. */
const italian = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>it-IT</value></prop></item>
</oor:items>
`;

/** Makes a folder of settings for LibreOffice, apart from those of whoever runs the tests. */
export function makeProfile(folder: string): string {
  mkdirSync(join(folder, 'user'), { recursive: true });
  writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), italian);
  return folder;
}

/** Opens a file in LibreOffice and saves it as another kind, such as `xlsx` or `csv:FILTER:OPTIONS`; returns the new path. */
export function convert(program: string, path: string, kind: string, profile: string): string {
  const folder = join(dirname(path), kind.split(':')[0] ?? kind);
  const [made = ''] = convertAll(program, [path], { kind, folder, profile });
  return made;
}

/** Opens files in LibreOffice and saves each as another kind into a folder; returns the new paths. */
export function convertAll(
  program: string,
  paths: readonly string[],
  { kind, folder, profile }: Readonly<Record<'kind' | 'folder' | 'profile', string>>,
): readonly string[] {
  const words = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    kind,
    '--outdir',
    folder,
    ...paths,
  ];
  const { status, stderr, error } = spawnSync(program, words, {
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(
      `LibreOffice could not convert ${paths.map((path) => basename(path)).join(', ')} to ${kind}: ${stderr}`,
    );
  const ending = kind.split(':')[0] ?? kind;
  return paths.map((path) => join(folder, `${basename(path, extname(path))}.${ending}`));
}
