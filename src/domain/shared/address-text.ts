/** What an address carries: anybody can write anything there. */
export type AddressQuery = Record<string, string | string[] | undefined>

/** The first value of a name in an address, as a text that is tidy and not too long; empty when it isn't there. */
export function addressText(query: AddressQuery, name: string, longest: number): string {
  const value = Object.hasOwn(query, name) ? query[name] : undefined
  const text = (Array.isArray(value) ? value[0] : value) ?? ''
  return text.replaceAll('\0', '').trim().slice(0, longest)
}
