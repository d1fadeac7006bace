import { calendarTexts as texts } from '../../i18n/data/feeds.ts';
import { escapeCalendarText, foldLine } from './calendar-line.ts';
import type { DueEvent } from './due-events.ts';

/**
 * A calendar (RFC 5545) of due days: days without hours, and without alarms, which each reader sets. Only what has a due day gets a
 * calendar (`isDated`), since the standard wants at least one event.
 */
export function writeCalendar(title: string, events: readonly Pick<DueEvent, 'text'>[]): string {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Obiettivi in Comune//Scadenze//IT',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeCalendarText(title)}`,
    `X-WR-CALNAME:${escapeCalendarText(title)}`,
    `DESCRIPTION:${escapeCalendarText(texts.description)}`,
    `X-WR-CALDESC:${escapeCalendarText(texts.description)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ];
  return `${head.map(foldLine).join('')}${events.map(({ text }) => text).join('')}END:VCALENDAR\r\n`;
}
