'use client'

import { useEffect, useRef, useState } from 'react'
import { type MapView, wholeMap, withinMap } from '@/src/domain/places/map-view'

const duration = 220

const mix = (from: number, to: number, part: number): number => from + (to - from) * part

/** Halfway two views: the zoom by its ratio, so that it grows evenly to the eye. */
const between = (from: MapView, to: MapView, part: number): MapView => ({
  x: mix(from.x, to.x, part),
  y: mix(from.y, to.y, part),
  zoom: from.zoom * (to.zoom / from.zoom) ** part,
})

const still = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

export type MapMover = {
  view: MapView
  /** Where it is going, or stands: what a next step starts from. */
  aim: () => MapView
  /** Shows this view at once: while one drags or pinches. */
  show: (view: MapView) => void
  /** Goes to this view in a short move, or at once for who wants no movement. */
  goTo: (view: MapView) => void
}

/** What part of the map is shown, and the ways to another part. */
export function useMapView(): MapMover {
  const [view, setView] = useState<MapView>(wholeMap)
  const aim = useRef(view)
  const frame = useRef(0)
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  function show(next: MapView) {
    cancelAnimationFrame(frame.current)
    aim.current = withinMap(next)
    setView(aim.current)
  }

  function goTo(next: MapView) {
    const to = withinMap(next)
    if (still()) return show(to)
    cancelAnimationFrame(frame.current)
    const from = view
    aim.current = to
    const began = performance.now()
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - began) / duration))
      setView(part === 1 ? to : between(from, to, 1 - (1 - part) ** 3))
      if (part < 1) frame.current = requestAnimationFrame(step)
    }
    frame.current = requestAnimationFrame(step)
  }

  return { view, aim: () => aim.current, show, goTo }
}
