import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readMultipart } from '../../../../src/service/http/read-multipart.ts';

describe('readMultipart', () => {
  it('says of a form that is cut off anywhere that it is broken, and lives on', async () => {
    const form = new FormData();
    form.set('words', 'Il lampione è spento.');
    form.set('photo1', new Blob(['bytes of a photo']), 'IMG_0001.jpg');
    form.set('place', 'Via Larga');
    const whole = new Response(form);
    const type = whole.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await whole.arrayBuffer());
    const read = (body: Buffer) =>
      readMultipart(Readable.from([body]), type, { fields: 1_000, file: 1_000, files: 2 });
    expect(await read(bytes)).toMatchObject({ fields: { place: 'Via Larga' } });
    // The last line break, and the hyphens before it, may be missing.
    for (let cut = 1; cut < bytes.length - 4; cut += 1)
      expect([cut, await read(bytes.subarray(0, cut))]).toEqual([cut, 'broken']);
  });
});
