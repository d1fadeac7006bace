/** A place of a built page and what is written there. */
export interface PageSlot<Content> {
  readonly start: number;
  readonly end: number;
  readonly write: (content: Content) => string;
}

/** Makes a template of a built page, cut once at places that do not overlap. */
export function cutTemplate<Content>(
  html: string,
  slots: readonly PageSlot<Content>[],
): (content: Content) => string {
  const ordered = slots.toSorted((a, b) => a.start - b.start);
  return (content) => {
    let done = 0;
    let page = '';
    for (const { start, end, write } of ordered) {
      page += html.slice(done, start) + write(content);
      done = end;
    }
    return page + html.slice(done);
  };
}
