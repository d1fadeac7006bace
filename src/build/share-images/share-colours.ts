/** Colours of share images; the same figures as in src/styles/tokens.css, which a drawing outside a page cannot read. */
export const shareColours = {
  paper: '#FFFFFF',
  ink: '#17324D',
  quiet: '#455B71',
  line: '#D3DCE5',
  /** The present month on a line of time. */
  month: '#E1E8EF',
  late: '#8A5300',
  portal: '#0066CC',
} as const;

/** How strongly the colour of its theme fills a line of which nothing was reported. */
export const silentStrength = 0.28;

const accents: Readonly<Record<string, string>> = {
  1: '#0059B3',
  2: '#A33B00',
  3: '#00703C',
  4: '#7A2E8E',
  5: '#A8174B',
};

/** Accent of a theme by its code, `#RRGGBB`; a theme beyond the fifth has the portal's blue. */
export function accentOf(code: string | undefined): string {
  return accents[code ?? ''] ?? shareColours.portal;
}

/** Red, green and blue of `#RRGGBB`, 0-255. */
function readChannels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

/** A colour laid thinly over white, `strength` from 0 (white) to 1, as an opaque `#RRGGBB`. */
export function tint(colour: string, strength: number): string {
  const mixed = readChannels(colour).map((channel) => Math.round(255 - (255 - channel) * strength));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Contrast of two colours, 1 to 21, after WCAG 2.2 ("relative luminance", "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = readChannels(colour).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .toSorted((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}
