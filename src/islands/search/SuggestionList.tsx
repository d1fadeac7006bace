import { searchTexts } from '../../i18n/frame.ts';
import { markMatches } from '../../search/mark-matches.ts';
import type { Suggestions } from './use-suggestions.ts';

interface Props {
  readonly id: string;
  readonly box: Suggestions;
  readonly action: string;
  readonly label: string;
}

/** The list under the search field, and the words a screen reader hears when it changes. */
export function SuggestionList({ id, box, action, label }: Props) {
  const { hits, query, nearWords, open, active } = box;
  const count = hits.length === 0 ? searchTexts.none(query) : searchTexts.suggestionCount(hits.length);
  return (
    <>
      {/* Pressing must not take the focus from the field, or the list would be gone before the click. */}
      <ul id={id} className="suggestions" role="listbox" aria-label={label} hidden={!open || hits.length === 0} onMouseDown={(event) => { event.preventDefault(); }}>
        {hits.map((hit, place) => (
          <li key={hit.id} id={`${id}-${String(place)}`} role="option" aria-selected={place === active} onClick={() => { box.go(place); }}>
            {markMatches(hit.title, hit.matchedTerms).map(({ text, marked }, part) => (marked ? <mark key={part}>{text}</mark> : text))}
          </li>
        ))}
        <li id={`${id}-${String(hits.length)}`} role="option" aria-selected={active === hits.length} onClick={() => { box.go(hits.length); }}>
          {searchTexts.all(query)}
        </li>
      </ul>
      {open && hits.length === 0 && (
        <p className="suggestions none">
          {searchTexts.none(query)} {nearWords.length > 0 && searchTexts.nearWords}{' '}
          {nearWords.map((word) => (
            <a key={word} href={`${action}?q=${encodeURIComponent(word)}`}>
              {word}
            </a>
          ))}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {box.failed ? searchTexts.failed : open ? count : ''}
      </p>
    </>
  );
}
