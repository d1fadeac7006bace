import type { InteractiveTexts } from '../../i18n/plan/totals.ts';
import type { ChartData } from '../../views/totals/chart-data.ts';
import { ChartDisclosure } from './ChartDisclosure.tsx';
import { ChartPanel } from './ChartPanel.tsx';

interface Props {
  readonly charts: readonly ChartData[];
  readonly texts: InteractiveTexts;
}

/** The charts of the page to explore. */
export function InteractiveChart({ charts, texts }: Props) {
  return (
    <ChartDisclosure texts={texts}>
      <ChartPanel charts={charts} texts={texts} />
    </ChartDisclosure>
  );
}
