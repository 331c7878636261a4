import { type MapView, placeOf } from '@/src/domain/places/map-view'
import type { XY } from '@/src/domain/places/projection'
import { townLabels } from '@/src/domain/places/town-labels'
import { cx } from '../cx'
import { positioned } from './MapMarker'

type Props = {
  view: MapView
  /** Pixels the drawn map is wide. */
  width: number
  markers: readonly XY[]
}

/** Names of towns: under their marker, or under a dot where there is none. */
export function TownNames({ view, width, markers }: Props) {
  return (
    <div aria-hidden className="pointer-events-none">
      {townLabels(view, width, markers).map((town) => (
        <span
          className={cx(
            'absolute flex -translate-x-1/2 flex-col items-center gap-1 whitespace-nowrap text-[0.75rem] text-ink leading-none',
            '[text-shadow:0_0_3px_var(--card),0_0_3px_var(--card),0_0_2px_var(--card)]',
            town.covered ? 'pt-5' : '-mt-[3px]',
          )}
          key={town.name}
          style={positioned(placeOf(view, town))}
        >
          {!town.covered && <span className="size-1.5 rounded-full bg-ink-faint" />}
          {town.name}
        </span>
      ))}
    </div>
  )
}
