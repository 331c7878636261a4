import { dutchDate } from '@/src/domain/shared/dutch'
import { formatNumber } from '@/src/lib/format'
import type { AgendaSession } from './present'

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })

/** "€ 120,00", "gratis", or null when nobody said. */
export const priceInWords = (price: number | null): string | null =>
  price === null ? null : price === 0 ? 'gratis' : euro.format(price)

/** "3 maart 2027", "3 maart 2027 tot en met 5 maart 2027". */
export const daysInWords = ({ startsOn, endsOn }: Pick<AgendaSession, 'startsOn' | 'endsOn'>): string =>
  startsOn === endsOn ? dutchDate(startsOn) : `${dutchDate(startsOn)} tot en met ${dutchDate(endsOn)}`

/** "09:30 tot 16:00 uur", or null. */
export const timesInWords = ({ startTime, endTime }: Pick<AgendaSession, 'startTime' | 'endTime'>): string | null =>
  startTime ? `${startTime}${endTime ? ` tot ${endTime}` : ''} uur` : null

/** Where it is, and how far from the town that was asked. */
export function whereInWords({ online, place, km }: Pick<AgendaSession, 'online' | 'place' | 'km'>): string | null {
  if (online) return 'online'
  if (!place) return null
  if (km === null) return place
  return `${place}, ${km < 1 ? 'minder dan 1' : formatNumber(Math.round(km))} km`
}

/** An address that a provider wrote, when it is one of a page; "www.…" is understood. Never anything that runs. */
export function webAddress(text: string | null | undefined): string | null {
  const typed = text?.trim() ?? ''
  if (!typed) return null
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(address)) return null
  const { protocol, hostname, href } = new URL(address)
  return /^https?:$/.test(protocol) && hostname.includes('.') ? href : null
}
