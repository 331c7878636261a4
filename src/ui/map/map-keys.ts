import { type MapView, moved, wholeMap, zoomed } from '@/src/domain/places/map-view'

/** Part of what one sees that an arrow key moves. */
const step = 0.2

const keys: Record<string, (view: MapView) => MapView> = {
  ArrowLeft: (view) => moved(view, { x: -step, y: 0 }),
  ArrowRight: (view) => moved(view, { x: step, y: 0 }),
  ArrowUp: (view) => moved(view, { x: 0, y: -step }),
  ArrowDown: (view) => moved(view, { x: 0, y: step }),
  '+': (view) => zoomed(view, 2),
  '=': (view) => zoomed(view, 2),
  '-': (view) => zoomed(view, 0.5),
  Home: () => wholeMap,
}

/** The view that a key leads to; null: the key does nothing on a map. */
export const viewAfterKey = (key: string, view: MapView): MapView | null =>
  Object.hasOwn(keys, key) ? (keys[key]?.(view) ?? null) : null
