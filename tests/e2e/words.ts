import type { Locator } from 'playwright-core'

/** What one reads there, on one line. */
export const wordsOf = async (place: Locator): Promise<string> =>
  (await place.allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim()
