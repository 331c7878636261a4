'use client'

import { House } from 'lucide-react'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { type Cluster, clusters, type Site } from '@/src/domain/places/cluster'
import type { Point } from '@/src/domain/places/distance'
import { around, inSight, placeOf, reachAt, zoomStep } from '@/src/domain/places/map-view'
import { mapSize, project } from '@/src/domain/places/projection'
import { MapControls } from './MapControls'
import { MapMarker, positioned } from './MapMarker'
import { viewAfterKey } from './map-keys'
import { Netherlands } from './Netherlands'
import { TownNames } from './TownNames'
import { useMapGestures } from './use-map-gestures'
import { useMapView } from './use-map-view'
import { useWidth } from './use-width'

/** The narrowest a map is drawn: until it is measured only the names are there that fit on that. */
const narrowest = 288

type Props<S extends Site> = {
  /** What the map is of: "Kaart van intervisiegroepen". */
  name: string
  sites: readonly S[]
  /** What a marker stands for: "Groep Oost, Utrecht", "12 groepen rond Utrecht". */
  labelOf: (cluster: Cluster<S>) => string
  /** A marker that can't be split further was pressed. */
  onOpen: (cluster: Cluster<S>) => void
  /** Where one looks from; markers near it come first with the Tab key. */
  home?: (Point & { label: string }) | null
}

const far = (home: Point | null | undefined): ((cluster: { x: number; y: number }) => number) => {
  if (!home) return ({ x, y }) => y * mapSize.width + x
  const from = project(home)
  return ({ x, y }) => Math.hypot(x - from.x, y - from.y)
}

/**
 * A map of the Netherlands without a server elsewhere, with markers that open up as one comes closer. Works by mouse,
 * finger and keyboard; what stands on it must be in a list beside it too.
 */
export function PlaceMap<S extends Site>({ name, sites, labelOf, onOpen, home }: Props<S>) {
  const frame = useRef<HTMLDivElement>(null)
  const help = useId()
  const mover = useMapView()
  const width = useWidth(frame, narrowest)
  const [said, setSaid] = useState('')
  const gestures = useMapGestures(frame, mover)
  const { view } = mover
  const step = zoomStep(view.zoom)
  const grouped = useMemo(() => {
    const distance = far(home)
    return clusters(sites, reachAt(step)).sort((a, b) => distance(a) - distance(b))
  }, [sites, step, home])

  function press(cluster: Cluster<S>) {
    const closer = around(cluster.sites.map(project))
    const parts = clusters(cluster.sites, reachAt(closer.zoom)).length
    if (parts === 1) return onOpen(cluster)
    mover.goTo(closer)
    // The marker falls apart: who works by keyboard goes on from the map.
    frame.current?.focus({ preventScroll: true })
    setSaid(`Ingezoomd: ${cluster.count} op ${parts} plekken.`)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = viewAfterKey(event.key, mover.aim())
    if (!next) return
    event.preventDefault()
    mover.goTo(next)
  }

  return (
    <div>
      <div
        {...gestures}
        aria-describedby={help}
        aria-label={name}
        className="relative select-none overflow-hidden rounded-l border border-line bg-[color-mix(in_srgb,var(--info)_15%,var(--card))]"
        onKeyDown={onKeyDown}
        ref={frame}
        role="application"
        style={{
          aspectRatio: `${mapSize.width} / ${mapSize.height}`,
          touchAction: view.zoom > 1.001 ? 'none' : 'pan-y',
        }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the map work when it has the focus
        tabIndex={0}
      >
        <svg aria-hidden className="block size-full" viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}>
          <g
            transform={`translate(${mapSize.width / 2 - view.x * view.zoom} ${mapSize.height / 2 - view.y * view.zoom}) scale(${view.zoom})`}
          >
            <Netherlands />
          </g>
        </svg>
        <TownNames markers={grouped} view={view} width={width} />
        <MapControls {...mover} />
        {home && inSight(view, project(home)) && (
          <span
            aria-hidden
            className="pointer-events-none absolute z-20 grid size-6 translate-x-0.5 -translate-y-[1.6rem] place-items-center rounded-full border-2 border-card bg-accent text-card"
            style={positioned(placeOf(view, project(home)))}
            title={home.label}
          >
            <House className="size-3.5" />
          </span>
        )}
        {grouped
          .filter((cluster) => inSight(view, cluster))
          .map((cluster) => (
            <MapMarker
              at={placeOf(view, cluster)}
              count={cluster.count}
              key={`${cluster.x} ${cluster.y}`}
              label={labelOf(cluster)}
              onPress={() => press(cluster)}
            />
          ))}
      </div>
      <p className="mt-2 text-ink-soft text-sm" id={help}>
        Zoom met de knoppen, + en −, twee vingers, of Ctrl en het muiswiel. Schuif met de pijltjes of door te slepen.
      </p>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  )
}
