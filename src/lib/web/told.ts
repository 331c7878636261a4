/** The sentence that an error answer of ours carries for people (`{ errors: [{ message }] }`), or null when it has none. */
export function messageIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors)) return null
  const [first]: unknown[] = body.errors
  if (typeof first !== 'object' || first === null || !('message' in first)) return null
  return typeof first.message === 'string' ? first.message : null
}
