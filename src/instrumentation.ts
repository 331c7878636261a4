import type { Instrumentation } from 'next'

/** Runs once when the server process starts (never in the edge runtime, nor during the build). */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startPortal } = await import('./server/portal')
  await startPortal()
}

/** Called for every error in a page, route or server action that nobody caught. */
export const onRequestError: Instrumentation.onRequestError = async (...what) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { logRequestError } = await import('./lib/errors/log-request-error')
  await logRequestError(...what)
}
