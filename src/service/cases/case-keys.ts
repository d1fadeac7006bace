import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  type KeyObject,
  createSecretKey,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatCaseCode, makeCaseCode } from '../../domain/cases/case-code.ts';
import { PortalError } from '../../domain/errors.ts';
import { syncFolder } from '../store/sqlite/sqlite-file.ts';

const secretBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/** The file of the key is not what it should be. */
export class CaseKeyError extends PortalError {
  override readonly name = 'CaseKeyError';
}

/**
 * What a secret outside the database makes: the code that leads to a case, the hash by which it is found, its public number, the seal of an
 * address. Whoever has the database alone can read no address and follow no case.
 */
export class CaseKeys {
  /** Tells this secret from any other and says nothing of it. */
  readonly mark: string;
  readonly #secret: Buffer;
  readonly #keys = new Map<string, KeyObject>();

  /** Throws a CaseKeyError for a secret of another length. */
  constructor(secret: Buffer) {
    if (secret.length !== secretBytes)
      throw new CaseKeyError(
        `the key has ${String(secret.length)} bytes, not ${String(secretBytes)}`,
      );
    this.#secret = secret;
    this.mark = this.#sign('mark', '').toString('base64url');
  }

  /** The keys of a file, made first where there is none. Throws a CaseKeyError, or what the disk says. */
  static open(path: string): CaseKeys {
    makeKeyFile(path);
    return new CaseKeys(Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url'));
  }

  /** The code that leads to the case of an id. */
  makeCode(id: string): string {
    return makeCaseCode(this.#sign('code', id.toLowerCase()));
  }

  /** What is kept of a code. */
  hashCode(code: string): string {
    return this.#sign('lookup', code).toString('base64url');
  }

  /** What everybody may call the case of an id, `7K3QXM92`; leads nowhere. */
  makeNumber(id: string): string {
    return makeCaseCode(this.#sign('number', id.toLowerCase())).slice(0, 8);
  }

  /** The id of a report whose sender makes none: the same for the same parts. */
  makeId(parts: readonly string[]): string {
    const hex = this.#sign('id', JSON.stringify(parts)).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
  }

  /** What is kept of what was sent, to know the same again. */
  hashContent(parts: readonly (string | undefined)[]): string {
    return this.#sign('content', JSON.stringify(parts)).toString('base64url');
  }

  /** An address that only this secret opens, and only for this case. */
  seal(id: string, address: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.#key('address'), iv);
    cipher.setAAD(Buffer.from(id));
    const body = Buffer.concat([cipher.update(address, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
  }

  /** The address under a seal. Throws where it was made with another secret or for another case. */
  unseal(id: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv(
      'aes-256-gcm',
      this.#key('address'),
      bytes.subarray(0, ivBytes),
      { authTagLength: tagBytes },
    );
    decipher.setAAD(Buffer.from(id));
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    return (
      decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') +
      decipher.final('utf8')
    );
  }

  #sign(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.#key(purpose)).update(text).digest();
  }

  /** A key for each purpose, so that none says anything of another. */
  #key(purpose: string): KeyObject {
    const known = this.#keys.get(purpose);
    if (known !== undefined) return known;
    const made = createSecretKey(
      Buffer.from(
        hkdfSync('sha256', this.#secret, '', `obiettivi-in-comune ${purpose}`, secretBytes),
      ),
    );
    this.#keys.set(purpose, made);
    return made;
  }
}

/** The eleven characters as an address holds them. */
export function writeCasePath(code: string): string {
  return formatCaseCode(code).toLowerCase();
}

/** Makes the file unless it is there, whole or not at all; two starts at once make one. */
function makeKeyFile(path: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true, mode: 0o750 });
  const draft = `${path}.${String(process.pid)}.new`;
  try {
    writeFileSync(draft, `${randomBytes(secretBytes).toString('base64url')}\n`, {
      mode: 0o600,
      flush: true,
    });
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(dirname(path));
}
