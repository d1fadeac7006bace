import { lineData } from '../../views/marks.ts';

/**
 * Tells the title of the line below the pointer, or of the one touched first, which a second touch opens; entries of the
 * legend become buttons that leave the lines of their state. Without this script the list below each picture says it all.
 */
interface Group {
  readonly lines: readonly HTMLElement[];
  readonly veil: SVGPathElement;
  readonly pitch: number;
}

const read = (name: string, root: ParentNode = document): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[data-${name}]`),
];

function wake(root: HTMLElement): Group | undefined {
  const picture = root.querySelector('svg[viewBox][height]');
  const [told] = read(lineData.told, root);
  const lines = [...(read(lineData.list, root)[0]?.children ?? [])] as HTMLElement[];
  const [link, state] = told?.children ?? [];
  if (picture === null || told === undefined || !(link instanceof HTMLAnchorElement))
    return undefined;
  const height = Number(picture.getAttribute('height'));
  const pitch = height / lines.length;
  const veil = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  veil.setAttribute('class', 'veil');
  veil.setAttribute('vector-effect', 'non-scaling-stroke');
  picture.append(veil);

  let shown = -1;
  const show = (place: number): void => {
    const own = lines[place]?.querySelector('a');
    shown = own ? place : -1;
    told.hidden = !own;
    if (!own || !state) return;
    link.href = own.href;
    link.textContent = own.textContent;
    state.textContent = own.nextElementSibling?.textContent ?? '';
    const box = picture.getBoundingClientRect();
    const top = box.top - root.getBoundingClientRect().top;
    told.style.insetBlockStart = `${String(Math.round(top + (place + 1) * pitch + 6))}px`;
  };
  const find = ({ clientY }: MouseEvent): number =>
    Math.floor((clientY - picture.getBoundingClientRect().top) / pitch);

  picture.addEventListener('pointermove', (event) => {
    if ((event as PointerEvent).pointerType === 'mouse') show(find(event as PointerEvent));
  });
  root.addEventListener('pointerleave', () => {
    show(-1);
  });
  picture.addEventListener('click', (event) => {
    const place = find(event as MouseEvent);
    if (place === shown) location.assign(link.href);
    else show(place);
  });
  return { lines, veil, pitch };
}

const groups = read(lineData.group)
  .map(wake)
  .filter((group) => group !== undefined);

function leave(state: string | undefined): void {
  for (const { lines, veil, pitch } of groups) {
    const gone = lines.map((line) => state !== undefined && line.dataset[lineData.state] !== state);
    for (const [place, line] of lines.entries()) line.hidden = gone[place] === true;
    const rows = gone.map((isGone, place) =>
      isGone ? `M0 ${String((place + 0.5) * pitch)}H999` : '',
    );
    veil.setAttribute('d', rows.join(''));
    veil.style.strokeWidth = String(pitch);
  }
}

const buttons = read(lineData.legend)
  .flatMap((legend) => [...legend.children] as HTMLElement[])
  .map((entry) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaPressed = 'false';
    button.append(...entry.childNodes);
    entry.append(button);
    button.addEventListener('click', () => {
      const isPressed = button.ariaPressed === 'true';
      for (const each of buttons) each.ariaPressed = String(each === button && !isPressed);
      leave(isPressed ? undefined : entry.dataset[lineData.state]);
    });
    return button;
  });
