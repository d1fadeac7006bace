import { openCaseStates } from '../../../domain/cases/case-states.ts';
import type {
  CaseChange,
  CaseCount,
  CaseEvent,
  CaseFilter,
  CaseMail,
  NewCase,
  ProposalCount,
  ReleasedTally,
  StoredCase,
} from '../contract/case-store.ts';
import type { Cell, SqlRow } from './answer-row.ts';
import { readNumber, readOptionalText, readText, type Statement } from './sql-runner.ts';

/** Columns of a case that reading it needs. */
const caseColumns =
  'id, code, number, source, kind, category, office, received, due, charged, closed, state, title, need, words, place, position, photos, flagged, assigned, public_title, public_need, public_words, public_place, public_reply, judgement, reasons, cost, objective, action, main, settled, rating, revision';

/** What no database takes in a text is replaced. */
export function keepCaseText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** A case out of its row. */
export function readCase(row: SqlRow): StoredCase {
  return {
    id: readText(row, 'id'),
    code: readText(row, 'code'),
    number: readText(row, 'number'),
    source: readText(row, 'source') as StoredCase['source'],
    kind: readText(row, 'kind') as StoredCase['kind'],
    ...readCourse(row),
    state: readText(row, 'state') as StoredCase['state'],
    title: readOptionalText(row, 'title'),
    need: readOptionalText(row, 'need'),
    words: readOptionalText(row, 'words'),
    place: readOptionalText(row, 'place'),
    position: readOptionalText(row, 'position'),
    photos: readNames(row),
    flagged: row['flagged'] === 1,
    assigned: readOptionalText(row, 'assigned'),
    publicTitle: readOptionalText(row, 'public_title'),
    publicNeed: readOptionalText(row, 'public_need'),
    publicWords: readOptionalText(row, 'public_words'),
    publicPlace: readOptionalText(row, 'public_place'),
    publicReply: readOptionalText(row, 'public_reply'),
    judgement: readOptionalText(row, 'judgement') as StoredCase['judgement'],
    reasons: readOptionalText(row, 'reasons'),
    cost: readOptionalNumber(row, 'cost'),
    objective: readOptionalText(row, 'objective'),
    action: readOptionalText(row, 'action'),
    main: readOptionalText(row, 'main'),
    settled: row['settled'] === 1,
    rating: readOptionalNumber(row, 'rating'),
    revision: readNumber(row, 'revision'),
  };
}

/** An event out of its row. */
export function readEvent(row: SqlRow): CaseEvent {
  return {
    revision: readRevision(row),
    day: readText(row, 'day'),
    kind: readText(row, 'kind') as CaseEvent['kind'],
    detail: readText(row, 'detail'),
    words: readOptionalText(row, 'words'),
    photos: readNames(row),
    person: readText(row, 'person'),
  };
}

/** A message out of its row. */
export function readMail(row: SqlRow): CaseMail {
  return {
    id: readText(row, 'id'),
    parent: readText(row, 'parent'),
    revision: readRevision(row),
    state: readText(row, 'state') as CaseMail['state'],
    attempts: readNumber(row, 'attempts'),
  };
}

/** What a case and a count of cases share: whose it is, and its days. */
function readCourse(row: SqlRow): Omit<CaseCount, 'count'> {
  return {
    category: readText(row, 'category'),
    office: readText(row, 'office'),
    received: readText(row, 'received'),
    due: readText(row, 'due'),
    charged: readOptionalText(row, 'charged'),
    closed: readOptionalText(row, 'closed'),
  };
}

/** A count out of its row. */
export function readCaseCount(row: SqlRow): CaseCount {
  return {
    ...readCourse(row),
    count: readNumber(row, 'count'),
  };
}

/** A count of proposals out of its row. */
export function readProposalCount(row: SqlRow): ProposalCount {
  return {
    category: readText(row, 'category'),
    state: readText(row, 'state') as ProposalCount['state'],
    judgement: readOptionalText(row, 'judgement') as ProposalCount['judgement'],
    released: readNumber(row, 'released') === 1,
    count: readNumber(row, 'count'),
  };
}

/** A tally of what was released out of its row. */
export function readReleasedTally(row: SqlRow): ReleasedTally {
  return {
    isProposal: readNumber(row, 'proposal') === 1,
    objective: readOptionalText(row, 'objective'),
    office: readText(row, 'office'),
    said: readNumber(row, 'said'),
    answered: readNumber(row, 'answered'),
  };
}

function readOptionalNumber(row: SqlRow, name: string): number | undefined {
  const value = row[name];
  return typeof value === 'number' ? value : undefined;
}

/** Id of what a revision of a case made: sorts as revisions do. */
export function nameCaseRevision(id: string, revision: number): string {
  return `${id}/${String(revision).padStart(6, '0')}`;
}

function readRevision(row: SqlRow): number {
  return Number(readText(row, 'id').slice(37));
}

function readNames(row: SqlRow): readonly string[] {
  return JSON.parse(readText(row, 'photos')) as readonly string[];
}

