import { compressFolder } from '../../../src/build/site/compress.ts';

// node compress-site.ts FOLDER: compresses a built site, apart from its build.
await compressFolder(process.argv[2] ?? '');
