import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { SearchHit } from '../../search/searcher.ts';
import { loadSearch, type LoadedSearch } from './load-search.ts';

/** How many suggestions the field offers. */
const SHOWN = 6;

/** What the engine says of a query. */
interface Answer {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly nearWords: readonly string[];
}

const nothing: Answer = { query: '', hits: [], nearWords: [] };

async function answerQuery(search: LoadedSearch, query: string): Promise<Answer> {
  const hits = await search.find(query, SHOWN);
  return { query, hits, nearWords: hits.length === 0 ? await search.suggest(query) : [] };
}

/** What the reader's words lead to at this moment. */
export interface Suggestions {
  readonly ready: boolean;
  readonly failed: boolean;
  readonly open: boolean;
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly nearWords: readonly string[];
  /** Place of the chosen option, -1 for none; the one after the last hit is "all results". */
  readonly active: number;
  readonly type: () => void;
  readonly press: (event: KeyboardEvent) => void;
  /** Opens the option at a place; the one after the last hit shows all results. */
  readonly go: (place: number) => void;
  readonly leave: (event: FocusEvent) => void;
}

/** Suggestions for what stands in the field, with the keys of a combobox. */
export function useSuggestions(input: RefObject<HTMLInputElement | null>, indexUrl: string, action: string): Suggestions {
  const search = useRef<LoadedSearch | undefined>(undefined);
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const [{ query, hits, nearWords }, setAnswer] = useState(nothing);
  const turn = useRef(0);
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);

  const ask = useCallback((typed: string): void => {
    const own = (turn.current += 1);
    if (typed === '' || search.current === undefined) {
      setAnswer(nothing);
      return;
    }
    // An answer that comes after the next letter is late.
    answerQuery(search.current, typed).then(
      (answer) => {
        if (own === turn.current) setAnswer(answer);
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
        const typed = input.current?.value.trim() ?? '';
        ask(typed);
        setOpen(typed !== '' && document.activeElement === input.current);
      },
      () => {
        setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [ask, indexUrl, input]);

  const go = (place: number): void => {
    const hit = hits[place];
    location.href = hit === undefined ? `${action}?q=${encodeURIComponent(query)}` : `${action}${hit.id}/`;
  };

  return {
    ready,
    failed,
    open: open && query !== '',
    query,
    hits,
    nearWords,
    active,
    type: () => {
      ask(input.current?.value.trim() ?? '');
      setActive(-1);
      setOpen(true);
    },
    press: (event) => {
      const last = hits.length;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        setOpen(true);
        setActive(event.key === 'ArrowDown' ? (active >= last ? 0 : active + 1) : active <= 0 ? last : active - 1);
      } else if (event.key === 'Escape' && open) {
        event.preventDefault();
        setOpen(false);
        setActive(-1);
      } else if (event.key === 'Enter' && open && active !== -1) {
        event.preventDefault();
        go(active);
      }
    },
    go,
    leave: (event) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
    },
  };
}
