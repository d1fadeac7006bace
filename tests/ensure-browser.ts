import { ensureProgram, type Program } from './find-program.ts';

const chromium: Program = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  candidates: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  debianPackage: 'chromium',
};

/** Chromium without its windows, which opens pages in half the time; Playwright too takes it by default, but downloads it. */
const headlessShell: Program = {
  name: 'Chromium headless shell',
  variable: 'CHROMIUM_SHELL_PATH',
  candidates: ['/usr/bin/chromium-headless-shell'],
  debianPackage: 'chromium-headless-shell',
};

const java: Program = {
  name: 'Java',
  variable: 'JAVA_PATH',
  candidates: ['java'],
  debianPackage: 'default-jre-headless',
};

/** Path of a Chromium to test with; installs the system's package where there is none. Throws when that fails. */
export function ensureBrowser(): string {
  return ensureProgram(chromium);
}

/**
 * Path of a browser for tests of pages that need no service worker, no memory of pages left and no installing: the headless
 * shell, or Chromium where the system has no package of it. Throws when there is neither.
 */
export function ensureHeadlessShell(): string {
  try {
    return ensureProgram(headlessShell);
  } catch (error) {
    console.log(
      `${error instanceof Error ? error.message : String(error)} Tests open pages in Chromium itself, which takes longer.`,
    );
    return ensureBrowser();
  }
}

/** Path of Java for the Nu HTML checker; installs the system's package where there is none. Throws when that fails. */
export function ensureJava(): string {
  return ensureProgram(java);
}
