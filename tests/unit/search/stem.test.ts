import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/search/words/read-words.ts';

describe('stem', () => {
  it.each([
    ['gioco', 'giochi'],
    ['parco', 'parchi'],
    ['bottega', 'botteghe'],
    ['servizio', 'servizi'],
    ['spogliatoio', 'spogliatoi'],
    ['farmacia', 'farmacie'],
    ['cantiere', 'cantieri'],
    ['asfaltare', 'asfalto', 'asfaltatura', 'asfaltature'],
    ['ricarica', 'ricaricare', 'ricariche'],
    ['pagare', 'pagamento', 'pagamenti', 'paga'],
    ['disabile', 'disabili', 'disabilita'],
    ['elementare', 'elementari'],
    ['risarcire', 'risarcimento'],
    ['lamentarsi', 'lamento'],
    ['abbandonato', 'abbandono', 'abbandonare'],
    ['leggere', 'leggo'],
    ['costruire', 'costruisco'],
    ['strada', 'stradale'],
    ['commercio', 'commerciale'],
    ['sicuro', 'sicurezza'],
    ['educatore', 'educatrice'],
  ])('brings together %s, %s …', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it.each([
    ['comune', 'comunita'],
    ['sociale', 'social'],
    ['posto', 'post'],
    ['bando', 'banda'],
    ['meno', 'menu'],
    ['educazione', 'educatore'],
    ['giardini', 'giardinieri'],
    ['mercato', 'merce'],
    ['animale', 'animazione'],
    ['stazione', 'stato'],
    ['imu', 'imo'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it('leaves short words and numbers alone', () => {
    expect(['via', 'cup', '2026', 'a2a'].map(stem)).toEqual(['via', 'cup', '2026', 'a2a']);
  });
});
