import { describe, expect, it } from 'vitest';
import { feedbackSettingsSchema } from '../../../src/domain/content/feedback-settings.ts';
import { listPrivacySections } from '../../../src/i18n/pages/privacy.ts';
import { listSatisfactionMethod } from '../../../src/i18n/satisfaction/satisfaction.ts';
import { makePortal } from '../builders.ts';

describe('feedbackSettingsSchema', () => {
  it('keeps comments for twelve months unless told otherwise, and never for less than three', () => {
    expect(feedbackSettingsSchema.parse({})).toEqual({ commentMonths: 12 });
    expect(feedbackSettingsSchema.parse({ commentMonths: 6 })).toEqual({ commentMonths: 6 });
    for (const commentMonths of [2, 0, -1, 6.5, '6'])
      expect(feedbackSettingsSchema.safeParse({ commentMonths }).success).toBe(false);
  });

  it('gives the months that readers are told', () => {
    const { municipality } = makePortal();
    const sections = [
      ...listPrivacySections({ ...municipality, feedback: { commentMonths: 7 } }),
      ...listSatisfactionMethod({ ...municipality, feedback: { commentMonths: 7 } }),
    ];
    const telling = sections
      .flatMap(({ text }) => text.split('.'))
      .filter((sentence) => /comment/iu.test(sentence) && /\d+ mesi/u.test(sentence));
    expect(telling.map((sentence) => /(\d+) mesi/u.exec(sentence)?.[1])).toEqual(['7', '7']);
  });
});
