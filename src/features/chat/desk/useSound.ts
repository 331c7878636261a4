'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

const name = 'chat:geluid'

function store(): Storage | null {
  try {
    return window.localStorage
  } catch {
    // Refused by the browser's settings: then it is off each time.
    return null
  }
}

/** Two soft tones, made by the browser itself. */
function chime(context: AudioContext): void {
  for (const [pitch, start] of [
    [660, 0],
    [880, 0.14],
  ] as const) {
    const tone = context.createOscillator()
    const volume = context.createGain()
    const at = context.currentTime + start
    tone.frequency.value = pitch
    volume.gain.setValueAtTime(0.12, at)
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.3)
    tone.connect(volume).connect(context.destination)
    tone.start(at)
    tone.stop(at + 0.3)
  }
}

/** A sound when more asks for somebody than before: off until it is switched on, and that is kept by this browser. */
export function useSound(calls: number): { on: boolean; turn: (on: boolean) => void } {
  const [on, setOn] = useState(false)
  const context = useRef<AudioContext | null>(null)
  const before = useRef(calls)
  useEffect(() => setOn(store()?.getItem(name) === 'aan'), [])
  useEffect(() => {
    const more = calls > before.current
    before.current = calls
    if (!more || !on) return
    context.current ??= new AudioContext()
    chime(context.current)
  }, [calls, on])
  const turn = useCallback((wanted: boolean) => {
    setOn(wanted)
    store()?.setItem(name, wanted ? 'aan' : 'uit')
    if (!wanted) return
    // Browsers let a page be heard after a press; it is heard at once what it will sound like.
    context.current ??= new AudioContext()
    chime(context.current)
  }, [])
  return { on, turn }
}
