import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { findRomeDay } from '../../../domain/rome-day.ts';
import { personRoles, type Person, type PersonRole } from '../../../desk/people/person.ts';
import { moderationMessages } from '../../../i18n/desk/moderation.ts';
import { peopleTexts as texts } from '../../../i18n/desk/people.ts';
import { routes } from '../../../i18n/routes.ts';
import { deskActions, deskFields, officeField } from '../../../views/desk/desk-forms.ts';
import type { NewPersonView, PeopleView } from '../../../views/desk/people-view.ts';
import { showText } from '../../../views/desk/show-text.ts';
import { readField, type Fields } from '../../http/parse-fields.ts';
import { createInvitation, readPersonName } from '../../store/invitation.ts';
import { describeSession } from '../desk-session.ts';
import { listOffices } from '../read-desk-content.ts';
import type { DeskSettings } from '../send-desk.ts';
import { makePage, type Saying } from '../show-desk.ts';
import type { PersonPage, SentForm, Visit } from '../visit.ts';

/** The page on which an administrator keeps the people of the desk. */
export function makePeoplePage(settings: DeskSettings): PersonPage {
  return {
    path: routes.deskPeople,
    right: 'manage-people',
    open: (visit) => showPeople(visit, settings),
    take: (visit, form) => takePeopleForm(visit, form, settings),
  };
}

async function showPeople(
  visit: Visit,
  settings: DeskSettings,
  saying: Saying = {},
  more: Pick<PeopleView, 'link' | 'draft'> = {},
): Promise<FastifyReply> {
  const people = await settings.store.desk.listPeople();
  const names = await listOffices(settings);
  const view: PeopleView = {
    people: people.map((person) => ({
      id: person.id,
      name: showText(person.name),
      email: person.email ?? '',
      role: person.role,
      offices: person.offices,
      officeNames: person.offices.map((id) => names.get(id) ?? id),
      isWaiting: !person.hasPassword,
      isSelf: person.id === visit.person.id,
    })),
    offices: [...names].map(([id, name]) => ({ id, name })),
    ...more,
  };
  return visit.show(
    makePage(
      texts.heading,
      { signedIn: describeSession(visit.session, 'people'), body: { kind: 'people', ...view } },
      saying,
    ),
  );
}

async function takePeopleForm(
  visit: Visit,
  { fields, action, trouble }: SentForm,
  settings: DeskSettings,
): Promise<FastifyReply> {
  const { store, now } = settings;
  const refuse = (
    text: string,
    status: number,
    more: Pick<PeopleView, 'draft'> = {},
  ): Promise<FastifyReply> =>
    showPeople(visit, settings, { message: { kind: 'problem', text }, status }, more);
  const say = (text: string): Promise<FastifyReply> =>
    showPeople(visit, settings, { message: { kind: 'done', text } });
  const names = await listOffices(settings);
  const typed = readPersonForm(fields, [...names.keys()]);
  const { role } = typed;
  const draft = { ...typed, role: role ?? 'author' };
  if (trouble !== undefined) return refuse(moderationMessages.form, 403, { draft });
  const today = findRomeDay(now());
  if (action === deskActions.addPerson) {
    const problem = findPersonProblem(typed);
    const name = readPersonName(draft.name);
    if (problem !== undefined || name === undefined || role === undefined)
      return refuse(problem ?? texts.badName, 422, { draft });
    const { secret, link } = createInvitation(today);
    const person = {
      id: randomUUID(),
      ...draft,
      role,
      name,
      email: draft.email === '' ? undefined : draft.email,
      created: today,
      hasPassword: false,
    };
    if (!(await store.desk.addPerson(person, link, visit.by)))
      return refuse(texts.taken, 409, { draft });
    return showLink(visit, settings, { name, secret, until: link.expires });
  }
  const person = await store.desk.findPerson(readField(fields, deskFields.person));
  if (person === undefined) return refuse(texts.absent, 404);
  if (action === deskActions.newLink) {
    const { secret, link } = createInvitation(today);
    await store.desk.invite(person.id, link, visit.by);
    return showLink(visit, settings, { name: person.name, secret, until: link.expires });
  }
  const isLast = await isLastAdministrator(person, settings);
  if (action === deskActions.removePerson) {
    if (isLast) return refuse(texts.lastAdministrator, 409);
    await store.desk.removePerson(person.id, visit.by);
    return say(texts.done.removed);
  }
  if (action !== deskActions.changePerson) return refuse(moderationMessages.unreadable, 400);
  const problem = findPersonProblem({ ...typed, name: person.name });
  if (problem !== undefined || role === undefined) return refuse(problem ?? texts.roleUnknown, 422);
  if (isLast && role !== 'administrator') return refuse(texts.lastAdministrator, 409);
  const { offices, email } = draft;
  const change = { role, offices, email: email === '' ? undefined : email };
  return (await store.desk.changePerson(person.id, change, visit.by))
    ? say(texts.done.changed)
    : refuse(texts.taken, 409);
}

function showLink(
  visit: Visit,
  settings: DeskSettings,
  {
    name,
    secret,
    until,
  }: { readonly name: string; readonly secret: string; readonly until: IsoDate },
): Promise<FastifyReply> {
  const path = routes.deskInvitation(secret);
  const link = {
    name: showText(name),
    address: settings.findOrigin(visit.request.raw) + path,
    until,
  };
  return showPeople(visit, settings, {}, { link });
}

/** Somebody as typed; without a role where the form names none that there is. */
type TypedPerson = Omit<NewPersonView, 'role'> & { readonly role: PersonRole | undefined };

function readPersonForm(fields: Fields, offices: readonly string[]): TypedPerson {
  const given = readField(fields, deskFields.role);
  return {
    name: readField(fields, deskFields.name),
    email: readField(fields, deskFields.email).trim(),
    role: personRoles.find((role) => role === given),
    offices: offices.filter((id) => readField(fields, officeField(id)) !== ''),
  };
}

function findPersonProblem({ name, email, role, offices }: TypedPerson): string | undefined {
  if (readPersonName(name) === undefined) return texts.badName;
  if (role === undefined) return texts.roleUnknown;
  if (email !== '' && !z.email().max(254).safeParse(email).success) return texts.badEmail;
  return role === 'author' && offices.length === 0 ? texts.authorWithoutOffice : undefined;
}

/** Whether nobody else who can enter keeps the people: without one, nobody could be let in any more. */
async function isLastAdministrator(
  { id, role }: Person,
  { store }: DeskSettings,
): Promise<boolean> {
  const people = await store.desk.listPeople();
  return (
    role === 'administrator' &&
    !people.some((one) => one.id !== id && one.role === 'administrator' && one.hasPassword)
  );
}
