import type { TextField } from 'payload'

type Options = Pick<TextField, 'name' | 'label'> & { maxLength: number }

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(text)

/** The address of a page elsewhere: only ones that a browser opens as a page, never a script. */
export const webAddress = (options: Options): TextField => ({
  ...options,
  type: 'text',
  validate: (value: string | null | undefined) =>
    !value || isWebAddress(value) || 'Vul een volledig webadres in, bijvoorbeeld https://www.opleider.nl/aanmelden.',
})
