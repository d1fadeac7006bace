// Runs after `npm ci` on whatever Node the machine has, so it is plain JavaScript. Of the three packages that bring Node 24, npm 9 and 10
// drop the link in `node_modules/.bin` together with the packages that do not fit the platform; npm 11 keeps it.
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';

const platform = process.platform === 'win32' ? 'win' : process.platform;
const folder = `node-${platform}-${process.arch}`;
const program = platform === 'win' ? 'node.exe' : 'node';
if (existsSync(`node_modules/${folder}/bin/${program}`)) {
  if (platform === 'win') {
    if (!existsSync('node_modules/.bin/node.cmd'))
      writeFileSync('node_modules/.bin/node.cmd', `@"%~dp0\\..\\${folder}\\bin\\node.exe" %*\r\n`);
  } else if (!existsSync('node_modules/.bin/node'))
    symlinkSync(`../${folder}/bin/node`, 'node_modules/.bin/node');
}