/** Keeps a case that nobody has kept under its id; `change` names this very attempt. */
export function insertCase(sent: NewCase, change: string): Statement {
  const cells: Readonly<Record<string, Cell>> = {
    id: sent.id,
    code: sent.code,
    number: sent.number,
    content: sent.content,
    source: sent.source,
    kind: sent.kind,
    category: sent.category,
    office: sent.office,
    received: sent.received,
    due: sent.due,
    state: 'received',
    title: sent.title === undefined ? null : keepCaseText(sent.title),
    need: sent.need === undefined ? null : keepCaseText(sent.need),
    words: keepCaseText(sent.words),
    place: sent.place === undefined ? null : keepCaseText(sent.place),
    position: sent.position ?? null,
    photos: JSON.stringify(sent.photos),
    flagged: Number(sent.flagged),
    settled: 0,
    revision: 0,
    change,
  };
  const names = Object.keys(cells);
  return {
    // Of two at once the second may meet the code or the number of the first before its id.
    sql: `INSERT INTO cases (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) ON CONFLICT DO NOTHING`,
    values: Object.values(cells),
  };
}

const changeColumns: Readonly<Record<keyof CaseChange, string>> = {
  state: 'state',
  charged: 'charged',
  closed: 'closed',
  office: 'office',
  category: 'category',
  due: 'due',
  assigned: 'assigned',
  publicTitle: 'public_title',
  publicNeed: 'public_need',
  publicWords: 'public_words',
  publicPlace: 'public_place',
  publicReply: 'public_reply',
  judgement: 'judgement',
  reasons: 'reasons',
  cost: 'cost',
  objective: 'objective',
  action: 'action',
  main: 'main',
  settled: 'settled',
  rating: 'rating',
  flagged: 'flagged',
};

/** Changes a case that is still at a revision; `name` names this very change. */
export function updateCase(id: string, seen: number, change: CaseChange, name: string): Statement {
  const cells = Object.entries(change).map(
    ([key, value]) => [changeColumns[key as keyof CaseChange], toCell(value)] as const,
  );
  return {
    sql: `UPDATE cases SET ${[...cells.map(([column]) => `${column} = ?, `)].join('')}revision = revision + 1, change = ? WHERE id = ? AND revision = ? RETURNING id`,
    values: [...cells.map(([, value]) => value), name, id, seen],
  };
}

function toCell(value: CaseChange[keyof CaseChange]): Cell {
  if (value === undefined) return null;
  return typeof value === 'boolean'
    ? Number(value)
    : typeof value === 'string'
      ? keepCaseText(value)
      : value;
}

/** The condition of a filter, with its values. */
function buildWhere(filter: CaseFilter): {
  readonly sql: string;
  readonly values: readonly Cell[];
} {
  const conditions: string[] = [];
  const values: Cell[] = [];
  const add = (condition: string, ...given: readonly Cell[]): void => {
    conditions.push(condition);
    values.push(...given);
  };
  const among = (column: string, given: readonly string[] | undefined): void => {
    // An empty list is none in SQLite, and no SQL in PostgreSQL.
    if (given?.length === 0) add('1 = 0');
    else if (given !== undefined)
      add(`${column} IN (${given.map(() => '?').join(', ')})`, ...given);
  };
  const equal = (column: string, given: string | undefined): void => {
    if (given !== undefined) add(`${column} = ?`, given);
  };
  // The same by a rule of the table, and an index holds it.
  if (filter.states === openCaseStates) add('closed IS NULL');
  else among('state', filter.states);
  among('office', filter.offices);
  equal('category', filter.category);
  among('category', filter.categories);
  equal('kind', filter.kind);
  if (filter.isProposal !== undefined)
    add(filter.isProposal ? "kind = 'proposal'" : "kind <> 'proposal'");
  equal('assigned', filter.assigned);
  among('objective', filter.objectives);
  equal('number', filter.number);
  among('number', filter.numbers);
  equal('main', filter.main);
  if (filter.isMain === true) add('main IS NULL');
  if (filter.released === true) add('public_words IS NOT NULL');
  if (filter.lateOn !== undefined) add('closed IS NULL AND due < ?', filter.lateOn);
  if (filter.receivedFrom !== undefined) add('received >= ?', filter.receivedFrom);
  if (filter.receivedTo !== undefined) add('received <= ?', filter.receivedTo);
  return { sql: conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`, values };
}

/** Reads the cases of a filter. */
export function selectCases(filter: CaseFilter): Statement {
  const { sql, values } = buildWhere(filter);
  const order = filter.latestFirst === true ? 'received DESC, number' : 'due, number';
  const { limit, offset = 0 } = filter;
  return {
    sql: `SELECT ${caseColumns} FROM cases${sql} ORDER BY ${order}${limit === undefined ? '' : ' LIMIT ? OFFSET ?'}`,
    values: limit === undefined ? values : [...values, limit, offset],
  };
}

/** Counts the cases of a filter. */
export function countCases(filter: CaseFilter): Statement {
  const { sql, values } = buildWhere(filter);
  return { sql: `SELECT CAST(count(*) AS integer) AS count FROM cases${sql}`, values };
}

/** Reads one case by what names it. */
export function selectCase(column: 'id' | 'code', value: string): Statement {
  return { sql: `SELECT ${caseColumns} FROM cases WHERE ${column} = ?`, values: [value] };
}
