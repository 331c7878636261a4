// @ts-check
// Plain JavaScript: Next loads the cache handler, which needs this, without compiling it.

/**
 * @typedef {object} TagClock
 * @property {Map<string, number>} expiredAt when each tag was last out of date (ms)
 * @property {boolean} listening whether this process hears about tags that expire
 */

const slot = Symbol.for('registerhuis.tag-clock')

/** One per process: Next bundles modules several times over, the global does not. */
const clocks = /** @type {Record<symbol, TagClock | undefined>} */ (/** @type {unknown} */ (globalThis))

/** @returns {TagClock} */
export function tagClock() {
  clocks[slot] ??= { expiredAt: new Map(), listening: false }
  return clocks[slot]
}

/**
 * Marks everything made from these tags until now as out of date.
 * @param {Iterable<string>} tags
 * @param {number} now ms
 */
export function markExpired(tags, now) {
  for (const tag of tags) tagClock().expiredAt.set(tag, now)
}

/**
 * Whether something that began to be made at `since` (ms) from these tags may still be used.
 * The start counts, not the end: what was read before the change is old, however late it was finished.
 * @param {readonly string[]} tags
 * @param {number} since ms
 */
export function isFresh(tags, since) {
  return tags.every((tag) => (tagClock().expiredAt.get(tag) ?? 0) < since)
}
