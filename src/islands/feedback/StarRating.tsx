import { clarityTexts } from '../../i18n/satisfaction/feedback.ts';
import { FieldProblem } from './FieldProblem.tsx';
import { type RatingProps, describeRating } from './rating-field.ts';

const STAR = 'm12 2 3 7 7 .6-5.3 4.8 1.7 7.1-6.4-3.8-6.4 3.8 1.7-7.1L2 9.6 9 9z';

/** Five stars as radio buttons; a star is filled, not only coloured, up to the chosen one. */
export function StarRating({ given, problem }: RatingProps) {
  const { group, problemId, describeStep } = describeRating('clarity', { given, problem });
  return (
    <fieldset role="radiogroup" {...group}>
      <legend>{clarityTexts.stars}</legend>
      <FieldProblem id={problemId} text={problem} />
      <div className="stars">
        {[1, 2, 3, 4, 5].map((count) => (
          <label key={count} data-element={`feedback-rate-${String(count)}`}>
            <input {...describeStep(count)} aria-label={clarityTexts.star(count)} />
            {/* Drawn once and used five times: the page has one first flight. */}
            <svg viewBox="0 0 24 24" aria-hidden="true">
              {count === 1 ? <path id="stella" d={STAR} /> : <use href="#stella" />}
            </svg>
            {count}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
