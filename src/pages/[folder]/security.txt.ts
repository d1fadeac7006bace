import type { APIContext } from 'astro';
import { loadPortal } from '../../catalog/load-portal.ts';
import { findSecurityContact, writeSecurityContact } from '../../views/pages/security-contact.ts';

interface Props {
  readonly address: string;
  readonly now: string;
}

/** `/.well-known/security.txt`, where there is somebody to hear of a weakness; compiler and linter pass over folders that begin with a dot. */
export async function getStaticPaths() {
  const { municipality, now } = await loadPortal();
  const address = findSecurityContact(municipality);
  return address === undefined
    ? []
    : [{ params: { folder: '.well-known' }, props: { address, now } }];
}

/** The file itself. */
export function GET({ props, url, site = url }: APIContext<Props>): Response {
  return new Response(writeSecurityContact(props.address, props.now, site.origin), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
