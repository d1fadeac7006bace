import { useEffect, useRef, useState } from 'react';
import type { InteractiveTexts } from '../../i18n/plan/totals.ts';
import type { ChartData } from '../../views/totals/chart-data.ts';
import { PartChoice } from './PartChoice.tsx';

interface Props {
  readonly charts: readonly ChartData[];
  readonly texts: InteractiveTexts;
}

/** Place of a pressed part: its row and its number in the chart. */
interface Picked {
  readonly row: number;
  readonly part: number;
}

/** The chart with what can be chosen: which chart, which of its parts; a pressed bar is told in words, with its list. */
export function ChartPanel({ charts, texts }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [place, setPlace] = useState(0);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [picked, setPicked] = useState<Picked | undefined>();
  const [failed, setFailed] = useState(false);
  const chart = charts[place];

  useEffect(() => {
    let left = false;
    let remove: (() => void) | undefined;
    import('./draw-chart.ts').then(
      ({ drawChart }) => {
        if (left || canvas.current === null || chart === undefined) return;
        const onPick = (row: number, part: number): void => {
          setPicked({ row, part });
        };
        remove = drawChart({
          canvas: canvas.current,
          chart,
          hidden,
          axis: chart.unit ?? texts.axis,
          onPick,
        });
      },
      () => {
        setFailed(true);
      },
    );
    return () => {
      left = true;
      remove?.();
    };
  }, [chart, hidden, texts.axis]);

  if (chart === undefined) return null;
  const row = picked === undefined ? undefined : chart.rows[picked.row];
  const part = picked === undefined ? undefined : chart.parts[picked.part];
  const cell = picked === undefined ? undefined : row?.cells[picked.part];
  return (
    <div className="chart-panel">
      {charts.length === 1 ? (
        <p>
          <strong>{chart.title}</strong>
        </p>
      ) : (
        <fieldset>
          <legend>{texts.choose}</legend>
          {charts.map(({ id, title }, index) => (
            <label key={id}>
              <input
                type="radio"
                name="grafico"
                checked={index === place}
                onChange={() => {
                  setPlace(index);
                  setHidden(new Set());
                  setPicked(undefined);
                }}
              />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      {chart.parts.length > 1 && (
        <PartChoice label={texts.show} parts={chart.parts} hidden={hidden} onChange={setHidden} />
      )}
      <p>{chart.sentence}</p>
      <div className="chart-canvas" style={{ blockSize: chart.rows.length * 52 + 56 }}>
        <canvas ref={canvas} role="img" aria-label={`${chart.title}. ${chart.sentence}`} />
      </div>
      <p role="status">
        {failed && texts.failed}
        {!failed && (row === undefined || part === undefined || cell === undefined) && texts.hint}
        {!failed && row !== undefined && part !== undefined && cell !== undefined && (
          <>
            {row.label}, {part.label}:{' '}
            <strong>{`${cell.count.toLocaleString('it')} ${chart.unit ?? (cell.count === 1 ? texts.one : texts.many)}`}</strong>
            . {cell.href !== undefined && <a href={cell.href}>{texts.list}</a>}
          </>
        )}
      </p>
    </div>
  );
}
