import type { APIContext } from 'astro';
import { writeRobots } from '../views/pages/sitemap.ts';

/** Rules for robots, with the address of the sitemap. */
export function GET({ url, site = url }: APIContext): Response {
  return new Response(writeRobots(site.origin), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
