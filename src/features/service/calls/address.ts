import type { Params } from '@/src/features/evidence/components/pageQuery'

export const callPath = '/service-contact'

/** The panel, by its name in the address. */
export const callPanel = 'bellen'

/** What the address of the page says about calls. */
export type CallAddress = {
  open: boolean
  /** As it was typed or linked; maybe no day at all. */
  day: string | undefined
  /** The time that was picked. */
  start: Date | null
  /** What was done just now. */
  told: string | null
}

const told: Record<string, string> = {
  belafspraak: 'Je belafspraak staat. Je krijgt een mail ter bevestiging.',
  'bel-geannuleerd': 'Je belafspraak is geannuleerd.',
}

const text = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 40) : undefined

/** Reads the address; a time that isn't one falls away. */
export function readCallAddress(params: Params): CallAddress {
  const [day, time, done] = [text(params.dag), text(params.tijd), text(params.gedaan)]
  const start = time === undefined ? null : new Date(time)
  const said = done !== undefined && Object.hasOwn(told, done) ? (told[done] ?? null) : null
  return {
    // What was done is told first; who wants more opens it again.
    open: said === null && (params.open === callPanel || day !== undefined || time !== undefined),
    day,
    start: start && !Number.isNaN(start.getTime()) ? start : null,
    told: said,
  }
}

/** The address of a day, or of a time to fill in the rest for. */
export function callHref({ day, start }: { day?: string; start?: string } = {}): string {
  const params = new URLSearchParams({ open: callPanel })
  if (day !== undefined) params.set('dag', day)
  if (start !== undefined) params.set('tijd', start)
  return `${callPath}?${params}#${callPanel}`
}
