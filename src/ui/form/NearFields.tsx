import { Input } from './Input'
import { Select } from './Select'

/** What was typed as a town, and the town it is, if it is known. */
type Near = { near: string; place: { name: string } | null }

/** The town to search around, as typed; says so when it isn't known. */
export function NearField({ near, place }: Near) {
  return (
    <Input
      autoComplete="address-level2"
      defaultValue={place?.name ?? near}
      error={near && !place ? 'Deze plaats kennen we niet. Kies een grotere plaats in de buurt.' : undefined}
      label="In de buurt van"
      maxLength={60}
      name="plaats"
    />
  )
}

/** How far from it at most; a distance that came by the address stays among the choices. */
export function DistanceField({ km, distances }: { km: number; distances: readonly number[] }) {
  const offered = distances.includes(km) ? distances : [...distances, km].toSorted((a, b) => a - b)
  return (
    <Select
      defaultValue={String(km)}
      key={km}
      label="Hooguit"
      name="straal"
      options={offered.map((value) => ({ value: String(value), label: `${value} km` }))}
    />
  )
}
