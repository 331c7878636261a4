/**
 * A membership number as it stands only once (KS-GRP-5): capitals and figures alone, so that "cat 104-233" and
 * "CAT104233" are one person. Empty: there was no number in it.
 */
export const memberKey = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
