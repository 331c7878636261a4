/**
 * What somebody typed, as it is kept: one way of writing accents and line ends, nothing that hides or turns round what is
 * written, and no half characters (a lone surrogate), which a database refuses.
 */
export const tidyText = (text: string): string =>
  wellFormed(text)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim()

/** The text with each half of a character that stands alone replaced by the sign for unreadable (U+FFFD). */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')
