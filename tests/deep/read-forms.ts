import { readControls } from '../integration/read-controls.ts';

/** A form of a page, and all that it could send. */
export interface Form {
  readonly target: string;
  /** Whether it takes files. */
  readonly isMultipart: boolean;
  readonly controls: readonly { readonly name: string; readonly value: string }[];
  /** Pairs of name and value; one button is pressed. */
  readonly buttons: readonly (readonly [string, string])[];
}

/** Forms of a page that send something: where each goes, and one of what it could send, one button among it. */
export function readForms(page: string, path: string): readonly Form[] {
  return page
    .split('<form')
    .slice(1)
    .map((part) => part.split('</form>')[0] ?? '')
    .filter((form) => /^[^>]* method="post"/iu.test(form))
    .map((form) => ({
      target: (/^[^>]* action="([^"]+)"/u.exec(form)?.[1] ?? path).replaceAll('&amp;', '&'),
      isMultipart: /^[^>]* enctype="multipart/u.test(form),
      controls: [...readControls(form), ...readLists(form)],
      buttons: [...form.matchAll(/<button[^>]* name="([^"]*)"[^>]* value="([^"]*)"/gu)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    }));
}

/** Lists of a form, with each of their values; which one is sent is left to chance, as each may be left out. */
function readLists(form: string): Form['controls'] {
  return [...form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gsu)].flatMap(
    ([, name = '', options = '']) =>
      [...options.matchAll(/<option[^>]* value="([^"]*)"/gu)].map(([, value = '']) => ({
        name,
        value,
      })),
  );
}
