import type { PersonRole } from './person.ts';

/** Who does something at the desk, and when, to the second. */
export interface DeskActor {
  /** Id of a person; the name of a key or of whoever is at the terminal. */
  readonly person: string;
  readonly role: PersonRole | 'key' | 'terminal' | 'service';
  /** ISO in UTC. */
  readonly at: string;
}
