import { partStyle } from '../../views/totals/part-style.ts';
import type { ChartPart } from '../../views/totals/chart-data.ts';

interface Props {
  readonly label: string;
  readonly parts: readonly ChartPart[];
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
}

/** The legend of the chart; unticking a part takes it out of the bars. Patterns are those that the page drew. */
export function PartChoice({ label, parts, hidden, onChange }: Props) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {parts.map(({ key, label: name }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={!hidden.has(key)}
            onChange={() => {
              onChange(
                new Set(
                  hidden.has(key) ? [...hidden].filter((each) => each !== key) : [...hidden, key],
                ),
              );
            }}
          />
          <svg width="20" height="20" aria-hidden="true" focusable="false">
            <rect
              x="1"
              y="1"
              width="18"
              height="18"
              fill={`url(#motivo-${key})`}
              stroke={`var(${partStyle(key).token})`}
              strokeWidth="2"
            />
          </svg>
          {name}
        </label>
      ))}
    </fieldset>
  );
}
