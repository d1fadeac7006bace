import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFields, readFieldsType } from '../../../../src/service/http/parse-fields.ts';

const parseJson = (text: string): unknown => parseFields(Buffer.from(text), 'json');
const parseForm = (text: string): unknown => parseFields(Buffer.from(text), 'form');

describe('parseFields', () => {
  it('reads any flat object as JSON.parse does', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.constant('a":1,"b":2'),
      fc.constant('\\":'),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), value),
        fc.constantFrom(undefined, 2),
        (fields, indent) => {
          const text = JSON.stringify(fields, null, indent);
          expect(parseJson(text)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('refuses a key written twice in any spelling', () => {
    for (const text of ['{"a":1,"a":1}', '{"a":1,"\\u0061":2}', '{"a":"x\\":","b":1,"a" \n : 2}'])
      expect(parseJson(text)).toBeUndefined();
    expect(parseJson('{"a":"\\"a\\":1,"}')).toEqual({ a: '"a":1,' });
    // A colon that belongs to no key: in a text, or in a key itself.
    for (const text of ['{"a":":","a":1}', '{":":1,":":2}', '{"a:b":1, "a:b":2}'])
      expect(parseJson(text)).toBeUndefined();
    expect(parseJson('{ "a:b": "c: d", "e": 1 }')).toEqual({ 'a:b': 'c: d', e: 1 });
  });

  it('takes time in proportion to the text', () => {
    for (const text of [
      `{"a":"${'\\"'.repeat(4000)}"}`,
      `{"a":"${' '.repeat(8000)}"}`,
      '"'.repeat(8192),
      `{${'"a":1,'.repeat(1300)}"a":1}`,
    ]) {
      const start = performance.now();
      parseJson(text);
      expect(performance.now() - start).toBeLessThan(200);
    }
  });

  it('reads a form as browsers write it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 })),
        (fields) => {
          fc.pre(
            !Object.hasOwn(fields, 'rating') &&
              !Object.values(fields).some((value) => value.includes('\r')),
          );
          const form = new URLSearchParams(Object.entries(fields)).toString();
          expect(parseForm(form)).toEqual({ ...fields });
        },
      ),
    );
  });

  it('takes ratings as numbers, line breaks as one character and empty fields as absent', () => {
    expect(parseForm('rating=4&comment=a%0D%0Ab&respondent=&website')).toEqual({
      rating: 4,
      comment: 'a\nb',
    });
    for (const rating of ['0', '6', '4.0', ' 4', '٤', '44'])
      expect(parseForm(new URLSearchParams({ rating }).toString())).toEqual({ rating });
  });

  it('refuses a field twice, broken escapes and bytes that are no UTF-8', () => {
    for (const form of ['a=1&a=1', 'a=1&a', 'a=%', 'a=%zz', 'a=%ff'])
      expect(parseForm(form)).toBeUndefined();
    expect(parseFields(Buffer.from([0x61, 0x3d, 0xff]), 'form')).toBeUndefined();
  });
});

describe('readFieldsType', () => {
  it('takes the two types with or without their one charset', () => {
    expect(
      [
        'application/json',
        'Application/JSON;charset=utf-8',
        'application/json ; charset="UTF-8" ',
      ].map(readFieldsType),
    ).toEqual(['json', 'json', 'json']);
    expect(readFieldsType('application/x-www-form-urlencoded; charset=UTF-8')).toBe('form');
    for (const type of [
      undefined,
      '',
      'application/json;',
      'application/json; charset=',
      'application/json; charset=utf-16',
      'xapplication/json',
      'application/json+x',
      'text/json',
    ])
      expect([type, readFieldsType(type)]).toEqual([type, undefined]);
  });
});
