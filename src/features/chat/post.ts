import { messageIn } from '@/src/lib/web/told'

export type Answer = { ok: true; body: unknown } | { ok: false; status: number; message: string; body: unknown }

const lost = 'De verbinding viel weg. Je bericht is niet weg: probeer het nog een keer.'
const ill = 'Het lukt nu even niet. Probeer het zo nog een keer.'
const loggedOut = 'Je bent niet meer ingelogd. Log in een ander tabblad in en probeer het opnieuw.'

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    // Something in between answered with a page; the status says enough.
    return null
  }
}

/** What is said when the line broke. */
export const lostAnswer: Answer = { ok: false, status: 0, message: lost, body: null }

/** Sends something to the portal. @throws TypeError when the line broke */
export const send = (path: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  })

/** What the portal answered, with in Dutch why it didn't work, if it didn't. */
export async function answerOf(response: Response): Promise<Answer> {
  const body = await bodyOf(response)
  if (response.ok) return { ok: true, body }
  const message = messageIn(body) ?? (response.status === 401 ? loggedOut : ill)
  return { ok: false, status: response.status, message, body }
}

/** Sends something to the portal and says in Dutch why it didn't work, if it didn't. */
export async function post(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  try {
    return await answerOf(await send(path, body, { ...headers, accept: 'application/json' }))
  } catch {
    return lostAnswer
  }
}
