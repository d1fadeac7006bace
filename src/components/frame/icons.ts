import burger from 'bootstrap-italia/src/svg/it-burger.svg?raw';
import calendar from 'bootstrap-italia/src/svg/it-calendar.svg?raw';
import chartLine from 'bootstrap-italia/src/svg/it-chart-line.svg?raw';
import check from 'bootstrap-italia/src/svg/it-check-circle.svg?raw';
import clock from 'bootstrap-italia/src/svg/it-clock.svg?raw';
import close from 'bootstrap-italia/src/svg/it-close-big.svg?raw';
import closeCircle from 'bootstrap-italia/src/svg/it-close-circle.svg?raw';
import externalLink from 'bootstrap-italia/src/svg/it-external-link.svg?raw';
import funnel from 'bootstrap-italia/src/svg/it-funnel.svg?raw';
import help from 'bootstrap-italia/src/svg/it-help-circle.svg?raw';
import horn from 'bootstrap-italia/src/svg/it-horn.svg?raw';
import info from 'bootstrap-italia/src/svg/it-info-circle.svg?raw';
import link from 'bootstrap-italia/src/svg/it-link.svg?raw';
import list from 'bootstrap-italia/src/svg/it-list.svg?raw';
import pencil from 'bootstrap-italia/src/svg/it-pencil.svg?raw';
import pin from 'bootstrap-italia/src/svg/it-map-marker.svg?raw';
import print from 'bootstrap-italia/src/svg/it-print.svg?raw';
import refresh from 'bootstrap-italia/src/svg/it-refresh.svg?raw';
import search from 'bootstrap-italia/src/svg/it-search.svg?raw';
import bank from 'bootstrap-italia/src/svg/it-pa.svg?raw';
import shop from 'bootstrap-italia/src/svg/it-card.svg?raw';
import flag from 'bootstrap-italia/src/svg/it-flag.svg?raw';
import note from 'bootstrap-italia/src/svg/it-note.svg?raw';
import hearing from 'bootstrap-italia/src/svg/it-hearing.svg?raw';
import user from 'bootstrap-italia/src/svg/it-user.svg?raw';
import minus from 'bootstrap-italia/src/svg/it-minus-circle.svg?raw';

/** Inner drawing of each icon in use, from Bootstrap Italia's set on a 24 × 24 grid. */
const drawings = {
  burger,
  calendar,
  chartLine,
  check,
  clock,
  close,
  closeCircle,
  externalLink,
  funnel,
  help,
  horn,
  info,
  link,
  list,
  minus,
  pencil,
  pin,
  print,
  refresh,
  search,
  bank,
  shop,
  flag,
  note,
  hearing,
  user,
} as const;

/** Name of an icon in use. */
export type IconName = keyof typeof drawings;

const paths = new Map<IconName, string>();

/** The paths of an icon without their frame; invisible bounding boxes are left out. Cut out once, however many pages show it. */
export function iconPaths(name: IconName): string {
  const known = paths.get(name) ?? cutPaths(drawings[name]);
  paths.set(name, known);
  return known;
}

function cutPaths(drawing: string): string {
  return drawing
    .replace(/^[\s\S]*?<svg[^>]*>|<\/svg>[\s\S]*$/gu, '')
    .replace(/<title>[^<]*<\/title>|<path[^>]*fill="none"[^>]*\/>|\s(?:id|class)="[^"]*"/gu, '')
    .trim();
}

/** Icon of each theme by its code; themes beyond the fifth take the flag. */
export function goalIcon(code: string): IconName {
  const icons: Readonly<Record<string, IconName>> = {
    '1': 'bank',
    '2': 'shop',
    '3': 'flag',
    '4': 'pencil',
    '5': 'user',
  };
  return icons[code] ?? 'flag';
}
