import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { updateSchema } from '../../../../src/domain/content/update.ts';
import { editUpdate, formatUpdate } from '../../../../src/importer/sheet/update-yaml.ts';
import { anyUpdate, makeUpdate } from './make-update.ts';

describe('formatUpdate', () => {
  it('writes keys in order, strings in quotes, and nothing that says nothing', () => {
    expect(
      formatUpdate(
        makeUpdate({ status: 'completed', percent: 100, evidence: [{ label: 'Verbale' }] }),
      ),
    ).toBe(
      [
        'date: "2026-05-20"',
        'published: "2026-05-21"',
        'status: "completed"',
        'percent: 100',
        'title: "Il tetto è finito"',
        'text: "Il collaudo è stato positivo."',
        'evidence:',
        '  - label: "Verbale"',
        '',
      ].join('\n'),
    );
  });

  it('is read back as the same update, whatever it says', () => {
    fc.assert(
      fc.property(anyUpdate, (update) => {
        expect(updateSchema.parse(parse(formatUpdate(update)))).toEqual(update);
      }),
    );
  });
});

describe('editUpdate', () => {
  const before = makeUpdate({
    status: 'completed',
    percent: 100,
    evidence: [{ label: 'Verbale' }],
  });
  const text = [
    '# dal collaudo',
    'date: "2026-05-20" # giorno del verbale',
    'published: "2026-05-21"',
    'status: completed',
    'percent: 100 # misurata',
    "title: 'Il tetto è finito'",
    'text: >-',
    '  Il collaudo è stato',
    '  positivo.',
    '',
    '# fonti',
    'evidence:',
    '- label: Verbale',
    '# fine',
    '',
  ].join('\n');

  it('changes the lines of what changed and no others', () => {
    expect(
      editUpdate(
        text,
        before,
        { ...before, date: '2026-05-19', title: 'Il tetto è finito davvero' },
        'x',
      ),
    ).toBe(
      text
        .replace('"2026-05-20" #', '"2026-05-19" #')
        .replace("'Il tetto è finito'", '"Il tetto è finito davvero"'),
    );
  });

  it('takes out what no longer says anything, and puts what is new where it belongs', () => {
    const after = makeUpdate({
      status: 'completed',
      confidence: 'on-track',
      evidence: [{ label: 'Verbale' }],
      minor: true,
    });
    expect(editUpdate(text, before, after, 'x')).toBe(
      text
        .replace('percent: 100 # misurata\n', '')
        .replace('status: completed\n', 'status: completed\nconfidence: "on-track"\n')
        .replace('- label: Verbale\n', '- label: Verbale\nminor: true\n'),
    );
  });

  it('replaces a folded text and a list below comments that stay', () => {
    const edited = editUpdate(
      text,
      before,
      {
        ...before,
        text: 'Una riga.\nUn’altra.',
        evidence: [{ label: 'Relazione', url: 'https://a.example/' }],
      },
      'x',
    );
    expect(edited).toContain(
      'text: |-\n  Una riga.\n  Un’altra.\n\n# fonti\nevidence:\n  - label: "Relazione"\n    url: "https://a.example/"\n# fine\n',
    );
  });

  it('adds a correction below those that are there', () => {
    const old = { ...before, corrections: [{ date: '2026-06-01', text: 'Prima.' }] };
    const source = `${text}corrections:\n  - date: "2026-06-01" # in consiglio\n    text: Prima.\n`;
    expect(
      editUpdate(
        source,
        old,
        { ...old, corrections: [...old.corrections, { date: '2026-06-15', text: 'Seconda.' }] },
        'x',
      ),
    ).toBe(`${source}  - date: "2026-06-15"\n    text: "Seconda."\n`);
  });

  it('keeps the line ends of the file', () => {
    const edited = editUpdate(
      text.replaceAll('\n', '\r\n'),
      before,
      { ...before, percent: 90 },
      'x',
    );
    expect(edited).toBe(text.replace('100', '90').replaceAll('\n', '\r\n'));
  });

  it('also edits a file written between braces', () => {
    const braces =
      '{date: "2026-05-20", published: "2026-05-21", title: Il tetto è finito, text: Il collaudo è stato positivo.}';
    const plain = makeUpdate();
    expect(
      updateSchema.parse(parse(editUpdate(braces, plain, { ...plain, title: 'Altro' }, 'x'))),
    ).toEqual({ ...plain, title: 'Altro' });
  });

  it('turns any update into any other', () => {
    fc.assert(
      fc.property(anyUpdate, anyUpdate, (from, to) => {
        expect(
          updateSchema.parse(parse(editUpdate(`# nota\n${formatUpdate(from)}`, from, to, 'x'))),
        ).toEqual(to);
      }),
    );
  });
});
