import { APIError } from 'payload'

/** The provider didn't answer, or not in a way we understand: nothing was changed, and trying again is fine. */
export const unreachable = (): APIError =>
  new APIError(
    'De betaaldienst is nu niet bereikbaar. Probeer het later opnieuw, of maak het bedrag over: hoe dat gaat, staat op de factuur.',
    503,
    null,
    true,
  )

/** Whether that is what went wrong. */
export const isUnreachable = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 503
