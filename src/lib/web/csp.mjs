// @ts-check
// Plain JavaScript: the cache handler needs it, and Next loads that without compiling it.

/**
 * The content security policy of a page.
 * @param {object} options
 * @param {string[]} options.scripts what may run besides our own files: a nonce or hashes
 * @param {boolean} options.secure whether the portal is served over https
 * @param {boolean} [options.development] the development server evaluates code
 * @param {string[]} [options.framedBy] the sites that may show it in a frame; none when left out
 * @returns {string}
 */
export function contentSecurityPolicy({ scripts, secure, development = false, framedBy = [] }) {
  const directives = [
    "default-src 'self'",
    `script-src ${["'self'", ...scripts, ...(development ? ["'unsafe-eval'"] : [])].join(' ')}`,
    "script-src-attr 'none'",
    // The back office and the widgets set styles from scripts; a style can't run anything.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${framedBy.length === 0 ? "'none'" : framedBy.join(' ')}`,
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ]
  return directives.join('; ')
}
