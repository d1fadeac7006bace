import { createServer } from 'node:http';
import Provider from 'oidc-provider';

// A municipality's provider as a process of its own, for the portal at the address given: tells its port. Whoever signs in is the e-mail typed; `dubbio@…` is not verified.
const [, , returnAddress = ''] = process.argv;
const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const provider = new Provider(`http://127.0.0.1:${String(port)}`, {
    clients: [
      {
        client_id: 'portale',
        client_secret: 'un-segreto-di-prova-abbastanza-lungo',
        redirect_uris: [returnAddress],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['prova'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: !id.startsWith('dubbio@') }),
    }),
  });
  server.on('request', provider.callback());
  process.send?.({ port });
});
