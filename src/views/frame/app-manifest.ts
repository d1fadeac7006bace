import type { Portal } from '../../domain/content/portal.ts';
import { frameTexts } from '../../i18n/frame/frame.ts';
import { appTexts } from '../../i18n/frame/offline.ts';
import { routes } from '../../i18n/routes.ts';

const icon = (size: number, name: string, purpose: 'any' | 'maskable') => ({
  src: `/icons/${name}`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** The web app manifest (W3C): name, icons, shortcuts and screenshots of the portal as an app. */
export function makeAppManifest({ municipality, plan }: Pick<Portal, 'municipality' | 'plan'>) {
  const years = `${Math.min(...plan.years)}-${Math.max(...plan.years)}`;
  const shortcut = (name: string, url: string) => ({
    name,
    url,
    icons: [icon(192, 'icon-192.png', 'any')],
  });
  const screenshot = (name: string, sizes: string, form: 'narrow' | 'wide', label: string) => ({
    src: `/icons/${name}`,
    sizes,
    type: 'image/png',
    form_factor: form,
    label,
  });
  return {
    id: routes.home,
    name: appTexts.name(municipality.town),
    short_name: appTexts.shortName,
    description: appTexts.description(municipality.name, years),
    lang: 'it',
    dir: 'ltr',
    start_url: routes.home,
    scope: routes.home,
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0066cc',
    categories: ['government', 'news', 'politics'],
    icons: [
      icon(192, 'icon-192.png', 'any'),
      icon(512, 'icon-512.png', 'any'),
      icon(512, 'icon-512-maskable.png', 'maskable'),
    ],
    shortcuts: [
      shortcut(appTexts.search, routes.objectives),
      shortcut(frameTexts.nav.deadlines, routes.deadlines),
      shortcut(frameTexts.nav.satisfaction, routes.satisfaction),
    ],
    screenshots: [
      screenshot('schermata-telefono.png', '390x844', 'narrow', appTexts.screenshotNarrow),
      screenshot('schermata-computer.png', '1280x800', 'wide', appTexts.screenshotWide),
    ],
  };
}
