'use client'

import { useEffect, useRef, useState } from 'react'
import type { ViewerDocument } from './document'
import styles from './FileViewer.module.css'

type Props = { document: ViewerDocument; page: number; zoom: number; turn: number; label: string }

/** Room around a page, in CSS pixels. */
const margin = 32

function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}

/** One page, drawn to fit the width of its place. */
export function PageCanvas({ document, page, zoom, turn, label }: Props) {
  const stage = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const width = useWidth(stage)
  const [text, setText] = useState('')
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!canvas.current || width <= margin) return
    const stop = new AbortController()
    const fit = { width: width - margin, height: 0 }
    setFailed(false)
    document.draw(page, canvas.current, { fit, zoom, turn }, stop.signal).catch(() => {
      if (!stop.signal.aborted) setFailed(true)
    })
    return () => stop.abort()
  }, [document, page, zoom, turn, width])

  useEffect(() => {
    let current = true
    document.text(page).then(
      (found) => current && setText(found),
      () => current && setText(''),
    )
    return () => {
      current = false
    }
  }, [document, page])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a page larger than its box scrolls by the arrow keys
    <section aria-label={label} className={styles.stage} ref={stage} tabIndex={0}>
      {failed && <p role="alert">Deze pagina kon niet worden getekend. Download het bestand om het te bekijken.</p>}
      <canvas aria-label={label} ref={canvas} role="img" />
      {text && <p className={styles.hidden}>Tekst op deze pagina: {text}</p>}
    </section>
  )
}
