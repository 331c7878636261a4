/**
 * A membership or registration number as it is compared at login: "cat 104-233" and "CAT104233" are the same (KS-ACC-3).
 * Case, white space, hyphens and dashes don't count; full-width characters from phones are made ordinary.
 */
export const normaliseLoginNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\u2212\u200b-\u200d\ufeff]/gu, '')
    .toUpperCase()
