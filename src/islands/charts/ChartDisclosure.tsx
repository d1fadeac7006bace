import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { InteractiveTexts } from '../../i18n/plan/totals.ts';

interface Props {
  readonly texts: InteractiveTexts;
  /** What appears when the button is pressed. */
  readonly children: ReactNode;
}

/** A button until it is pressed, then the charts to explore. */
export function ChartDisclosure({ texts, children }: Props) {
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
      {open && children}
    </>
  );
}
