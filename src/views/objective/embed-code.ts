import { escapeHtml } from '../../domain/escape-html.ts';

/** Kind of the message in which a frame tells its height to the page around it. */
export const heightMessage = 'obiettivi-in-comune:height';

/** Height that every frame has room in at 320 px; what is wider needs less. */
const frameHeight = 600;

/** HTML of the frame of an objective, for other sites to paste. */
export function writeFrameCode(address: string, title: string): string {
  return `<iframe src="${address}" title="${escapeHtml(title)}" width="100%" height="${String(frameHeight)}" loading="lazy" style="border: 0"></iframe>`;
}

/** Script that gives the frames of one origin the height they ask for; it believes no other origin and no other frame. */
export function writeListenerCode(origin: string): string {
  return `<script>
addEventListener('message', ({ origin, source, data }) => {
  if (origin !== '${origin}' || data?.type !== '${heightMessage}') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = Math.min(2000, Number(data.height));
  }
});
</script>`;
}
