/** Whether the bytes are the ones that were handed in. `unknown`: this browser can't tell. */
export type Integrity = 'same' | 'changed' | 'unknown'

const hex = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Compares the SHA-256 of what the browser received with the one on the receipt. */
export async function integrityOf(bytes: ArrayBuffer, sha256: string): Promise<Integrity> {
  // Browsers only offer this on https and localhost.
  if (globalThis.crypto?.subtle === undefined) return 'unknown'
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return hex(digest) === sha256.toLowerCase() ? 'same' : 'changed'
}
