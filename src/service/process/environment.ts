import { isIP } from 'node:net';
import { z } from 'zod';
import { PortalError } from '../../domain/errors.ts';
import { isoDateSchema } from '../../domain/iso-date.ts';
import { listOrigins } from '../../domain/site/public-origins.ts';

/** An environment variable that cannot be understood; the message names each with its value. */
export class EnvironmentError extends PortalError {
  override readonly name = 'EnvironmentError';
}

/** An address or a block of addresses, as `10.0.0.0/8`. */
function isAddressBlock(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  );
}

function isOrigin(text: string): boolean {
  return (
    URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol) && new URL(text).origin === text
  );
}

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/u, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(4321),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/u, 'must be a host name or an address')
    .default('localhost'),
  DATABASE_URL: z
    .string()
    .regex(/^(?:sqlite:.+|postgres(?:ql)?:\/\/.+)$/u, 'must be sqlite:PATH or postgres://…')
    .default('sqlite:data/feedback.db'),
  CONTENT_DIR: z.string().default(''),
  PORTAL_TODAY: isoDateSchema.or(z.literal('')).default(''),
  PUBLIC_ORIGIN: z
    .string()
    .transform(listOrigins)
    .refine(
      (origins) => origins.every(isOrigin),
      'must be an origin such as https://piano.comune.example, without a path, or several separated by commas',
    )
    .optional(),
  PUBLIC_FRAME_HOSTS: z
    .string()
    .transform(listOrigins)
    .refine(
      (origins) => origins.every(isOrigin),
      'must be origins such as https://www.comune.example, without a path, separated by commas',
    )
    .default([]),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine(
      (blocks) => blocks.every(isAddressBlock),
      'must be addresses or blocks separated by commas, such as 127.0.0.1,10.0.0.0/8',
    )
    .default([]),
  APPROVAL: z.enum(['on', 'off']).default('off'),
  PUBLISHER: z.enum(['on', 'off']).default('off'),
  LOG_NAMES_MONTHS: z
    .string()
    .regex(/^[1-9]\d{0,2}$/u, 'must be a number of months from 1 to 999')
    .transform(Number)
    .default(24),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+$/u, 'must be smtp://… or smtps://…')
    .refine((text) => URL.canParse(text), 'must be an address')
    .optional(),
  SMTP_FROM: z.email('must be an e-mail address').optional(),
  OIDC_ISSUER: z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol),
      'must be the address of a provider, such as https://accessi.comune.example',
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  REPORTS_KEY_FILE: z.string().default('data/segnalazioni.key'),
  OPEN311_KEYS: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine(
      (keys) => keys.every((key) => /^[\w.~+/=-]{24,200}$/u.test(key)),
      'must be keys of at least 24 characters separated by commas, each made by openssl rand -base64 24',
    )
    .default([]),
  RATE_LIMIT: z.enum(['on', 'off']).default('on'),
});

/** Variables that go together. */
const providerNames = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/** Variables whose values may hold a password. */
const secretNames: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'SMTP_URL',
  'OIDC_CLIENT_SECRET',
  'OPEN311_KEYS',
]);

/** Settings of the service, read from the environment. */
export type Environment = z.output<typeof environmentSchema>;

/** The settings with their defaults; an empty variable counts as unset. Throws an EnvironmentError that names each bad variable. */
export function parseEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const given = Object.keys(environmentSchema.shape).flatMap((name) => {
    const value = variables[name]?.trim();
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const result = environmentSchema.safeParse(Object.fromEntries(given));
  if (result.success) {
    const missing = providerNames.filter((name) => result.data[name] === undefined);
    if (missing.length > 0 && missing.length < providerNames.length)
      throw new EnvironmentError(
        `${missing.join(', ')}: must be set where ${providerNames.find((name) => result.data[name] !== undefined) ?? ''} is`,
      );
    return result.data;
  }
  const lines = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    // What may hold a password is never repeated.
    return secretNames.has(name)
      ? `${name}: ${message}`
      : `${name}="${variables[name] ?? ''}": ${message}`;
  });
  throw new EnvironmentError(lines.join('\n'));
}
