import type { CacheTag } from '../cache-tags'
import { isFresh, tagClock } from './tag-clock.mjs'

type Remembered<T> = { value: Promise<T>; since: number }

const maxAgeMs = 5 * 60 * 1000
/** Anyone can ask anything: of the answers to open questions only the newest stay. */
const mostKept = 500

/**
 * Keeps the answer of a query that is the same for everyone, until one of its tags expires or five minutes have passed.
 * Keeps nothing in a process that does not listen for expired tags (commands, tests).
 * @param tags what the answer is made from
 */
export function remember<Key extends string | number, T>(tags: readonly CacheTag[]) {
  const known = new Map<Key, Remembered<T>>()
  return (key: Key, load: () => Promise<T>): Promise<T> => {
    if (!tagClock().listening) return load()
    const now = Date.now()
    const found = known.get(key)
    if (found && now - found.since < maxAgeMs && isFresh(tags, found.since)) return found.value
    const value = load()
    known.delete(key)
    known.set(key, { value, since: now })
    for (const oldest of known.keys()) {
      if (known.size <= mostKept) break
      known.delete(oldest)
    }
    value.catch(() => known.delete(key))
    return value
  }
}
