/**
 * One tab stop for each group of tiles: arrow keys, Home and End move inside it. Without this script every tile is a
 * plain link with a stop of its own.
 */
for (const group of document.querySelectorAll<HTMLElement>('[data-tiles]')) {
  const links = [...group.querySelectorAll('a')];
  const moveTo = (place: number): void => {
    const target = links[Math.max(0, Math.min(links.length - 1, place))];
    for (const link of links) link.tabIndex = link === target ? 0 : -1;
    target?.focus();
  };
  for (const [place, link] of links.entries()) link.tabIndex = place === 0 ? 0 : -1;
  group.addEventListener('keydown', (event) => {
    const place = links.findIndex((link) => link === document.activeElement);
    if (place === -1) return;
    const top = links[0]?.offsetTop;
    const inRow = links.filter((link) => link.offsetTop === top).length;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: place + 1,
      ArrowLeft: place - 1,
      ArrowDown: place + inRow,
      ArrowUp: place - inRow,
      Home: 0,
      End: links.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
  });
}
