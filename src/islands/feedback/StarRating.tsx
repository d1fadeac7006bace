import { clarityTexts } from '../../i18n/satisfaction/feedback.ts';

const STAR = 'm12 2 3 7 7 .6-5.3 4.8 1.7 7.1-6.4-3.8-6.4 3.8 1.7-7.1L2 9.6 9 9z';

interface Props {
  /** Id of the message to show with the stars, where there is one. */
  readonly errorId: string | undefined;
}

/** Five stars as radio buttons; a star is filled, not only coloured, up to the chosen one. */
export function StarRating({ errorId }: Props) {
  return (
    <fieldset
      role="radiogroup"
      aria-describedby={errorId}
      aria-invalid={errorId === undefined ? undefined : true}
    >
      <legend>{clarityTexts.stars}</legend>
      <div className="stars">
        {[1, 2, 3, 4, 5].map((count) => (
          <label key={count} data-element={`feedback-rate-${String(count)}`}>
            <input
              type="radio"
              name="rating"
              value={count}
              required={count === 1}
              aria-label={clarityTexts.star(count)}
              aria-describedby={count === 1 ? errorId : undefined}
            />
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
