// @ts-check
import { contentSecurityPolicy } from '../web/csp.mjs'
import { inlineScriptHashes } from './csp-hashes.mjs'
import { isFresh, markExpired } from './tag-clock.mjs'

/**
 * @import { CacheHandler, CacheHandlerValue } from 'next/dist/server/lib/incremental-cache'
 * @typedef {{ entry: CacheHandlerValue, tags: string[], since: number, until: number, bytes: number }} Kept
 */

const maxAgeMs = 5 * 60 * 1000
const maxBytes = 32 * 1024 * 1024
const tagsHeader = 'x-next-cache-tags'

/** Oldest use first. One per process: Next makes a handler per request. @type {Map<string, Kept>} */
const kept = new Map()
/** When the work on a page that isn't kept began. @type {Map<string, number>} */
const begun = new Map()
let bytesKept = 0

/**
 * The page cache of one process: bounded, in memory, dropped by tag (see expireTags), five minutes at most.
 * A page gets its content security policy on its way in, with the hashes of its own inline scripts.
 * @implements {CacheHandler}
 */
export default class PageCache {
  /** @type {CacheHandler['get']} */
  async get(key) {
    const found = kept.get(key)
    if (found && Date.now() < found.until && isFresh(found.tags, found.since)) {
      kept.delete(key)
      kept.set(key, found)
      return found.entry
    }
    drop(key)
    if (begun.size > 1000) begun.clear()
    // Of two that work on the same page the first start counts: too early is safe.
    if (!begun.has(key)) begun.set(key, Date.now())
    return null
  }

  /** @type {CacheHandler['set']} */
  async set(key, value, context) {
    const since = begun.get(key) ?? 0
    begun.delete(key)
    if (value === null) return drop(key)
    if (value.kind === 'APP_PAGE') {
      // The same object is what the first visitor gets.
      value.headers = { ...value.headers, ...pageHeaders(value.html) }
    }
    // A page that isn't there may be published any moment, and anyone can ask for any number of them.
    if ('status' in value && (value.status ?? 200) !== 200) return drop(key)
    const header = 'headers' in value ? value.headers?.[tagsHeader] : undefined
    const tags = [
      ...(typeof header === 'string' ? header.split(',') : []),
      ...('tags' in context && context.tags ? context.tags : []),
    ]
    const cacheControl = 'cacheControl' in context ? context.cacheControl : undefined
    const bytes = sizeOf(value)
    if (!isFresh(tags, since) || bytes > maxBytes / 8) return
    const entry = { lastModified: since, value, ...(cacheControl ? { cacheControl } : {}) }
    drop(key)
    kept.set(key, { entry, tags, since, until: since + maxAgeMs, bytes })
    bytesKept += bytes
    for (const oldest of kept.keys()) {
      if (bytesKept <= maxBytes) break
      drop(oldest)
    }
  }

  /** @type {CacheHandler['revalidateTag']} */
  async revalidateTag(tags) {
    markExpired(typeof tags === 'string' ? [tags] : tags, Date.now())
  }

  resetRequestCache() {
    // Nothing is kept per request.
  }
}

/** @param {string} key */
function drop(key) {
  bytesKept -= kept.get(key)?.bytes ?? 0
  kept.delete(key)
}

/** @param {string} html */
function pageHeaders(html) {
  return {
    'content-security-policy': contentSecurityPolicy({
      scripts: inlineScriptHashes(html),
      secure: process.env.SERVER_URL?.startsWith('https:') ?? false,
    }),
    // Only our own cache hears what expires: browsers and proxies ask again (and get a 304).
    'cache-control': 'public, max-age=0, must-revalidate',
  }
}

/** @param {NonNullable<CacheHandlerValue['value']>} value */
function sizeOf(value) {
  if (value.kind === 'APP_PAGE') return 2 * value.html.length + (value.rscData?.byteLength ?? 0)
  if (value.kind === 'APP_ROUTE') return value.body.byteLength
  return JSON.stringify(value).length
}
