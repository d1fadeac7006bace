import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { loadSearch } from './load-search.ts';
import { nothing } from './no-completion.ts';
import type { Completion, LoadedSearch } from './search-engine.ts';

/** What the reader's words lead to at this moment. */
export interface Suggestions extends Completion {
  readonly ready: boolean;
  readonly failed: boolean;
  readonly open: boolean;
  /** Place of the chosen option, -1 for none; the one after the last offer is "all results". */
  readonly active: number;
  readonly type: () => void;
  readonly press: (event: KeyboardEvent) => void;
  /** Opens the option at a place; the one after the last offer shows all results. */
  readonly go: (place: number) => void;
  readonly leave: (event: FocusEvent) => void;
}

/** Suggestions for what stands in the field, with the keys of a combobox. */
export function useSuggestions(
  input: RefObject<HTMLInputElement | null>,
  indexUrl: string,
  action: string,
): Suggestions {
  const search = useRef<LoadedSearch | undefined>(undefined);
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const [completion, setCompletion] = useState(nothing);
  const { query, offers } = completion;
  const turn = useRef(0);
  const [active, setActive] = useState(-1);
  // Set by keys and focus alone, so that a letter changes nothing that has to be drawn before its answer.
  const [dismissed, setDismissed] = useState(false);

  const ask = useCallback((typed: string): void => {
    const own = (turn.current += 1);
    search.current?.complete(typed).then(
      (found) => {
        // An answer that comes after the next letter is late. It is drawn apart from the letter, which the browser is still setting.
        if (own === turn.current) {
          startTransition(() => {
            setCompletion(found);
          });
        }
      },
      () => {
        setFailed(true);
      },
    );
  }, []);

  useEffect(() => {
    let left = false;
    loadSearch(indexUrl).then(
      (loaded) => {
        if (left) return;
        search.current = loaded;
        setReady(true);
        setDismissed(document.activeElement !== input.current);
        ask(input.current?.value.trim() ?? '');
      },
      () => {
        setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [ask, indexUrl, input]);

  const open = !dismissed && query !== '';
  const go = (place: number): void => {
    const offer = offers[place];
    location.href =
      offer === undefined ? `${action}?q=${encodeURIComponent(query)}` : `${action}${offer.id}/`;
  };

  return {
    ...completion,
    ready,
    failed,
    open,
    active,
    type: () => {
      ask(input.current?.value.trim() ?? '');
      setActive(-1);
      setDismissed(false);
    },
    press: (event) => {
      const last = offers.length;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        setDismissed(false);
        setActive(
          event.key === 'ArrowDown'
            ? active >= last
              ? 0
              : active + 1
            : active <= 0
              ? last
              : active - 1,
        );
      } else if (event.key === 'Escape' && open) {
        event.preventDefault();
        setDismissed(true);
        setActive(-1);
      } else if (event.key === 'Enter' && open && active !== -1) {
        event.preventDefault();
        go(active);
      }
    },
    go,
    leave: (event) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setDismissed(true);
    },
  };
}
