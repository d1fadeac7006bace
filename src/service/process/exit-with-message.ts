import { PortalError } from '../../domain/errors.ts';
import { serviceMessages } from '../../i18n/commands/service-messages.ts';
import { EnvironmentError } from './environment.ts';

/** Runs a command; an error that people can act on becomes a plain message and exit code 1, any other keeps its stack. */
export async function exitWithMessage(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = explain(error);
    if (message === undefined) throw error;
    console.error(message);
    process.exit(1);
  }
}

function explain(error: unknown): string | undefined {
  if (error instanceof EnvironmentError) return serviceMessages.badEnvironment(error.message);
  if (error instanceof PortalError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return serviceMessages.portInUse(Number(error.port));
  return undefined;
}
