import type { Migration } from './migration.ts';

/** What stands for whoever acted, once the log names nobody any more. */
export const namelessActor = 'redazione';

function sqliteTrigger(table: string, same: readonly string[], change: string): readonly string[] {
  const kept = same.map((column) => `NEW.${column} IS OLD.${column}`).join(' AND ');
  return [
    `DROP TRIGGER ${table}_update`,
    `CREATE TRIGGER ${table}_update BEFORE UPDATE ON ${table} WHEN NOT (${change} AND ${kept}) BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
  ];
}

function postgresTrigger(
  table: string,
  free: readonly string[],
  change: string,
): readonly string[] {
  const columns = free.map((column) => `'${column}'`).join(', ');
  return [
    `DROP TRIGGER ${table}_append_only ON ${table}`,
    `CREATE FUNCTION keep_${table}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'UPDATE' THEN IF ${change} AND to_jsonb(NEW) - ARRAY[${columns}] = to_jsonb(OLD) - ARRAY[${columns}] THEN RETURN NEW; END IF; END IF; RAISE EXCEPTION '${table} is append-only'; END $$`,
    `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION keep_${table}()`,
  ];
}

const deskChange = "NEW.person = '' AND NEW.subject IN ('', OLD.subject)";
const commentChange = `NEW.actor = '${namelessActor}'`;

/** Version 6. The logs still take no change, but one: that a line no longer names whoever acted. */
export const logNameStatements: Migration['statements'] = {
  sqlite: [
    ...sqliteTrigger(
      'desk_log',
      ['seq', 'at', 'role', 'office', 'slug', 'action', 'former', 'present'],
      deskChange,
    ),
    ...sqliteTrigger(
      'moderation_log',
      ['seq', 'day', 'action', 'subject', 'detail'],
      commentChange,
    ),
  ],
  postgres: [
    ...postgresTrigger('desk_log', ['person', 'subject'], deskChange),
    ...postgresTrigger('moderation_log', ['actor'], commentChange),
  ],
};
