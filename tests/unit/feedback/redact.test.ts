import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPersonalData,
  REDACTION_MARK,
  redactPersonalData,
} from '../../../src/feedback/redaction/redact.ts';
import { passesLuhn } from '../../../src/feedback/redaction/redact-card.ts';
import { hasCheckLetter, isVatNumber } from '../../../src/feedback/redaction/redact-tax-codes.ts';
import { leavesOne } from '../../../src/feedback/redaction/redact-iban.ts';
import { countCases } from '../count-cases.ts';
import { disguisedComments } from './disguised-comments.ts';
import { disguisedHeldOut } from './held-out-disguised.ts';
import { heldOutHarmless, heldOutPersonal } from './held-out-comments.ts';
import { secondHeldOutHarmless, secondHeldOutPersonal } from './held-out-second.ts';
import { fifthHeldOut } from './held-out-fifth.ts';
import { fourthHeldOut } from './held-out-fourth.ts';
import { thirdHeldOut } from './held-out-third.ts';
import { harmlessComments, personalComments, readLabelled } from './labelled-comments.ts';
import { missedAtFirst } from './missed-comments.ts';
import { measureRedaction } from './measure-redaction.ts';

const sets = {
  'written with the rules': readLabelled(personalComments + harmlessComments.trimStart()),
  'written after the rules': readLabelled(heldOutPersonal + heldOutHarmless.trimStart()),
  'written after a first correction': readLabelled(
    secondHeldOutPersonal + secondHeldOutHarmless.trimStart(),
  ),
  'written after a second correction': readLabelled(thirdHeldOut),
  'written after a third correction': readLabelled(fourthHeldOut),
  'of a fifth round, all found at first sight': readLabelled(fifthHeldOut),
  'in disguise, written with the rules': readLabelled(disguisedComments),
  'in disguise, written before the rules': readLabelled(disguisedHeldOut),
  'missed at first sight by two later rounds': readLabelled(missedAtFirst),
};

/** Pieces that make up personal data, and what stands between them. */
const scraps = [
  '3331234567',
  '0331',
  '282111',
  '12',
  '2025',
  '00',
  'IT60X0542811101000000123456',
  'RSSMRA80A01H501U',
  '01234560124',
  'AB123CD',
  'VA 123456',
  'mario',
  '@',
  'esempio.it',
  ' chiocciola ',
  ' punto ',
  'it',
  'tel ',
  'cf ',
  'iban ',
  'targa ',
  'moto ',
  'prot. ',
  '/',
  '.',
  '-',
  ' ',
  '\n',
  '+39',
  '(',
  ')',
  '[…]',
  '…',
  '\u200b',
  'à',
  '😀',
  '\ud800',
  '4242424242424242',
  'CA12345AA',
  'AX1234567',
  'instagram: ',
  '@anna_b',
  'tre quattro ',
  'sette ',
  'O',
  'l',
  '𝟑',
  '\ufe0f\u20e3',
  ',',
  '*',
  '|',
  ' e ',
  ' poi ',
  'doppio ',
  '+',
  '²',
  '⒊',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...scraps), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('redactPersonalData', () => {
  it('puts a mark in place of each piece and says what and where it was', () => {
    expect(redactPersonalData('Sono RSSMRA80A01H501U, tel. 333 1234567.')).toEqual({
      text: 'Sono […], tel. […].',
      found: [
        { kind: 'fiscal-code', start: 5, end: 21 },
        { kind: 'phone', start: 28, end: 39 },
      ],
    });
    expect(redactPersonalData('')).toEqual({ text: '', found: [] });
  });

  it('sees through full-width digits and invisible characters', () => {
    expect(redactPersonalData('tel ３３３１２３４５６７').text).toBe('tel […]');
    expect(redactPersonalData('333\u200b123\u200b4567').text).toBe('[…]');
  });

  it('sees through bold letters, circles and the frames of keys, and leaves no mark of them behind', () => {
    expect(redactPersonalData('tel 𝟑𝟑𝟑 𝟏𝟐𝟑𝟒𝟓𝟔𝟕, sì').text).toBe('tel […], sì');
    expect(redactPersonalData('😀 3️⃣3️⃣3️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣ 😀').text).toBe('😀 […] 😀');
    expect(redactPersonalData('𝗕𝗿𝗮𝘃𝗶, ① rotonda').text).toBe('𝗕𝗿𝗮𝘃𝗶, ① rotonda');
  });

  it('finds nothing in what it has redacted, never lengthens, and gives places in order that do not overlap', () => {
    fc.assert(
      fc.property(text, (comment) => {
        const { text: redacted, found } = redactPersonalData(comment);
        expect(findPersonalData(redacted)).toEqual([]);
        expect(redacted.length).toBeLessThanOrEqual(comment.length);
        for (const [index, { start, end }] of found.entries()) {
          expect(end - start).toBeGreaterThanOrEqual(REDACTION_MARK.length);
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        }
      }),
      { numRuns: countCases(5_000) },
    );
  });
});

