import { citedTexts } from '../i18n/objective/cite.ts';
import { showCited } from '../islands/cite/show-cited.ts';

/** The script that pages load when a citation led to them (src/islands/cite/load-cited.ts). */
export function GET(): Response {
  return new Response(`${showCited.toString()}\nshowCited(${JSON.stringify(citedTexts)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
