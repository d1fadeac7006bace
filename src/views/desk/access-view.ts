/** How somebody turns the own second factor on or off. */
export interface AccessView {
  /** What an authenticator is given; absent where it is on. */
  readonly setup:
    | {
        /** As the form takes it along. */
        readonly secret: string;
        /** As somebody types it. */
        readonly key: string;
        /** As an app on this device opens it. */
        readonly address: string;
      }
    | undefined;
}

/** The page that makes a device known. */
export interface DeviceView {
  /** Where the form goes; absent where it is done. */
  readonly address: string | undefined;
  readonly text: string;
}
