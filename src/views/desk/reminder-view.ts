/** The reminders of the offices that somebody works for. */
export interface ReminderView {
  /** Why none is sent; absent where they are. */
  readonly off: string | undefined;
  readonly offices: readonly OfficeReminderView[];
}

/** The reminder of an office. */
export interface OfficeReminderView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isOn: boolean;
  /** Whether an address is kept, and what became of the last message. */
  readonly lines: readonly string[];
  /** Whether the last one can be sent again. */
  readonly mayResend: boolean;
  /** What the message would say today, without its frame; absent where nothing waits. */
  readonly digest: string | undefined;
  /** Due days of the office for an agenda. */
  readonly calendar: string;
}

/** The page that ends the reminders of an office. */
export interface StopView {
  /** Where the form goes; absent where it is done. */
  readonly address: string | undefined;
  readonly text: string;
}
