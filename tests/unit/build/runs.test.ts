import { describe, expect, it } from 'vitest';
import { listFilesOfRun, listPagesOfRun, takeRun } from '../../../src/build/runs/run-list.ts';
import {
  cutTemplate,
  describeShape,
  fillTemplate,
  makeSpecimen,
} from '../../../src/build/runs/specimen.ts';

interface View {
  readonly title: string;
  readonly note?: string;
  readonly link: { readonly slug: string };
}

const render = ({ title, note, link }: View): string =>
  `<h1 title="${title}">${title}</h1>${note === undefined ? '' : `<p>${note}</p>`}<a href="https://piano.example${new URL(`/${link.slug}/`, 'https://a.example').pathname}">`;
const read = (text: string): string => Buffer.from(text, 'latin1').toString('utf8');
const makePage = (
  slug: string,
  view: View,
): { params: { slug: string }; address: string; shape: string; makeView: () => View } => ({
  params: { slug },
  address: `/${slug}/`,
  shape: view.note === undefined ? '' : 'note',
  makeView: () => view,
});

const plain = { title: 'Più «verde» & <ombra>', link: { slug: 'a' } };
const noted = { title: "L'acqua", note: 'vista', link: { slug: 'b' } };

describe('fillTemplate', () => {
  it('gives what rendering the view itself would, with texts escaped', () => {
    const template = cutTemplate(Buffer.from(render(makeSpecimen(plain))).toString('latin1'));
    const escaped = 'Più «verde» &amp; &lt;ombra&gt;';
    expect(read(fillTemplate(template, plain))).toBe(render({ title: escaped, link: plain.link }));
  });
});

describe('fillTemplate with a view that says less', () => {
  it('stops instead of leaving a gap', () => {
    const template = cutTemplate(render(makeSpecimen(noted)));
    expect(() => fillTemplate(template, { title: 'x' })).toThrow(
      'a page asks for text 1 of a view that has 1',
    );
  });
});

describe('makeSpecimen', () => {
  it('refuses what is no text, since a number or a list could decide what a page holds', () => {
    expect(() => makeSpecimen({ count: 3 })).toThrow('count of a view is no text');
    expect(() => makeSpecimen({ part: { list: ['a'] } })).toThrow('part.list of a view is no text');
  });

  it('keeps the shape of the view', () => {
    expect(describeShape(makeSpecimen(noted))).toBe(describeShape(noted));
    expect(describeShape(plain)).not.toBe(describeShape(noted));
  });
});

describe('listPagesOfRun', () => {
  it('asks for one page of each shape and fills in the others', () => {
    const pages = [
      makePage('uno', plain),
      makePage('due', noted),
      makePage('tre', { ...plain, title: 'Tre' }),
    ];
    const paths = listPagesOfRun<View>(pages, false);
    expect(paths.map(({ params }) => params['slug'])).toEqual(['uno', 'due']);
    const files = [...(takeRun('/uno/')?.(render(paths[0]?.props.view ?? plain)) ?? [])];
    expect(files.map(({ address }) => address)).toEqual(['/uno/', '/tre/']);
    expect(read(files[1]?.text ?? '')).toBe(render({ ...plain, title: 'Tre' }));
    expect(takeRun('/uno/')).toBeUndefined();
  });

  it('stops at a page that says other things than the one rendered for it', () => {
    const [first, second] = [makePage('uno', plain), { ...makePage('due', noted), shape: '' }];
    listPagesOfRun<View>([first, second], false);
    expect(() => [...(takeRun('/uno/')?.('') ?? [])]).toThrow('/due/ says title note link.slug');
  });

  it('gives every page with its own view in development', () => {
    const paths = listPagesOfRun<View>([makePage('uno', plain), makePage('due', noted)], true);
    expect(paths.map(({ props }) => props.view)).toEqual([plain, noted]);
    expect(takeRun('/uno/')).toBeUndefined();
  });
});

describe('listFilesOfRun', () => {
  it('asks for the first file and writes all', () => {
    const files = ['è', 'ù'].map((text) => ({
      params: { slug: text },
      address: `/${text}.xml`,
      write: () => text,
    }));
    expect(listFilesOfRun(files, false)).toHaveLength(1);
    expect([...(takeRun('/è.xml')?.('') ?? [])].map(({ text }) => read(text))).toEqual(['è', 'ù']);
    expect(listFilesOfRun(files, true)).toHaveLength(2);
    expect(listFilesOfRun([], false)).toEqual([]);
  });
});
