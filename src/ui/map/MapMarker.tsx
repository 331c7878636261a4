import { MapPin } from 'lucide-react'
import type { XY } from '@/src/domain/places/projection'
import { cx } from '../cx'

type Props = {
  /** Place in what one sees, 0 to 1. */
  at: XY
  count: number
  /** What it is and what pressing it does. */
  label: string
  onPress: () => void
}

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`

/** Where on the map something stands. */
export const positioned = ({ x, y }: XY) => ({ left: percent(x), top: percent(y) })

const size = (count: number): string =>
  count === 1 ? 'size-9' : count < 10 ? 'size-9 text-sm' : count < 100 ? 'size-10 text-sm' : 'size-11 text-xs'

/** One thing on the map, or the number of things at about the same spot. */
export function MapMarker({ at, count, label, onPress }: Props) {
  return (
    <button
      aria-label={label}
      className={cx(
        'absolute z-10 grid -translate-x-1/2 -translate-y-1/2 place-items-center rounded-full border-2 font-bold shadow-card hover:z-20 hover:scale-110 focus-visible:z-20',
        size(count),
        count === 1 ? 'border-brand bg-card text-brand' : 'num border-card bg-brand text-on-brand',
      )}
      onClick={onPress}
      style={positioned(at)}
      title={label}
      type="button"
    >
      {count === 1 ? <MapPin aria-hidden className="size-5" /> : count}
    </button>
  )
}
