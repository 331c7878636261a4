/** The categories of the weblog: their value in the database, their name, and their part of the address. */
export const newsCategories = [
  { value: 'profession', label: 'Het vak', path: 'het-vak' },
  { value: 'portal', label: 'Het portaal', path: 'het-portaal' },
  { value: 'general', label: 'Algemeen', path: 'algemeen' },
] as const

export type NewsCategory = (typeof newsCategories)[number]
