import { join } from 'node:path';

/** Folder of the project, wherever the command was started. */
export const projectRoot = join(import.meta.dirname, '..', '..', '..');

/** Folder of the built site. */
export const siteFolder = join(projectRoot, 'dist');
