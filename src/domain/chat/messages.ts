import type { Side } from './labels'

/** What somebody may see of a conversation: notes are between those who work here (KS-SRV-8). */
export const isShownTo = (side: Side, message: { internal: boolean }): boolean => side === 'staff' || !message.internal

// Tab and line end stay; the rest of what can't be seen or written by the database goes, and so do the marks by which a text
// turns itself around.
const invisible = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** A message as it is kept: plain text, one kind of line end, nothing around it. */
export const plainText = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()
