/** How an icon is laid out. */
export interface IconLayout {
  /** Full square of the portal's blue, or a rounded one on nothing. */
  readonly ground: 'square' | 'rounded';
  /** Share of the side that the tiles take, 0-1; a maskable icon keeps within a circle of 0.8. */
  readonly share: number;
}

const unit = 32;

/** The portal's mark in a square of 32: a plan of tiles, one of them large and checked. */
function drawMark(small: string, large: string, check: string): string {
  const places = [
    [1, 1],
    [12, 1],
    [23, 1],
    [1, 12],
    [1, 23],
  ] as const;
  const tiles = places.map(
    ([x, y]) => `<rect x="${x}" y="${y}" width="8" height="8" rx="1.5" ${small}/>`,
  );
  const tick = `<path d="M16.5 22l3.9 4 6.6-8" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" ${check}/>`;
  return `${tiles.join('')}<rect x="12" y="12" width="19" height="19" rx="2.5" ${large}/>${tick}`;
}

/**
 * The favicon as SVG: blue on light browser chrome, light blue on dark. The light colours are attributes, so that they
 * stay where a security policy keeps the style sheet out.
 */
export function drawFavicon(): string {
  const dark =
    '<style>@media (prefers-color-scheme:dark){.s{fill:#5c9ee0}.l{fill:#b3d4f5}.c{stroke:#00264d}}</style>';
  const mark = drawMark(
    'class="s" fill="#4d94db"',
    'class="l" fill="#06c"',
    'class="c" stroke="#fff"',
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${unit} ${unit}">${dark}${mark}</svg>\n`;
}

/** An app icon as SVG, white tiles on blue. */
export function drawAppIcon({ ground, share }: IconLayout): string {
  const move = (unit * (1 - share)) / 2;
  const mark = drawMark('fill="#99c2eb"', 'fill="#fff"', 'stroke="#0066cc"');
  const corner = ground === 'rounded' ? 6 : 0;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${unit} ${unit}"><rect width="${unit}" height="${unit}" rx="${corner}" fill="#06c"/><g transform="translate(${move} ${move}) scale(${share})">${mark}</g></svg>`;
}
