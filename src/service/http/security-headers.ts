/** Names of the Trusted Types policies: one lets exactly `/sw.js` become a worker, the other exactly the search's own. */
const trustedTypesPolicies = ['portal-service-worker', 'portal-search-worker'] as const;

const permissions = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** What a page with a report's form may ask a browser for besides: where it is, once somebody asks. */
export const positionPermissions = permissions
  .map((name) => (name === 'geolocation' ? 'geolocation=(self)' : `${name}=()`))
  .join(', ');

/** Headers of every answer of the service, whatever it is. A page replaces the content policy by `pagePolicy`. */
export const baseHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
};

/**
 * Content policy in the header of a page. What a page may load stands in its own `<meta>`, which holds the hashes made by
 * the build; two policies intersect, so this one only adds what a `<meta>` cannot say or what must hold for all pages.
 */
export const pagePolicy = `frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types ${trustedTypesPolicies.join(' ')}`;

/** Policy of a page that sites of `ancestors` may show in a frame; it makes no worker. */
function writeFramedPolicy(ancestors: string): string {
  return `frame-ancestors ${ancestors}; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
}

/** Policy of a page that any other site may show in a frame. */
export const framedPolicy = writeFramedPolicy('*');

/** Policy of a page with a form, which only the origins that were configured may show; without any, nobody. */
export function writeFormFramePolicy(frameHosts: readonly string[]): string {
  return writeFramedPolicy(frameHosts.length === 0 ? "'none'" : frameHosts.join(' '));
}

/** What a page that is made to be shown inside other sites holds: something to read, or a form. */
export function findFrame(pathname: string): 'card' | 'form' | undefined {
  if (/^\/incorpora\/gradimento\/[^/]+\/(?:grazie\/)?$/u.test(pathname)) return 'form';
  return /^\/incorpora\/[^/]+\/$/u.test(pathname) ? 'card' : undefined;
}

/** What lets a page under COEP show a frame. */
export const framedHeaders: Readonly<Record<string, string>> = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The service worker, which takes its policy from its own answer: it loads nothing but answers of this site. */
export const workerPath = '/sw.js';

/** Content policy of the service worker. */
export const workerPolicy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/** Two years, as browsers' preload lists ask; sent only over TLS. */
export const strictTransport = 'max-age=63072000; includeSubDomains';

/** Headers that let pages of other origins read open data, results, feeds, calendars and pictures made to be shared. */
export const sharedHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** What the answer to a preflight of another origin adds; a day, as methods and headers do not change. */
export const preflightHeaders: Readonly<Record<string, string>> = {
  ...sharedHeaders,
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

/** Results and published comments, and how they are described. */
const sharedApi: ReadonlySet<string> = new Set([
  '/api/satisfaction',
  '/api/satisfaction.csv',
  '/api/services.csv',
  '/api/comments',
  '/api/openapi.json',
]);

/** Whether an address is meant for other sites and programs; pages never are. */
export function isShared(pathname: string): boolean {
  if (pathname.endsWith('/')) return false;
  if (sharedApi.has(pathname)) return true;
  if (pathname === '/search-index.json' || pathname.startsWith('/dati/')) return true;
  return (
    pathname.endsWith('/feed.xml') ||
    pathname.endsWith('.ics') ||
    /^\/condivisione\/.+\.png$/u.test(pathname) ||
    /^\/obiettivi\/[^/]+\/qr\.svg$/u.test(pathname)
  );
}
