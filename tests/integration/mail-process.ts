import { SMTPServer } from 'smtp-server';

// A mail server as a process of its own: tells its port, then each message as it came, to whoever started it. Messages to `rifiuta@…` are refused.
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, callback) => {
    callback(address.startsWith('rifiuta@') ? new Error('Casella piena') : null);
  },
  onData: (stream, { envelope }, callback) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      process.send?.({
        to: envelope.rcptTo.map(({ address }) => address),
        source: Buffer.concat(parts).toString('latin1'),
      });
      callback(null);
    });
  },
});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const address = server.server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
});
