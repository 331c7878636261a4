import type { ReceivedFile } from '../upload/sendFile'

/** What someone typed and uploaded, kept in this tab until the form has been saved (ux.md 5). */
export type Kept = { fields: Record<string, string>; files: ReceivedFile[] }

const inForm = (form: HTMLFormElement, name: string): Element | RadioNodeList | null => form.elements.namedItem(name)

/** Everything typed in the form; hidden fields are the server's or the uploads'. */
export function readForm(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) {
    const control = inForm(form, name)
    const hidden = control instanceof HTMLInputElement && control.type === 'hidden'
    if (typeof value === 'string' && !hidden && name !== 'files') fields[name] = value
  }
  return fields
}

/** Puts back what was typed. */
export function fillForm(form: HTMLFormElement, fields: Record<string, string>): void {
  for (const [name, value] of Object.entries(fields)) {
    const control = inForm(form, name)
    const settable =
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement ||
      control instanceof RadioNodeList
    if (settable) control.value = value
  }
}

export function readKept(key: string): Kept | null {
  const text = sessionStorage.getItem(key)
  return text ? JSON.parse(text) : null
}

export const writeKept = (key: string, kept: Kept): void => sessionStorage.setItem(key, JSON.stringify(kept))

export const forget = (key: string): void => sessionStorage.removeItem(key)
