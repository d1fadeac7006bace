import type { ProcessRecord } from '../../domain/content/portal.ts';
import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import { describeMeeting } from '../../i18n/proposals/processes.ts';
import { routes } from '../../i18n/routes.ts';
import { findAuthority } from '../permanent-name.ts';
import { escapeCalendarText, foldLine } from './calendar-line.ts';

/** The meetings of processes as they stand in the calendar: days, with the hour in their words. */
export function listMeetingEvents(
  processes: readonly ProcessRecord[],
  origin: string,
): readonly { readonly text: string }[] {
  return processes.flatMap((process) =>
    process.meetings.map((meeting, index) => {
      const { date, place } = meeting;
      const stamp = `${compact(process.phases.collecting)}T000000Z`;
      const href = origin + routes.process(process.id);
      const properties: readonly (readonly [string, string])[] = [
        ['UID', `${process.id}-incontro-${String(index + 1)}@${findAuthority(origin)}`],
        ['DTSTAMP', stamp],
        ['DTSTART;VALUE=DATE', compact(date)],
        ['DTEND;VALUE=DATE', compact(addDays(date, 1))],
        ['SUMMARY', escapeCalendarText(describeMeeting(meeting, process.title))],
        ['LOCATION', escapeCalendarText(place)],
        ['URL', href],
        ['TRANSP', 'TRANSPARENT'],
      ];
      return {
        text: `BEGIN:VEVENT\r\n${properties.map(([name, value]) => foldLine(`${name}:${value}`)).join('')}END:VEVENT\r\n`,
      };
    }),
  );
}

/** A day without hyphens. */
function compact(day: IsoDate): string {
  return day.replaceAll('-', '');
}
