export const longestTerm = 80

/** A term as it is looked for: without what an apostrophe adds to a word ("diploma's", "foto’s"). */
export const tidyTerm = (typed: string): string => typed.slice(0, longestTerm).replace(/['’‘`´](s\b)?/gi, '')

/**
 * A term as it is counted, or null when it isn't: too short to mean something, or likely to be about a person (an
 * address, a number of a member, a date of birth). Searches are counted without who asked (KS-KB-1).
 */
export function countedTerm(typed: string): string | null {
  const term = typed.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, longestTerm)
  const personal = term.includes('@') || term.replace(/[^0-9]/g, '').length > 3
  return term.length < 3 || personal ? null : term
}
