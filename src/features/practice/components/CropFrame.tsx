'use client'

import { type PointerEvent, useRef, useState } from 'react'
import { type CropChoice, cropOf, dragged, farthestIn, type PictureSize, squareIn } from '@/src/domain/media/crop'

type Props = {
  source: string
  size: PictureSize
  choice: CropChoice
  onChange: (choice: CropChoice) => void
}

const percent = (share: number): string => `${share * 100}%`

/** The square as it will be; drag the picture under it with mouse or finger. */
function Frame({ source, size, choice, onChange }: Props) {
  const [from, setFrom] = useState<{ x: number; y: number } | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const { left, top, side } = squareIn(size, cropOf(size, choice))
  const drag = ({ clientX: x, clientY: y }: PointerEvent) => {
    const width = frame.current?.clientWidth ?? 0
    if (!from || width === 0) return
    setFrom({ x, y })
    onChange(dragged(size, choice, { right: (x - from.x) / width, down: (y - from.y) / width }))
  }
  return (
    <div
      className="relative aspect-square w-full max-w-72 cursor-grab touch-none select-none overflow-hidden rounded-l border border-line bg-sunken active:cursor-grabbing"
      onPointerCancel={() => setFrom(null)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setFrom({ x: event.clientX, y: event.clientY })
      }}
      onPointerMove={drag}
      onPointerUp={() => setFrom(null)}
      ref={frame}
    >
      <img
        alt="Zo wordt je foto of logo"
        className="pointer-events-none absolute max-w-none"
        draggable={false}
        src={source}
        style={{
          width: percent(size.width / side),
          height: percent(size.height / side),
          left: percent(-left / side),
          top: percent(-top / side),
        }}
      />
    </div>
  )
}

type SliderProps = { label: string; value: number; least?: number; most?: number; onChange: (value: number) => void }

/** Native: arrows, Page Up, Home and End work, and a screen reader says where it stands. */
function Slider({ label, value, least = 0, most = 100, onChange }: SliderProps) {
  return (
    <label className="grid gap-1">
      <span className="font-semibold">{label}</span>
      <input
        className="min-h-9 w-full accent-brand disabled:opacity-40"
        disabled={most <= least}
        max={most}
        min={least}
        onChange={(event) => onChange(Number(event.target.value))}
        step={1}
        type="range"
        value={Math.round(value)}
      />
    </label>
  )
}

/** Cuts a square out of a picture: by dragging it, or with three sliders that do the same by keyboard (KS-PRA-5). */
export function CropFrame(props: Props) {
  const { size, choice, onChange } = props
  const side = Math.min(size.width, size.height) / choice.zoom
  return (
    <div className="grid items-start gap-5 sm:grid-cols-[18rem_minmax(0,1fr)]">
      <Frame {...props} />
      <div className="grid max-w-72 gap-3">
        <p className="text-ink-soft">Sleep de foto onder het vierkant, of gebruik de schuiven.</p>
        <Slider
          label="Inzoomen"
          least={100}
          most={Math.floor(farthestIn(size) * 100)}
          onChange={(value) => onChange({ ...choice, zoom: value / 100 })}
          value={choice.zoom * 100}
        />
        <Slider
          label="Van links naar rechts"
          most={size.width - side < 1 ? 0 : 100}
          onChange={(value) => onChange({ ...choice, across: value / 100 })}
          value={choice.across * 100}
        />
        <Slider
          label="Van boven naar beneden"
          most={size.height - side < 1 ? 0 : 100}
          onChange={(value) => onChange({ ...choice, down: value / 100 })}
          value={choice.down * 100}
        />
      </div>
    </div>
  )
}
