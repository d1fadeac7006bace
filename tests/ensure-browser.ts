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

const java: Program = { name: 'Java', variable: 'JAVA_PATH', candidates: ['java'], debianPackage: 'default-jre-headless' };

/** Path of a Chromium to test with; installs the system's package where there is none. Throws when that fails. */
export function ensureBrowser(): string {
  return ensureProgram(chromium);
}

/** Path of Java for the Nu HTML checker; installs the system's package where there is none. Throws when that fails. */
export function ensureJava(): string {
  return ensureProgram(java);
}
