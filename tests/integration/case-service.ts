import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { parse } from 'yaml';
import { municipalityContent } from '../checks/built-site.ts';
import { portalManifestSchema } from '../../src/domain/site/portal-manifest.ts';
import { reportSettingsSchema } from '../../src/domain/cases/report-settings.ts';
import { processSchema } from '../../src/domain/proposals/process.ts';
import type { Answer } from './service-fixture.ts';
import type { FeedbackService } from './feedback-fixture.ts';
import { manifest } from './feedback-fixture.ts';

/** What the service knows of a town that takes reports. */
export const caseManifest = portalManifestSchema.parse({
  ...manifest,
  reports: {
    ...reportSettingsSchema.parse({
      categories: [
        { id: 'luce-pubblica', name: 'Luce pubblica', office: 'giardini' },
        { id: 'sicurezza', name: 'Sicurezza', office: 'sicurezza', days: 15 },
      ],
      places: ['Via Larga'],
    }),
    offices: { giardini: 'Area Giardini e Strade', sicurezza: 'Area Sicurezza' },
  },
});

/** What the service knows of a town that collects proposals in June 2026; it takes no reports. */
export const proposalManifest = portalManifestSchema.parse({
  ...manifest,
  proposals: {
    offices: caseManifest.reports?.offices,
    mail: true,
    processes: ['idee-per-il-parco', 'bilancio-2025'].map((id) => ({
      id,
      ...processSchema.parse(readProcess(id)),
    })),
  },
});

/** A process of the invented municipality, whose pages are made on demand. */
function readProcess(id: string): unknown {
  return parse(readFileSync(join(municipalityContent, 'processes', `${id}.yaml`), 'utf8'));
}

/** Fields of a report as the form sends them. */
export function makeReport(
  overrides: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    kind: 'fault',
    category: 'luce-pubblica',
    words: 'Il lampione davanti al numero 12 è spento da tre giorni.',
    place: 'Via Larga',
    where: 'davanti al 12',
    ...overrides,
  };
}

/** A photo with a place, a name and a picture of its own in its metadata. */
export function makePhoto(red = 200): Promise<Buffer> {
  return sharp({
    create: { width: 900, height: 600, channels: 3, background: { r: red, g: 90, b: 40 } },
  })
    .withExif({
      IFD0: { Artist: 'Mario Rossi' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 40/1 0/1' },
    })
    .jpeg()
    .toBuffer();
}

/** Sends a form with photos as a browser does. */
export async function sendReport(
  service: Pick<FeedbackService, 'send' | 'port'>,
  fields: Readonly<Record<string, string>>,
  photos: readonly Buffer[] = [],
  { path = '/segnala/', headers = {} }: { path?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [index, bytes] of photos.entries())
    form.set(`photo${String(index + 1)}`, new Blob([new Uint8Array(bytes)]), 'IMG_0001.jpg');
  const parts = new Response(form);
  return service.send(path, {
    method: 'POST',
    headers: { 'Content-Type': parts.headers.get('content-type') ?? '', ...headers },
    body: Buffer.from(await parts.arrayBuffer()),
  });
}
