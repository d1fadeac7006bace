import { type ComponentType, createElement } from 'react';
import { renderToString } from 'react-dom/server';

interface LastRendering {
  readonly props: string;
  readonly html: string;
}

const lastRenderings = new Map<ComponentType, LastRendering>();

/**
 * Renders islands at build time in place of `@astrojs/react/server.js`: that one renders each component twice, the first time to see
 * whether it is React's, and every time through a stream, which together cost more than the rest of a page. Here all components are
 * React's, none has slots or asks for an id of its own, and an island that is the same on page after page is rendered once.
 */
const islandRenderer = {
  name: '@astrojs/react',
  supportsAstroStaticSlot: true,
  check: (component: unknown): boolean => typeof component === 'function',
  renderToStaticMarkup: (
    component: ComponentType,
    props: Readonly<Record<string, unknown>>,
    slots: Readonly<Record<string, unknown>>,
  ) => {
    if (Object.keys(slots).length > 0)
      throw new Error(`${component.name}: an island takes no slots`);
    const key = JSON.stringify(props);
    const last = lastRenderings.get(component);
    const html = last?.props === key ? last.html : renderToString(createElement(component, props));
    lastRenderings.set(component, { props: key, html });
    return Promise.resolve({ html, attrs: {} });
  },
};

export default islandRenderer;
