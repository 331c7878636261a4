import { cookies } from 'next/headers'

const name = 'assistent'
const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The address of the assistant's own page. */
export const assistantPath = '/assistent'

/**
 * The talk that this browser is in, until it is closed. Out of the address, so that it stands in no history: who isn't logged in
 * needs nothing else to read it back.
 */
export async function currentThread(): Promise<string | null> {
  const value = (await cookies()).get(name)?.value ?? ''
  return form.test(value) ? value : null
}

export async function keepThread(thread: string | null): Promise<void> {
  const jar = await cookies()
  if (thread === null) jar.delete({ name, path: assistantPath })
  else jar.set(name, thread, { httpOnly: true, sameSite: 'lax', path: assistantPath })
}
