import type { PayloadRequest } from 'payload'
import { limit, TooManyAttempts } from '@/src/lib/rate-limit'
import { countSearch, type Found, searchArticles } from './search'

type Asked = {
  term: string
  loggedIn: boolean
  ip: string
  /** False for who writes the articles: they look whether others would find something. */
  counted: boolean
}

/** Runs the work unless this address asked too often; then the sentence that says how long to wait. */
async function unlessTooMany<T>(work: () => Promise<T>): Promise<T | { tooMany: string }> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TooManyAttempts)) throw error
    return { tooMany: error.message }
  }
}

/** A search of a visitor: limited by address, and counted by term for the editors (KS-KB-1). */
export function search(
  req: PayloadRequest,
  { term, loggedIn, ip, counted }: Asked,
): Promise<Found | { tooMany: string }> {
  return unlessTooMany(async () => {
    await limit(req, 'knowledge', ip)
    const found = await searchArticles(req, term, { loggedIn })
    if (!counted) return found
    // Who asks very often still gets answers, but no longer fills the list of the editors.
    await unlessTooMany(async () => {
      await limit(req, 'knowledge-term', ip)
      await countSearch(req, term, found.guessed ? 0 : found.ids.length)
    })
    return found
  })
}
