import { useEffect, useRef, useState } from 'react';
import type { InteractiveTexts } from '../../i18n/plan/totals.ts';
import type { ChartData } from '../../views/totals/chart-data.ts';
import { ChartPanel } from './ChartPanel.tsx';

interface Props {
  readonly charts: readonly ChartData[];
  readonly texts: InteractiveTexts;
}

/** A button until it is pressed, then the charts of the page to explore. */
export function InteractiveChart({ charts, texts }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  // The press that woke the island came before React could hear it; see remember-press.ts.
  useEffect(() => {
    if (button.current?.dataset['pressed'] !== undefined) setOpen(true);
  }, []);

  return (
    <>
      <button
        ref={button}
        type="button"
        className="btn btn-outline-primary"
        data-chart-button=""
        data-loading={texts.loading}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {open ? texts.close : texts.open}
      </button>
      {open && <ChartPanel charts={charts} texts={texts} />}
    </>
  );
}
