/** What came of an action on the calendar link; `link` only right after it was made. */
export type CalendarLinkState = {
  outcome: 'idle' | 'made' | 'revoked' | 'invalid'
  link: string | null
  message: string | null
}
