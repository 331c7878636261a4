import { Expand, type LucideIcon, Minus, Plus } from 'lucide-react'
import { type MapView, wholeMap, zoomed, zoomLimits } from '@/src/domain/places/map-view'
import type { MapMover } from './use-map-view'

function Control({
  icon: Icon,
  label,
  off,
  onPress,
}: {
  icon: LucideIcon
  label: string
  off: boolean
  onPress: () => void
}) {
  return (
    <button
      aria-disabled={off || undefined}
      aria-label={label}
      className="grid size-11 place-items-center text-ink hover:bg-brand-tint aria-disabled:cursor-default aria-disabled:text-line-strong"
      onClick={off ? undefined : onPress}
      title={label}
      type="button"
    >
      <Icon aria-hidden className="size-5" />
    </button>
  )
}

const isWhole = ({ zoom }: MapView): boolean => zoom <= zoomLimits.least * 1.001

/** Buttons for what one can do with wheel, fingers and keys too. */
export function MapControls({ view, aim, goTo }: MapMover) {
  return (
    <div className="absolute top-2.5 left-2.5 z-30 grid divide-y divide-line overflow-hidden rounded-m border border-line bg-card shadow-card">
      <Control icon={Plus} label="Zoom in" off={view.zoom >= zoomLimits.most} onPress={() => goTo(zoomed(aim(), 2))} />
      <Control icon={Minus} label="Zoom uit" off={isWhole(view)} onPress={() => goTo(zoomed(aim(), 0.5))} />
      <Control icon={Expand} label="Heel Nederland" off={isWhole(view)} onPress={() => goTo(wholeMap)} />
    </div>
  )
}
