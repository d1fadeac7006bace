import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { prepareFile } from '../../../src/desk/files/prepare-file.ts';
import { takePhoto, writePdf, writePngHead } from '../../integration/office-photos.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

describe('prepareFile', () => {
  it.each([
    ['SVG with a script', Buffer.from(svg), 'né un PDF'],
    ['HTML', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'né un PDF'],
    ['an archive', Buffer.from('504b0304140000000800', 'hex'), 'né un PDF'],
    ['a photo for Apple alone', Buffer.from('\0\0\0\u0018ftypheic', 'latin1'), 'HEIC'],
    ['a photo that is SVG', Buffer.from(`\u00FF\u00D8\u00FF\u00E0${svg}`, 'latin1'), 'danneggiata'],
    ['400 million pixels in few bytes', writePngHead(20_000, 20_000), 'troppi punti'],
    ['an empty file', Buffer.alloc(0), 'vuoto'],
    ['a file that is too large', Buffer.alloc(9 * 1024 * 1024, 1), 'troppo grande'],
    ['a document with a program', writePdf('/OpenAction 4 0 R'), 'programmi'],
    ['a document that is none', Buffer.from('%PDF-1.4\nnulla'), 'danneggiato'],
  ])('refuses %s in words', async (_, bytes, words) => {
    expect((await prepareFile(bytes)).problem).toContain(words);
  });

  it('refuses a photo that is cut off', async () => {
    const photo = await takePhoto();
    const cut = photo.subarray(0, photo.length - 2_000);
    expect((await prepareFile(cut)).problem).toContain('danneggiata');
  });

  it.each(['jpeg', 'png', 'webp'] as const)(
    'writes a photo in %s anew: upright, smaller, and without what it knew',
    async (format) => {
      // Lies on its side: upright it is higher than wide.
      const lying = await sharp(await takePhoto())
        .rotate(90)
        .withExif({ IFD0: { Orientation: '6', Artist: 'Anna Rossi' } })
        .withMetadata({ orientation: 6 })
        .toFormat(format)
        .toBuffer();
      const { file, contents = [] } = await prepareFile(lying);
      expect(file).toMatchObject({ width: 1067, height: 1600 });
      for (const { bytes } of contents) {
        const facts = await sharp(bytes).metadata();
        expect([facts.format, facts.exif, facts.orientation]).toEqual([
          'jpeg',
          undefined,
          undefined,
        ]);
        expect(bytes.includes('Anna Rossi')).toBe(false);
      }
      const small = await sharp(contents[1]?.bytes).metadata();
      expect([small.width, small.height]).toEqual([160, 240]);
    },
  );

  it('keeps a document as it is, under a name made of its bytes', async () => {
    const bytes = writePdf();
    const { file, contents } = await prepareFile(bytes);
    expect(file).toEqual({
      name: expect.stringMatching(/^[0-9a-f]{16}\.pdf$/u) as string,
      size: bytes.length,
    });
    expect(contents).toEqual([{ name: file?.name, bytes }]);
  });
});
