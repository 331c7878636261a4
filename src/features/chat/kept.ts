/**
 * What one was typing, and which conversation was open, kept by this tab only: a page that is left or read again loses
 * nothing, and another person at this computer finds nothing once the tab is closed.
 */
function store(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    // Refused by the browser's settings: then it is kept for as long as this page lives.
    return null
  }
}

/** What the browser wouldn't keep. */
const whilePageLives = new Map<string, string>()

/** Puts it in the store of the tab. @returns false: it can't be kept there */
function stored(name: string, value: string | null): boolean {
  try {
    const tab = store()
    if (value) tab?.setItem(name, value)
    else tab?.removeItem(name)
    return tab !== null
  } catch {
    // Full, or closed to this page.
    return false
  }
}

export const keep = (name: string, value: string | null): void => {
  const key = `chat:${name}`
  if (stored(key, value) || !value) whilePageLives.delete(key)
  else whilePageLives.set(key, value)
}

export const kept = (name: string): string | null =>
  whilePageLives.get(`chat:${name}`) ?? store()?.getItem(`chat:${name}`) ?? null

/** Whether what is kept is still there after the page is read again; browsers may refuse it to a frame on another site. */
export function keepsOnReload(): boolean {
  const mine = stored('chat:proef', 'ja')
  stored('chat:proef', null)
  return mine
}
