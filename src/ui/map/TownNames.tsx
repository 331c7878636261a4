import { inSight, type MapView, placeOf } from '@/src/domain/places/map-view'
import type { XY } from '@/src/domain/places/projection'
import { type TownLabel, townLabels } from '@/src/domain/places/town-labels'
import { cx } from '../cx'
import { positioned } from './MapMarker'

/** A marker this near, in units of the map at zoom 1, covers the spot of a town. */
const covers = 16
/** Half the width of a marker and of a letter, and where a name begins and ends under its town, in the same units. */
const half = { marker: 22, letter: 3.4 }
const under = { spot: [2, 18], marker: [20, 36] } as const

/** Whether a marker would stand on the name of this town. */
function writtenOver({ name, x, y }: TownLabel, covered: boolean, zoom: number, markers: readonly XY[]): boolean {
  const [top, bottom] = covered ? under.marker : under.spot
  return markers.some((marker) => {
    const [right, down] = [(marker.x - x) * zoom, (marker.y - y) * zoom]
    const own = Math.hypot(right, down) < covers
    return (
      !own &&
      Math.abs(right) < half.marker + name.length * half.letter &&
      down > top - half.marker &&
      down < bottom + half.marker
    )
  })
}

type Props = { view: MapView; markers: readonly XY[] }

/** Names of towns: under their marker, or under a dot where there is none. */
export function TownNames({ view, markers }: Props) {
  return (
    <div aria-hidden className="pointer-events-none">
      {townLabels(view.zoom)
        .filter((town) => inSight(view, town))
        .map((town) => {
          const covered = markers.some(({ x, y }) => Math.hypot(x - town.x, y - town.y) * view.zoom < covers)
          if (writtenOver(town, covered, view.zoom, markers)) return null
          return (
            <span
              className={cx(
                'absolute flex -translate-x-1/2 flex-col items-center gap-1 whitespace-nowrap text-[0.75rem] text-ink leading-none',
                '[text-shadow:0_0_3px_var(--card),0_0_3px_var(--card),0_0_2px_var(--card)]',
                covered ? 'pt-5' : '-mt-[3px]',
              )}
              key={town.name}
              style={positioned(placeOf(view, town))}
            >
              {!covered && <span className="size-1.5 rounded-full bg-ink-faint" />}
              {town.name}
            </span>
          )
        })}
    </div>
  )
}
