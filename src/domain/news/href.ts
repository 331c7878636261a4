const known = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i

/** The address of a link in a text, or `#` when following it could run something or lead somewhere unclear. */
export const safeHref = (url: string): string => (known.test(url.trim()) ? url.trim() : '#')
