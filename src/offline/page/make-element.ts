/** An HTML element with attributes and children; texts become text nodes. */
export function makeElement(
  name: keyof HTMLElementTagNameMap,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A button that does something when pressed. */
export function makeButton(label: string, press: () => void, kind = 'btn'): HTMLElement {
  const button = makeElement('button', { type: 'button', class: kind }, label);
  button.addEventListener('click', press);
  return button;
}
