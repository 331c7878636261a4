import type { Problems } from '../evidence/problems'
import { addYears, type CalendarDate, isCalendarDate } from '../shared/calendar-date'
import { normalisePhone, normalisePostcode } from '../shared/contact'

type Maybe<T> = T | null | undefined

/** The country of an address where none is named. */
export const homeCountry = 'Nederland'

const isHome = (country: Maybe<string>): boolean => {
  const named = country?.trim().toLowerCase()
  return !named || named === homeCountry.toLowerCase()
}

/** Birth data, address and phone of a professional (KS-PER-1). */
export type PersonalData = {
  birthDate?: Maybe<CalendarDate>
  birthPlace?: Maybe<string>
  street?: Maybe<string>
  houseNumber?: Maybe<string>
  houseNumberAddition?: Maybe<string>
  postcode?: Maybe<string>
  place?: Maybe<string>
  country?: Maybe<string>
  phone?: Maybe<string>
}

const [youngest, oldest] = [16, 100]

function birthProblem(date: CalendarDate, today: CalendarDate): string | null {
  if (!isCalendarDate(date)) return 'Vul een bestaande datum in, als dd-mm-jjjj.'
  if (date > today) return 'Deze geboortedatum ligt in de toekomst.'
  if (addYears(date, youngest) > today) return `Je moet minstens ${youngest} jaar zijn. Kijk het jaar na.`
  return addYears(date, oldest + 1) <= today ? 'Dit is meer dan honderd jaar geleden. Kijk het jaar na.' : null
}

const blank = (text: Maybe<string>): boolean => !text?.trim()

/** What is wrong with what was filled in; what is empty is nobody's mistake yet. Holds in forms and over REST (KS-PER-1). */
export function personalProblems(data: PersonalData, today: CalendarDate): Problems {
  const problems: Problems = {}
  const { birthDate, postcode, houseNumber, phone, country } = data
  const birth = birthDate ? birthProblem(birthDate, today) : null
  if (birth) problems.birthDate = birth
  if (!blank(postcode) && isHome(country) && !normalisePostcode(postcode ?? '')) {
    problems.postcode =
      'Vul een Nederlandse postcode in, bijvoorbeeld 1234 AB. Woon je elders? Vul dan ook het land in.'
  }
  if (!blank(houseNumber) && isHome(country) && !/^[1-9]\d{0,4}$/.test(houseNumber?.trim() ?? '')) {
    problems.houseNumber = 'Vul alleen het nummer in; een letter of toevoeging hoort in het vak ernaast.'
  }
  if (!blank(phone) && !normalisePhone(phone ?? '')) {
    problems.phone = 'Vul een telefoonnummer in van tien cijfers, of met een + en de landcode.'
  }
  return problems
}

/** What birth data need to be complete. */
export const missingBirth = ({ birthDate, birthPlace }: PersonalData): Problems => ({
  ...(birthDate ? {} : { birthDate: 'Vul je geboortedatum in.' }),
  ...(blank(birthPlace) ? { birthPlace: 'Vul je geboorteplaats in.' } : {}),
})

const asked = [
  ['street', 'Vul je straat in.'],
  ['houseNumber', 'Vul je huisnummer in.'],
  ['place', 'Vul je woonplaats in.'],
  ['phone', 'Vul je telefoonnummer in.'],
] as const

/** What an address needs to be complete. */
export function missingAddress(data: PersonalData): Problems {
  const problems: Problems = {}
  for (const [field, message] of asked) if (blank(data[field])) problems[field] = message
  if (isHome(data.country) && blank(data.postcode)) problems.postcode = 'Vul je postcode in.'
  return problems
}

/** The same data as they are kept: one way of writing each. */
export function tidyPersonal<Data extends PersonalData>(data: Data): Data {
  const tidy: Data = { ...data }
  if (tidy.country !== undefined && blank(tidy.country)) tidy.country = homeCountry
  const postcode = isHome(tidy.country) && tidy.postcode ? normalisePostcode(tidy.postcode) : null
  if (postcode) tidy.postcode = postcode
  const phone = tidy.phone ? normalisePhone(tidy.phone) : null
  if (phone) tidy.phone = phone
  return tidy
}
