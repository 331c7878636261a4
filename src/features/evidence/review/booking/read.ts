import { typedNumber } from '../item/typed-number'

/** One register as the reviewer filled it in. */
export type TypedBooking = {
  registration: number
  category?: string
  topic?: string
  component?: string
  /** NaN: not a number; left out: as many as are granted. */
  points?: number
}

/**
 * The registers that are ticked in the form of a decision; null when the form doesn't ask for them.
 * @param form the fields `booking`, `place-{registration}` and `points-{registration}`
 */
export function bookingsIn(form: FormData): TypedBooking[] | null {
  if (!form.has('books')) return null
  return form.getAll('booking').map((value) => {
    const registration = Number(value)
    const [category, topic, component] = String(form.get(`place-${registration}`) ?? '').split('/')
    const points = typedNumber(String(form.get(`points-${registration}`) ?? ''))
    return { registration, category, topic, component, ...(points === null ? {} : { points }) }
  })
}
