/**
 * What one was typing, and which conversation was open, kept by this tab only: a page that is left or read again loses
 * nothing, and another person at this computer finds nothing once the tab is closed.
 */
function store(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    // Refused by the browser's settings: then nothing is kept.
    return null
  }
}

export const keep = (name: string, value: string | null): void => {
  if (value) store()?.setItem(`chat:${name}`, value)
  else store()?.removeItem(`chat:${name}`)
}

export const kept = (name: string): string | null => store()?.getItem(`chat:${name}`) ?? null
