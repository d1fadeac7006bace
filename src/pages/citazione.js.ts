import { citedTexts } from '../i18n/objective/cite.ts';
import { type CitedPage, showCited } from '../islands/cite/show-cited.ts';
import { citeQuery, templates } from '../views/marks.ts';

const page: CitedPage = { texts: citedTexts, template: templates.cited, query: citeQuery };

/** The script that pages load when a citation led to them (src/islands/touch-directive.ts). */
export function GET(): Response {
  return new Response(`${showCited.toString()}\nshowCited(${JSON.stringify(page)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
