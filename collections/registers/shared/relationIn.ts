import { idFrom } from '@/src/lib/id'

/** The id in a relation of a row whose type isn't known, filled in or not; null when it can't be one. */
export function relationIn(value: unknown): number | null {
  return idFrom(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)
}
