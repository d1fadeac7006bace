import { useEffect, useRef, useState } from 'react';
import type { InteractiveTexts } from '../../../i18n/plan/totals.ts';
import type { ChartData } from '../../../views/totals/chart-data.ts';
import { makeSatisfactionCharts } from '../../../views/satisfaction/satisfaction-charts.ts';
import { makeSatisfactionPage } from '../../../views/satisfaction/satisfaction-page.ts';
import { ChartPanel } from '../../charts/ChartPanel.tsx';
import { loadResults } from './load-answers.ts';
import type { ResultNames } from '../../../views/satisfaction/satisfaction-page.ts';

interface Props {
  readonly names: ResultNames;
  readonly texts: InteractiveTexts;
}

/** A button until it is pressed, then the ratings by theme and objective to explore. */
export function SatisfactionChart({ names, texts }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [charts, setCharts] = useState<readonly ChartData[] | undefined>();

  // The press that woke the island came before React could hear it; see remember-press.ts.
  useEffect(() => {
    if (button.current?.dataset['pressed'] !== undefined) setOpen(true);
  }, []);

  useEffect(() => {
    if (!open || charts !== undefined) return;
    void loadResults().then((results) => {
      const titles = { themes: new Map(names.themes), objectives: new Map(names.objectives) };
      setCharts(
        results === undefined ? [] : makeSatisfactionCharts(makeSatisfactionPage(results), titles),
      );
    });
  }, [open, charts, names]);

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
      {open && charts?.length === 0 && <p role="status">{texts.failed}</p>}
      {open && charts !== undefined && charts.length > 0 && (
        <ChartPanel charts={charts} texts={texts} />
      )}
    </>
  );
}
