import { europeanVat, ibanLengths } from './number-formats'

const plain = (text: string): string => text.replace(/[\s.\-–·/]/g, '').toUpperCase()

/** The remainder of a number of any length, letters counted as 10 to 35 (ISO 7064). */
function remainder(text: string): number {
  let rest = 0
  for (const sign of text) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

/** Whether nine digits pass the test of a citizen service number (elfproef). */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0
}

/** Whether a text holds a citizen service number: nine digits by themselves, however they are spaced. */
export const holdsBsn = (text: string): boolean =>
  [...text.matchAll(/(?<![\d+])\d(?:[ .-]?\d){8}(?![ .-]?\d)/g)].some(([found]) => isBsn(found.replace(/\D/g, '')))

export const bsnRefused = 'Dit lijkt op een burgerservicenummer (BSN). Dat bewaren we niet. Vul het hier niet in.'

/** An account number without spaces, in capitals. */
export const normaliseIban = plain

/** What is wrong with an account number (KS-ACC-8, ISO 13616); null: nothing. */
export function ibanProblem(text: string): string | null {
  const iban = plain(text)
  const example = 'Vul het hele nummer in, bijvoorbeeld NL91 ABNA 0417 1643 00.'
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return `Dit is geen IBAN. ${example}`
  const length = ibanLengths[iban.slice(0, 2)]
  if (length === undefined) return `We kennen geen IBAN dat met ${iban.slice(0, 2)} begint. ${example}`
  if (iban.length !== length)
    return `Een IBAN met ${iban.slice(0, 2)} heeft ${length} tekens; dit zijn er ${iban.length}.`
  if (iban.startsWith('NL') && !/^NL\d{2}[A-Z]{4}\d{10}$/.test(iban)) return `Dit is geen Nederlands IBAN. ${example}`
  return remainder(iban.slice(4) + iban.slice(0, 4)) === 1
    ? null
    : 'Dit IBAN klopt niet. Waarschijnlijk is er een cijfer of letter verwisseld. Kijk het na op je bankpas.'
}

/** An account number as people read it, in groups of four. */
export const ibanInWords = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ')

/** An account number of which only the country and the end can be read. */
export const maskedIban = (iban: string): string => `${iban.slice(0, 2)}•• •••• ${iban.slice(-4)}`

/** A VAT number without spaces and dots, in capitals. */
export const normaliseVat = plain

const oldDutchVat =
  'Dit is een oud btw-nummer, waar je burgerservicenummer (BSN) in staat. Dat bewaren we niet. Vul je btw-id in; dat heb je van de Belastingdienst gekregen en het staat op je facturen.'

/**
 * What is wrong with a VAT number (KS-ACC-8); null: nothing. A Dutch one passes its own check; one that doesn't, but
 * holds a citizen service number, is the number of before 2020 and refused as such.
 */
export function vatProblem(text: string): string | null {
  const vat = plain(text)
  if (/^\d{9}B\d{2}$/.test(vat)) return vatProblem(`NL${vat}`) ?? 'Zet NL voor het btw-id, bijvoorbeeld NL000099998B57.'
  if (isBsn(vat)) return bsnRefused
  const dutch = /^NL(\d{9})B\d{2}$/.exec(vat)
  if (dutch?.[1]) {
    if (remainder(vat) === 1) return null
    return isBsn(dutch[1])
      ? oldDutchVat
      : 'Dit btw-id klopt niet. Kijk het na op een factuur of bij de Belastingdienst.'
  }
  if (vat.startsWith('NL')) return 'Een btw-id ziet eruit als NL000099998B57: NL, negen cijfers, een B en twee cijfers.'
  const format = europeanVat[vat.slice(0, 2)]
  return format?.test(vat.slice(2)) ? null : 'Dit is geen btw-id. Begin met het land, bijvoorbeeld NL000099998B57.'
}

/** The digits of a code, however it was typed. */
export const digitsOf = (text: string): string => text.replace(/[\s.\-–/]/g, '')

/** What is wrong with an AGB code (KS-ACC-7); null: nothing. */
export function agbProblem(text: string): string | null {
  const code = digitsOf(text)
  if (isBsn(code)) return bsnRefused
  if (!/^\d{8}$/.test(code)) return 'Een AGB-code heeft acht cijfers, bijvoorbeeld 90041234.'
  return /^(\d)\1{7}$/.test(code) ? 'Dit is geen AGB-code. Je vindt je code op agbcode.nl.' : null
}

/** What is wrong with the number of an umbrella licence; null: nothing. */
export function umbrellaProblem(text: string): string | null {
  if (holdsBsn(text)) return bsnRefused
  return /^[\p{L}\d][\p{L}\d ./-]{1,39}$/u.test(text.trim())
    ? null
    : 'Vul het nummer van je licentie in: 2 tot 40 letters en cijfers.'
}

/** What is wrong with a number of the chamber of commerce (KS-PRA-4); null: nothing. */
export function chamberProblem(text: string): string | null {
  const code = digitsOf(text)
  if (isBsn(code)) return bsnRefused
  return /^\d{8}$/.test(code) ? null : 'Een KvK-nummer heeft acht cijfers, bijvoorbeeld 12345678.'
}
