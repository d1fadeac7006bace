import { writeFile } from 'node:fs/promises';
import { compressBytes } from './compress-bytes.ts';

/** Writes a text file of the site with its compressed copies, for what is made after the rest was compressed. */
export async function writeCompressed(path: string, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  const { br, gz } = await compressBytes(bytes, 11);
  await Promise.all([
    writeFile(path, bytes),
    writeFile(`${path}.br`, br),
    writeFile(`${path}.gz`, gz),
  ]);
}
