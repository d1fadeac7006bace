import { describe, expect, it } from 'vitest';
import { fitSmallPhoto, updateFilesSchema } from '../../../src/domain/content/update-file.ts';
import { makePhoto } from './make-update.ts';

const document = { name: 'fedcba9876543210.pdf', label: 'Verbale', size: 900, accessible: false };

describe('updateFilesSchema', () => {
  it('takes photos with their sides and documents that say whether they can be read', () => {
    expect(updateFilesSchema.parse([makePhoto(), document])).toEqual([makePhoto(), document]);
  });

  it.each([
    ['a name that leads elsewhere', makePhoto({ name: '../0123456789abcdef.jpg' })],
    ['another kind', makePhoto({ name: '0123456789abcdef.svg' })],
    ['a photo without sides', makePhoto({ width: undefined })],
    ['a photo without words', makePhoto({ label: ' ' })],
    ['a document that does not say', { ...document, accessible: undefined }],
    ['a document with sides', { ...document, width: 10, height: 10 }],
  ])('refuses %s', (_, file) => {
    expect(updateFilesSchema.safeParse([file]).success).toBe(false);
  });
});

describe('fitSmallPhoto', () => {
  it('keeps the shape, and never enlarges', () => {
    expect(fitSmallPhoto(1600, 1200)).toEqual({ width: 240, height: 180 });
    expect(fitSmallPhoto(900, 1600)).toEqual({ width: 135, height: 240 });
    expect(fitSmallPhoto(100, 80)).toEqual({ width: 100, height: 80 });
    expect(fitSmallPhoto(1600, 1)).toEqual({ width: 240, height: 1 });
  });
});
