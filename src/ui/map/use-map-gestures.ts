'use client'

import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { moved, zoomed, zoomLimits } from '@/src/domain/places/map-view'
import type { XY } from '@/src/domain/places/projection'
import type { MapMover } from './use-map-view'

/** A finger moves a little with every tap. */
const slack = 5

const middle = (points: readonly XY[]): XY => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})

const spread = ([a, b]: readonly XY[]): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0)

/** Moving the map with mouse, pen and fingers: dragging, pinching, double tapping, and the wheel where it isn't for the page. */
export function useMapGestures(frame: RefObject<HTMLElement | null>, { aim, show, goTo }: MapMover) {
  const pointers = useRef(new Map<number, XY>())
  const dragging = useRef(false)

  const share = (at: XY): XY => {
    const box = frame.current?.getBoundingClientRect()
    return box ? { x: (at.x - box.left) / box.width, y: (at.y - box.top) / box.height } : { x: 0.5, y: 0.5 }
  }

  function down({ pointerId, clientX, clientY, button }: PointerEvent) {
    if (button > 0) return
    if (pointers.current.size === 0) dragging.current = false
    pointers.current.set(pointerId, { x: clientX, y: clientY })
  }

  function move({ pointerId, clientX, clientY }: PointerEvent) {
    const known = pointers.current
    const last = known.get(pointerId)
    if (!last) return
    const now = { x: clientX, y: clientY }
    if (!dragging.current && known.size === 1 && spread([last, now]) < slack) return
    // From here on it is no tap: the map keeps the pointer, also beside its edge, and a marker isn't pressed.
    if (!dragging.current) frame.current?.setPointerCapture(pointerId)
    dragging.current = true
    const before = [...known.values()].map(share)
    known.set(pointerId, now)
    const after = [...known.values()].map(share)
    const factor = known.size > 1 && spread(before) > 0 ? spread(after) / spread(before) : 1
    const [from, to] = [middle(before), middle(after)]
    show(zoomed(moved(aim(), { x: from.x - to.x, y: from.y - to.y }), factor, to))
  }

  function up({ pointerId }: PointerEvent) {
    pointers.current.delete(pointerId)
  }

  function twice({ target, clientX, clientY, shiftKey }: MouseEvent) {
    // Two presses on a button are two presses.
    if (target instanceof Element && target.closest('button')) return
    goTo(zoomed(aim(), shiftKey ? 0.5 : 2, share({ x: clientX, y: clientY })))
  }

  useEffect(() => {
    const element = frame.current
    function wheel(event: WheelEvent) {
      const meant = event.ctrlKey || event.metaKey || element?.contains(document.activeElement)
      const closer = event.deltaY < 0
      const possible = closer ? aim().zoom < zoomLimits.most : aim().zoom > zoomLimits.least
      // The page scrolls on past a map that nobody works with, or that can't go further.
      if (!meant || (!possible && !event.ctrlKey)) return
      event.preventDefault()
      show(
        zoomed(
          aim(),
          Math.exp(-Math.max(-80, Math.min(80, event.deltaY)) / 200),
          share({ x: event.clientX, y: event.clientY }),
        ),
      )
    }
    element?.addEventListener('wheel', wheel, { passive: false })
    return () => element?.removeEventListener('wheel', wheel)
  })

  return {
    onPointerDown: down,
    onPointerMove: move,
    onPointerUp: up,
    onPointerCancel: up,
    onDoubleClick: twice,
  }
}
