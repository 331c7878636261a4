/** Combinations that Dutch postcodes don't have. */
const unusedLetters = new Set(['SA', 'SD', 'SS'])

/** A Dutch postcode as `1234 AB`, however it was typed; null when it isn't one. */
export function normalisePostcode(typed: string): string | null {
  const found = /^([1-9]\d{3})\s*([A-Z]{2})$/.exec(typed.trim().toUpperCase())
  return found?.[1] && found[2] && !unusedLetters.has(found[2]) ? `${found[1]} ${found[2]}` : null
}

/**
 * A telephone number as `+31612345678`, however it was typed: 06-12345678, (020) 123 45 67, 0031…, +31 (0)6…
 * A number of another country starts with + or 00. null when it isn't one.
 */
export function normalisePhone(typed: string): string | null {
  const plain = typed
    .trim()
    .replace(/\(0\)/g, '')
    .replace(/[\s().–-]/g, '')
  const international = plain.replace(/^00/, '+')
  if (/^\+310?[1-9]\d{8}$/.test(international)) return `+31${international.slice(-9)}`
  if (/^0[1-9]\d{8}$/.test(plain)) return `+31${plain.slice(1)}`
  return /^\+(?!31)[1-9]\d{6,13}$/.test(international) ? international : null
}

/** A stored number as people write it: `06 12345678`; a foreign one stays as it is. */
export function phoneInWords(number: string): string {
  if (!/^\+31\d{9}$/.test(number)) return number
  const home = `0${number.slice(3)}`
  return home.startsWith('06') ? `06 ${home.slice(2)}` : `${home.slice(0, 3)} ${home.slice(3)}`
}