describe('findPersonalData', () => {
  it('has at least 300 labelled comments, about half of them harmless', () => {
    const all = Object.values(sets).flat();
    const harmless = all.filter(({ data }) => data.length === 0).length;
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(harmless / all.length).toBeGreaterThan(0.45);
    expect(harmless / all.length).toBeLessThan(0.6);
  });

  it.each(Object.entries(sets).map(([name, comments]) => ({ name, comments })))(
    'finds at least 99 % of the data and takes at most 1 % of the comments wrongly: comments $name',
    ({ name, comments }) => {
      const {
        caught,
        pieces,
        falseAlarms,
        comments: count,
        rightKind,
        mistakes,
      } = measureRedaction(comments);
      console.info(
        `Comments ${name}: ${caught} of ${pieces} pieces found (${((caught * 100) / pieces).toFixed(1)} %), ${falseAlarms} false alarms in ${count} comments, ${(rightKind * 100).toFixed(1)} % of the right kind`,
      );
      expect(caught / pieces, mistakes.join('\n')).toBeGreaterThanOrEqual(0.99);
      expect(falseAlarms / count, mistakes.join('\n')).toBeLessThanOrEqual(0.01);
    },
  );

  it('finds codes, accounts and VAT numbers that a generator makes, whatever stands around them', () => {
    const digits = (length: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
        .map((all) => all.join(''));
    const around = fc.constantFrom('', 'ecco ', 'la mia: ', '(');
    fc.assert(
      fc.property(digits(7), fc.integer({ min: 1, max: 100 }), around, (head, office, before) => {
        const base = head + String(office).padStart(3, '0');
        const vat =
          Array.from({ length: 10 }, (_, check) => `${base}${check}`).find(isVatNumber) ?? '';
        expect(redactPersonalData(`${before}${vat}`).text).toBe(`${before}${REDACTION_MARK}`);
      }),
    );
    fc.assert(
      fc.property(digits(10), digits(12), around, (bank, account, before) => {
        const iban =
          Array.from(
            { length: 97 },
            (_, check) => `it${String(check + 2).padStart(2, '0')}x${bank}${account}`,
          ).find(leavesOne) ?? '';
        const spaced = iban.replace(/(.{4})/gu, '$1 ').trim();
        expect(redactPersonalData(`${before}${iban}`).text).toBe(`${before}${REDACTION_MARK}`);
        expect(redactPersonalData(`${before}${spaced}`).text).toBe(`${before}${REDACTION_MARK}`);
      }),
    );
  });
});

describe('hasCheckLetter', () => {
  it('takes the right letter and no other', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    expect(letters.filter((letter) => hasCheckLetter(`rssmra80a01h501${letter}`))).toEqual(['u']);
    expect(letters.filter((letter) => hasCheckLetter(`rssmra80a01h5lm${letter}`))).toEqual(['x']);
  });
});

describe('passesLuhn', () => {
  it('takes the right check digit and no other', () => {
    const digits = [...'0123456789'];
    expect(digits.filter((digit) => passesLuhn(`424242424242424${digit}`))).toEqual(['2']);
    expect(digits.filter((digit) => passesLuhn(`37828224631000${digit}`))).toEqual(['5']);
  });
});
