import type { getDocumentProxy } from 'unpdf';

/** A document that the library has opened. */
export type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/** One of its pages. */
export type PDFPageProxy = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

/** Largest picture that is decoded, in pixels: none, because only words and lines are wanted. */
const largestPicture = 1;

/** Opens a document without its pictures, and gives the names of drawing steps beside it. `isStrict` makes pages fail that hold any. */
export async function openPdf(
  bytes: Uint8Array,
  isStrict: boolean,
): Promise<{
  readonly pdf: PDFDocumentProxy;
  readonly steps: Readonly<Record<string, number>>;
}> {
  // The library is loaded only here, and only for PDF.
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS, VerbosityLevel } = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(bytes.slice(), {
    maxImageSize: largestPicture,
    stopAtErrors: isStrict,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
  });
  return { pdf, steps: OPS };
}
