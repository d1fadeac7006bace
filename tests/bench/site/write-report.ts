import { readPart, type PartName, type PartResults } from './bench-results.ts';
import { lighthouseCategories } from '../../checks/run-lighthouse.ts';

const titles: Readonly<Record<PartName, string>> = {
  build: 'Build',
  weights: 'Bytes a page',
  search: 'Search',
  lighthouse: 'Lighthouse',
  conditions: 'Slow network and slow processor',
};

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

function show(value: number | undefined, unit = ''): string {
  return value === undefined || Number.isNaN(value)
    ? '–'
    : `${number.format(value)}${unit === '' ? '' : ` ${unit}`}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const writers: { readonly [Name in PartName]: (results: PartResults[Name]) => string } = {
  build: ({ sizes, cpuAnExtraPage, cpuAShareImage }) => `${table(
    [
      'objectives',
      'pages',
      'seconds',
      'pages a second',
      'CPU seconds',
      'CPU a page',
      'memory',
      'compression apart',
      'rounds',
    ],
    sizes.map(({ objectives, pages, seconds, cpuSeconds, memoryBytes, compression, rounds }) => [
      show(objectives),
      show(pages),
      show(seconds),
      show(pages / seconds),
      show(cpuSeconds),
      show((cpuSeconds / pages) * 1000, 'ms'),
      show(memoryBytes / 1e6, 'MB'),
      `${show(compression.seconds, 's')} (CPU ${show(compression.cpuSeconds, 's')})`,
      show(rounds),
    ]),
  )}

Each build starts from nothing, without share images and compression; medians. CPU a page: at 2,000 objectives at most 1.3 times that at 500 (goal); an extra page, from the last size but one to the last: **${show(cpuAnExtraPage, 'ms')}**. A share image takes ${show(cpuAShareImage === undefined ? undefined : cpuAShareImage * 1000, 'ms')} of CPU. Memory is the largest resident set (goal under 2 GB).`,
  weights: ({ pages }) => `${table(
    ['type', 'pages', 'HTML, middle', 'HTML, heaviest', 'first load at most', 'of it scripts'],
    pages.map(({ type, pages: count, html, heaviestHtml, load, scripts }) => [
      `\`${type}\``,
      show(count),
      show(html),
      show(heaviestHtml),
      show(load),
      show(scripts),
    ]),
  )}

Bytes as served, in brotli, headers apart; the shipped content.`,
  search: ({ queries, sizes }) => `${table(
    [
      'objectives',
      'six suggestions, median',
      '95th percentile',
      'all answers, median',
      '95th percentile',
      'opening',
      'index',
      'index as served',
    ],
    sizes.map(({ objectives, suggestions, everything, opening, index }) => [
      show(objectives),
      show(suggestions.median, 'ms'),
      show(suggestions.slow, 'ms'),
      show(everything.median, 'ms'),
      show(everything.slow, 'ms'),
      show(opening, 'ms'),
      show(index.raw, 'B'),
      show(index.served, 'B'),
    ]),
  )}

${show(queries)} everyday queries, each asked once, on one core (goal: 5 ms at 91, 50 ms at 10,000).`,
  lighthouse: ({ version, browser, rounds, pages }) => `${table(
    ['page', 'device', ...lighthouseCategories, 'FCP', 'LCP', 'blocking', 'shift'],
    pages.map(({ page, device, scores, timings: [first, largest, blocking, shift] }) => [
      `\`${page}\``,
      device,
      ...scores.map((score) => show(score)),
      show(first, 'ms'),
      show(largest, 'ms'),
      show(blocking, 'ms'),
      show(shift),
    ]),
  )}

Lighthouse ${version} in ${browser} without windows, ${show(rounds)} runs each, medians; over HTTP on localhost from the portal's own service. Audits below full score in any run: ${listBelow(pages)}.`,
  conditions: ({ browser, network, figures }) => `${table(
    ['what', 'median', 'runs'],
    figures.map(({ what, values, unit }) => [
      what,
      show(values.toSorted((a, b) => a - b)[values.length >> 1], unit),
      values.map((value) => show(value)).join(', '),
    ]),
  )}

${browser}; ${network}.`,
};

function listBelow(pages: PartResults['lighthouse']['pages']): string {
  const below = new Set(
    pages.flatMap((figures) =>
      figures.below.map((id) => `${id} (${figures.device} ${figures.page})`),
    ),
  );
  return below.size === 0 ? 'none' : [...below].join(', ');
}

async function writePart<Name extends PartName>(
  name: Name,
  write: (results: PartResults[Name]) => string,
): Promise<string[]> {
  const part = await readPart(name);
  if (part === undefined) return [];
  return [
    `## ${titles[name]}\n\nMeasured on ${part.day} in ${show(part.minutes)} minutes. ${part.machine}.\n\n${write(part.results)}`,
  ];
}

/** The figures of all parts that have been measured, as Markdown. */
export async function writeReport(): Promise<string> {
  const parts = (
    await Promise.all([
      writePart('build', writers.build),
      writePart('weights', writers.weights),
      writePart('search', writers.search),
      writePart('lighthouse', writers.lighthouse),
      writePart('conditions', writers.conditions),
    ])
  ).flat();
  return `# Benchmarks\n\nWritten by \`npm run bench -- --write\`; \`npm run bench -- --help\` lists its parts. Answers to readers are measured apart, by \`npm run bench:service\`.\n\n${parts.join('\n\n')}\n`;
}
