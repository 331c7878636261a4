/** Where a mail stands. `held`: there was no mail server when it was its turn; it stays readable in the outbox. */
export const mailStates = ['waiting', 'sent', 'failed', 'held'] as const

export type MailState = (typeof mailStates)[number]

export const mailStateLabels: Record<MailState, string> = {
  waiting: 'Wacht op verzending',
  sent: 'Verzonden',
  failed: 'Mislukt',
  held: 'Niet verzonden: geen mailserver ingesteld',
}

/** Whether a mail can be sent again by hand: only one that didn't leave. */
export const canResend = (state: MailState): boolean => state === 'failed' || state === 'held'
