import type { ServerResponse } from 'node:http'

/** Headers that hold for every answer. The Content-Security-Policy is not here: it differs per page (src/proxy.ts). */
export function setSecurityHeaders(response: ServerResponse, secure: boolean): void {
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin')
  response.setHeader('x-frame-options', 'SAMEORIGIN')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('permissions-policy', 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()')
  if (secure) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains')
}
