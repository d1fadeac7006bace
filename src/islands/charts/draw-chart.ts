import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type Plugin,
  Tooltip,
} from 'chart.js';
import type { ChartData } from '../../views/totals/chart-data.ts';
import {
  partStyle,
  PATTERN_SIZE,
  type PatternName,
  patternPaths,
} from '../../views/totals/part-style.ts';
import { wrapLabel } from './wrap-label.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** What a chart is drawn from. */
export interface ChartOrder {
  readonly canvas: HTMLCanvasElement;
  readonly chart: ChartData;
  /** Keys of parts left out. */
  readonly hidden: ReadonlySet<string>;
  readonly axis: string;
  /** Called with the places of the row and the part that was pressed. */
  readonly onPick: (row: number, part: number) => void;
}

/** Draws horizontal stacked bars in the page's own colours, patterns and type; returns what removes them. */
export function drawChart({ canvas, chart, hidden, axis, onPick }: ChartOrder): () => void {
  const tokens = getComputedStyle(document.documentElement);
  const read = (name: string): string => tokens.getPropertyValue(name).trim();
  const [ink, line, paper] = [read('--ink'), read('--line'), read('--paper')];
  const font = { family: getComputedStyle(document.body).fontFamily, size: 14 };
  const shown = chart.parts
    .map((part, index) => ({ ...part, index }))
    .filter(({ key }) => !hidden.has(key));
  const drawn = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: chart.rows.map(({ label }) => wrapLabel(label)),
      datasets: shown.map(({ key, label, index }) => {
        const { token, pattern } = partStyle(key);
        const colour = read(token);
        return {
          label,
          data: chart.rows.map(({ cells }) => cells[index]?.count ?? 0),
          backgroundColor: fillPattern(pattern, colour, paper),
          borderColor: colour,
          borderWidth: 2,
          borderSkipped: false,
          barThickness: 26,
        };
      }),
    },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 300 },
      layout: { padding: { right: 32 } },
      font,
      color: ink,
      interaction: { mode: 'nearest', axis: 'xy', intersect: true },
      scales: {
        x: {
          stacked: true,
          ticks: { precision: 0, color: ink, font },
          grid: { color: line },
          title: { display: true, text: axis, color: ink, font },
        },
        y: {
          stacked: true,
          ticks: { color: ink, font, autoSkip: false },
          grid: { display: false },
        },
      },
      plugins: {
        tooltip: {
          titleFont: font,
          bodyFont: font,
          displayColors: false,
          callbacks: {
            title: ([item]) =>
              item === undefined ? '' : (chart.rows[item.dataIndex]?.label ?? ''),
          },
        },
      },
      onClick: (_event, [element]) => {
        const part = element === undefined ? undefined : shown[element.datasetIndex];
        if (element !== undefined && part !== undefined) onPick(element.index, part.index);
      },
    },
    plugins: [rowTotals(ink, font)],
  });
  return () => {
    drawn.destroy();
  };
}

/** Writes at the end of each bar how much its visible parts make. */
function rowTotals(
  ink: string,
  { family, size }: { readonly family: string; readonly size: number },
): Plugin<'bar'> {
  return {
    id: 'row-totals',
    afterDatasetsDraw: ({ ctx, data, scales }) => {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.fillStyle = ink;
      ctx.font = `600 ${String(size)}px ${family}`;
      ctx.textBaseline = 'middle';
      for (const row of data.labels?.keys() ?? []) {
        const total = data.datasets.reduce(
          (sum, dataset) => sum + Number(dataset.data[row] ?? 0),
          0,
        );
        ctx.fillText(String(total), x.getPixelForValue(total) + 6, y.getPixelForValue(row));
      }
      ctx.restore();
    },
  };
}

/** Fill of a part on the canvas, from the same lines as the page's SVG patterns; the plain colour where a canvas makes no pattern. */
function fillPattern(name: PatternName, colour: string, ground: string): CanvasPattern | string {
  // Twice the size, so that lines stay sharp on dense screens.
  const tile = new OffscreenCanvas(PATTERN_SIZE * 2, PATTERN_SIZE * 2);
  const context = tile.getContext('2d');
  if (context === null) return colour;
  context.scale(2, 2);
  context.fillStyle = ground;
  context.fillRect(0, 0, PATTERN_SIZE, PATTERN_SIZE);
  context.fillStyle = colour;
  context.fill(new Path2D(patternPaths[name]));
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(0.5));
  return pattern ?? colour;
}
