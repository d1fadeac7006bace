import { type TemplateName, type TemplatePlace, templates } from '../../views/marks.ts';

/** What a place of a template receives: a text, parts, or attributes with or without a text. `true` leaves it as it stands, `undefined` takes it away. */
export type Filling =
  | string
  | readonly (Node | string)[]
  | { readonly attributes: Readonly<Record<string, string>>; readonly text?: string }
  | true
  | undefined;

/**
 * A copy of a template of this page with its places filled (`place` in marks.ts marks them). Texts become text nodes, so that no
 * comment can bring markup. Throws a TypeError where the page has no such template.
 */
export function fillTemplate(
  name: TemplateName,
  fillings: { readonly [Place in TemplatePlace]?: Filling } = {},
): DocumentFragment {
  const template = document.getElementById(templates[name]);
  if (!(template instanceof HTMLTemplateElement)) throw new TypeError(`no template ${name}`);
  const copy = document.importNode(template.content, true);
  // All places are found before the first is filled, for what fills it may have places of its own.
  for (const target of [...copy.querySelectorAll<HTMLElement | SVGElement>('[data-fill]')]) {
    fillPlace(target, fillings[target.dataset['fill'] as TemplatePlace]);
    delete target.dataset['fill'];
  }
  // How the template is set in its source must not show beside what it stands next to.
  for (const edge of [copy.firstChild, copy.lastChild])
    if (edge instanceof Text && edge.data.trim() === '') edge.remove();
  return copy;
}

function fillPlace(target: HTMLElement | SVGElement, filling: Filling): void {
  if (filling === undefined) target.remove();
  else if (typeof filling === 'string') target.textContent = filling;
  else if (filling === true) return;
  else if ('attributes' in filling) {
    for (const [name, value] of Object.entries(filling.attributes))
      target.setAttribute(name, value);
    if (filling.text !== undefined) target.textContent = filling.text;
  } else target.replaceChildren(...filling);
}
