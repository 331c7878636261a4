// @ts-check
import { createHash } from 'node:crypto'

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi

/**
 * The CSP sources (`'sha256-…'`) of the inline scripts of a page. Data blocks (JSON-LD) don't run and need none.
 * @param {string} html
 * @returns {string[]}
 */
export function inlineScriptHashes(html) {
  const sources = new Set()
  for (const [, attributes = '', code = ''] of html.matchAll(scripts)) {
    if (/\ssrc\s*=/i.test(attributes) || /type\s*=\s*["']?application\/(ld\+)?json/i.test(attributes)) continue
    sources.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  }
  return [...sources]
}
