import { routes } from '../routes.ts';

/** Day on which the words of each fixed page were last written; change it together with them. */
export const writtenOn = {
  [routes.glossary]: '2026-11-23',
  [routes.faq]: '2026-11-23',
  [routes.accessibility]: '2026-11-23',
  [routes.privacy]: '2026-11-28',
  [routes.legal]: '2026-11-23',
  [routes.report]: '2026-11-23',
  [routes.offline]: '2026-11-28',
} as const;
