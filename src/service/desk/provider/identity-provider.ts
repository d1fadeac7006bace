import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';

/** Where the municipality's own accounts are, and as whom the portal asks there. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A sign-in that has begun: where the browser goes, and what it brings back in a cookie. */
export interface BegunSignIn {
  readonly address: string;
  readonly memory: string;
}

/** Seconds that each answer of the provider may take. */
const patience = 5;

/** The municipality's OpenID Connect provider: code flow with PKCE, state and nonce. What goes wrong there is thrown as it comes. */
export class IdentityProvider {
  readonly #settings: ProviderSettings;
  #found: Promise<Configuration> | undefined;

  constructor(settings: ProviderSettings) {
    this.#settings = settings;
  }

  /** Begins a sign-in that comes back to `returnAddress`. */
  async begin(returnAddress: string): Promise<BegunSignIn> {
    const configuration = await this.#find();
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: returnAddress,
      scope: 'openid email',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, memory: [state, nonce, verifier].join('~') };
  }

  /** The e-mail address of whoever comes back, where the provider vouches for it. */
  async finish(currentAddress: URL, memory: string): Promise<string | undefined> {
    const configuration = await this.#find();
    const [expectedState = '', expectedNonce = '', pkceCodeVerifier = ''] = memory.split('~');
    const tokens = await authorizationCodeGrant(configuration, currentAddress, {
      expectedState,
      expectedNonce,
      pkceCodeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) return undefined;
    const { email, email_verified: isVerified } =
      claims['email'] === undefined
        ? await fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : claims;
    return typeof email === 'string' && isVerified !== false ? email.toLowerCase() : undefined;
  }

  /** What the provider says of itself, asked once it can answer. */
  async #find(): Promise<Configuration> {
    this.#found ??= this.#ask();
    try {
      return await this.#found;
    } catch (error) {
      this.#found = undefined;
      throw error;
    }
  }

  #ask(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const server = new URL(issuer);
    return discovery(server, clientId, clientSecret, undefined, {
      timeout: patience,
      // Only on this very machine, as in tests and behind a local proxy.
      // oxlint-disable-next-line typescript/no-deprecated
      execute: isLocal(server) ? [allowInsecureRequests] : [],
    });
  }
}

function isLocal({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
