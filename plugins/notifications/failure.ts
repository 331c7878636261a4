export type Failure = {
  /** Class of the failure, e.g. `ECONNECTION` or `SMTP 550`. Never the server's own words: they repeat the address. */
  name: string
  /** The mail server said no for good: trying again won't help. */
  lasting: boolean
}

const numberIn = (error: object): number | null =>
  'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null

const codeIn = (error: object): string | null =>
  'code' in error && typeof error.code === 'string' && /^[A-Z_]{3,30}$/.test(error.code) ? error.code : null

/** What went wrong while sending, without personal data. */
export function failureOf(error: unknown): Failure {
  if (typeof error !== 'object' || error === null) return { name: 'unknown', lasting: false }
  const answer = numberIn(error)
  const code = codeIn(error)
  // A wrong password (EAUTH) is our mistake, not this mail's: it may be repaired while the mail waits.
  const lasting = answer !== null && answer >= 500 && code !== 'EAUTH'
  return { name: answer === null ? (code ?? 'unknown') : `SMTP ${answer}`, lasting }
}
