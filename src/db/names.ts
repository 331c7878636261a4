/** The name PostgreSQL knows a slug or a field by, as Payload's adapter makes it. */
export const toSnakeCase = (name: string): string =>
  name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
