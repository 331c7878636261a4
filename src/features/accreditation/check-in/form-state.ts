/** What came of checking in. */
export type CheckInState =
  | { outcome: 'idle' }
  | { outcome: 'invalid'; message: string }
  | { outcome: 'checked-in'; registrations: number }
