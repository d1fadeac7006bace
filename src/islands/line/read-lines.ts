import { lineData } from '../../views/marks.ts';
import { fillTemplate } from '../template/fill-template.ts';

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
  const veil = picture?.querySelector<SVGPathElement>(`[data-${lineData.veil}]`);
  if (!picture || !veil || told === undefined || !(link instanceof HTMLAnchorElement))
    return undefined;
  const height = Number(picture.getAttribute('height'));
  const pitch = height / lines.length;

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

const entries = read(lineData.legend).flatMap((legend) => [...legend.children] as HTMLElement[]);
let chosen: HTMLElement | undefined;
for (const entry of entries) {
  entry.append(fillTemplate('legendButton', { items: [...entry.childNodes] }));
  entry.firstElementChild?.addEventListener('click', () => {
    chosen = chosen === entry ? undefined : entry;
    for (const each of entries)
      each.firstElementChild?.setAttribute('aria-pressed', String(each === chosen));
    leave(chosen?.dataset[lineData.state]);
  });
}
