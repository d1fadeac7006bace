import { useEffect, useState } from 'react';
import type { InteractiveTexts } from '../../../i18n/plan/totals.ts';
import { makeSatisfactionCharts } from '../../../views/satisfaction/satisfaction-charts.ts';
import {
  makeSatisfactionPage,
  type ResultNames,
} from '../../../views/satisfaction/satisfaction-page.ts';
import type { ChartData } from '../../../views/totals/chart-data.ts';
import { ChartDisclosure } from '../../charts/ChartDisclosure.tsx';
import { ChartPanel } from '../../charts/ChartPanel.tsx';
import { loadResults } from './load-answers.ts';

interface Props {
  readonly names: ResultNames;
  readonly texts: InteractiveTexts;
}

/** The ratings by theme and objective to explore. */
export function SatisfactionChart({ names, texts }: Props) {
  return (
    <ChartDisclosure texts={texts}>
      <LoadedCharts names={names} texts={texts} />
    </ChartDisclosure>
  );
}

function LoadedCharts({ names, texts }: Props) {
  const [charts, setCharts] = useState<readonly ChartData[] | undefined>();
  useEffect(() => {
    void loadResults().then((results) => {
      const titles = { themes: new Map(names.themes), objectives: new Map(names.objectives) };
      setCharts(
        results === undefined ? [] : makeSatisfactionCharts(makeSatisfactionPage(results), titles),
      );
    });
  }, [names]);
  if (charts === undefined) return null;
  if (charts.length === 0) return <p role="status">{texts.failed}</p>;
  return <ChartPanel charts={charts} texts={texts} />;
}
