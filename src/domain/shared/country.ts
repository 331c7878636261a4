const names = new Intl.DisplayNames('nl', { type: 'region', fallback: 'none' })
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Codes that have a name but aren't in ISO 3166: withdrawn (DD, now DE), a region (EU), or made up (XA). */
const notCountries = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ'.split(' '),
)

const codes = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code))
    .flatMap((code) => {
      const name = names.of(code)
      return name ? [[name.toLowerCase(), code] as const] : []
    }),
)

/**
 * The ISO 3166 code of a country by its Dutch name; an address without a country is in the Netherlands.
 * @returns null for a name that isn't one
 */
export function countryCode(name: string | null | undefined): string | null {
  const asked = name?.trim().toLowerCase()
  return asked ? (codes.get(asked) ?? null) : 'NL'
}
