import { useRef } from 'react';
import { useSuggestions } from './use-suggestions.ts';
import { SuggestionList } from './SuggestionList.tsx';

/** Strings of the field itself; those of the list come with it. */
interface SearchBoxTexts {
  /** Name of this search among the landmarks of a page. */
  readonly landmark: string;
  readonly label: string;
  readonly placeholder: string | undefined;
  readonly button: string;
}

interface Props {
  readonly id: string;
  /** Where the form leads without JavaScript, and on Enter. */
  readonly action: string;
  readonly indexUrl: string;
  /** What was searched for, where the page answers a search. */
  readonly query?: string;
  readonly texts: SearchBoxTexts;
}

/** The search field: a plain form until it is touched, then a combobox with suggestions. */
export function SearchBox({ id, action, indexUrl, query, texts }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const box = useSuggestions(input, indexUrl, action);
  const listId = `${id}-elenco`;
  const active = box.active === -1 ? undefined : `${listId}-${String(box.active)}`;
  return (
    <form
      className="search-form"
      role="search"
      aria-label={texts.landmark}
      action={action}
      method="get"
      onBlur={box.leave}
    >
      <label htmlFor={id}>{texts.label}</label>
      <div className="search-row">
        <input
          ref={input}
          id={id}
          name="q"
          type="search"
          className="form-control"
          placeholder={texts.placeholder}
          defaultValue={query}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          onInput={box.type}
          onKeyDown={box.press}
          {...(box.ready && {
            role: 'combobox' as const,
            'aria-expanded': box.open,
            'aria-autocomplete': 'list' as const,
            'aria-controls': listId,
            'aria-activedescendant': active,
          })}
        />
        <button type="submit" className="btn">
          {texts.button}
        </button>
      </div>
      {box.ready && <SuggestionList id={listId} box={box} action={action} label={texts.label} />}
    </form>
  );
}
