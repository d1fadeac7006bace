import { searchTexts } from '../../i18n/frame/frame.ts';
import { describeUnderstood } from '../../views/plan/search-sentence.ts';
import type { Suggestions } from './use-suggestions.ts';

interface Props {
  readonly id: string;
  readonly box: Suggestions;
  readonly action: string;
  readonly label: string;
}

/** The list under the search field, and the words a screen reader hears when it changes. */
export function SuggestionList({ id, box, action, label }: Props) {
  const { offers, query, explanation, nearWords, open, active } = box;
  const taken = explanation === undefined ? '' : describeUnderstood(query, explanation);
  const count = offers.length === 0 ? '' : searchTexts.suggestionCount(offers.length);
  const none = taken === '' ? searchTexts.none(query) : taken;
  const isState = explanation?.states !== undefined;
  return (
    <>
      {/* Pressing must not take the focus from the field, or the list would be gone before the click. */}
      <ul
        id={id}
        className="suggestions"
        role="listbox"
        aria-label={label}
        hidden={!open || (offers.length === 0 && !isState)}
        onMouseDown={(event) => {
          event.preventDefault();
        }}
      >
        {offers.map(({ id: slug, title }, place) => (
          <li
            key={slug}
            id={`${id}-${String(place)}`}
            role="option"
            aria-selected={place === active}
            onClick={() => {
              box.go(place);
            }}
          >
            {title.map(({ text, marked }, part) =>
              marked ? <mark key={part}>{text}</mark> : text,
            )}
          </li>
        ))}
        <li
          id={`${id}-${String(offers.length)}`}
          role="option"
          aria-selected={active === offers.length}
          onClick={() => {
            box.go(offers.length);
          }}
        >
          {isState ? searchTexts.allInState(query) : searchTexts.all(query)}
          {offers.length > 0 && taken !== '' && <span className="taken">{taken}</span>}
        </li>
      </ul>
      {open && offers.length === 0 && !isState && (
        <p className="suggestions none">
          {none} {nearWords.length > 0 && searchTexts.nearWords}{' '}
          {nearWords.map((word) => (
            <a key={word} href={`${action}?q=${encodeURIComponent(word)}`}>
              {word}
            </a>
          ))}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {box.failed
          ? searchTexts.failed
          : open && !isState
            ? `${offers.length === 0 ? none : taken} ${count}`.trim()
            : ''}
      </p>
    </>
  );
}
