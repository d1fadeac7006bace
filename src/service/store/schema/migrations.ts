import type { Migration } from './migration.ts';
import { accessStatements } from './migration-access.ts';
import { answerStatements } from './migration-answers.ts';
import { caseQueueStatements } from './migration-case-queue.ts';
import { caseReplyStatements } from './migration-case-replies.ts';
import { caseStatements } from './migration-cases.ts';
import { deskStatements } from './migration-desk.ts';
import { draftFileStatements } from './migration-draft-files.ts';
import { logNameStatements } from './migration-log-names.ts';
import { proposalStatements } from './migration-proposals.ts';
import { reminderStatements } from './migration-reminders.ts';
import { moderationStatements, sessionStatements } from './migration-moderation.ts';
import { serviceStatements } from './migration-services.ts';
import { standingStatements } from './migration-standing.ts';

/** All steps in order; forward only. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'answers and published figures', statements: answerStatements },
  { version: 2, name: 'tokens and the log of moderation', statements: moderationStatements },
  { version: 3, name: 'sessions of the moderation page', statements: sessionStatements },
  { version: 4, name: 'answers that wait and renewals', statements: standingStatements },
  { version: 5, name: 'people, drafts and the log of the desk', statements: deskStatements },
  { version: 6, name: 'logs that forget names', statements: logNameStatements },
  { version: 7, name: 'reminders to offices', statements: reminderStatements },
  { version: 8, name: 'second factors and links for devices', statements: accessStatements },
  { version: 9, name: 'files of drafts', statements: draftFileStatements },
  { version: 10, name: 'what residents report', statements: caseStatements },
  { version: 11, name: 'answers about services and questionnaires', statements: serviceStatements },
  { version: 12, name: 'public answers to reports', statements: caseReplyStatements },
  { version: 13, name: 'what residents propose', statements: proposalStatements },
  { version: 14, name: 'the queue of open reports', statements: caseQueueStatements },
];

/** Schema version that this program works with. */
export const schemaVersion = Math.max(...migrations.map(({ version }) => version));

/** Tables that hold data, with all columns and the key that orders them; a copy of the database is made of these. */
export const tables = [
  {
    name: 'answers',
    key: 'id',
    columns: [
      'id',
      'day',
      'kind',
      'page',
      'objective',
      'rating',
      'answer',
      'comment',
      'comment_state',
      'respondent',
      'flagged',
      'reply',
      'reply_day',
      'standing',
      'burst',
      'service',
      'question',
    ],
  },
  {
    name: 'responses',
    key: 'id',
    columns: ['id', 'day', 'questionnaire', 'meaning', 'choices', 'standing', 'burst'],
  },
  { name: 'snapshots', key: 'cell', columns: ['cell', 'count', 'day', 'figures'] },
  {
    name: 'tokens',
    key: 'id',
    columns: ['id', 'name', 'role', 'salt', 'hash', 'created', 'revoked'],
  },
  {
    name: 'moderation_log',
    key: 'seq',
    columns: ['seq', 'day', 'actor', 'action', 'subject', 'detail'],
  },
  {
    name: 'people',
    key: 'id',
    columns: ['id', 'name', 'name_key', 'email', 'role', 'offices', 'salt', 'hash', 'created'],
  },
  {
    name: 'drafts',
    key: 'id',
    columns: [
      'id',
      'author',
      'slug',
      'office',
      'state',
      'fields',
      'revision',
      'changed',
      'report',
      'file',
      'note',
    ],
  },
  { name: 'second_factors', key: 'person', columns: ['person', 'secret', 'last_step'] },
  { name: 'office_mail', key: 'office', columns: ['office', 'email', 'is_on', 'secret'] },
  {
    name: 'reminders',
    key: 'id',
    columns: ['id', 'office', 'month', 'state', 'attempts', 'at', 'note'],
  },
  { name: 'draft_files', key: 'id', columns: ['id', 'draft', 'bytes'] },
  {
    name: 'cases',
    key: 'id',
    columns: [
      'id',
      'code',
      'number',
      'content',
      'source',
      'kind',
      'category',
      'office',
      'received',
      'due',
      'charged',
      'closed',
      'state',
      'title',
      'need',
      'words',
      'place',
      'position',
      'photos',
      'flagged',
      'assigned',
      'public_title',
      'public_need',
      'public_words',
      'public_place',
      'public_reply',
      'judgement',
      'reasons',
      'cost',
      'objective',
      'action',
      'main',
      'settled',
      'rating',
      'revision',
      'change',
    ],
  },
  {
    name: 'case_events',
    key: 'id',
    columns: ['id', 'parent', 'day', 'kind', 'detail', 'words', 'photos', 'person'],
  },
  { name: 'case_photos', key: 'id', columns: ['id', 'parent', 'bytes'] },
  { name: 'case_addresses', key: 'id', columns: ['id', 'sealed'] },
  { name: 'case_mails', key: 'id', columns: ['id', 'parent', 'state', 'attempts', 'at'] },
  { name: 'case_key', key: 'id', columns: ['id', 'mark'] },
  {
    name: 'desk_log',
    key: 'seq',
    columns: [
      'seq',
      'at',
      'person',
      'role',
      'office',
      'slug',
      'action',
      'subject',
      'former',
      'present',
    ],
  },
] as const;

/** Name of a table that holds data. */
export type TableName = (typeof tables)[number]['name'];

/** Tables that a copy leaves empty: who is signed in is no data, and nobody enters through a copy. */
export const unsharedTables = [
  'sessions',
  'person_sessions',
  'devices',
  'invitations',
  'device_links',
] as const;
