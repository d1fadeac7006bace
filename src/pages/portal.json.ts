import { loadPortal } from '../catalog/load-portal.ts';
import { routes } from '../i18n/routes.ts';

/** What the service needs to know of the plan; the build adds the list of pages and the service keeps the file to itself. */
export async function GET(): Promise<Response> {
  const { objectives, goals } = await loadPortal();
  return Response.json({
    objectives: objectives.map(({ slug, title, goal }) => ({ slug, title, theme: goal.code })),
    themes: goals.map(({ code, title }) => ({ code, title })),
    redirects: Object.fromEntries(objectives.flatMap(({ slug, formerSlugs }) => formerSlugs.map((former) => [routes.objective(former), routes.objective(slug)]))),
  });
}
