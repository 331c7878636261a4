import { useCallback, useEffect, useRef } from 'react'

/** From how close to the end, in pixels, somebody is reading what comes in. */
const near = 48

/**
 * Keeps a box that scrolls at its end while messages come in and when it is shown anew; who scrolled up to read isn't pulled down.
 * @param count how many messages stand in it
 * @returns what the box gets: `ref` and `onScroll`
 */
export function useStayAtEnd(count: number) {
  const ref = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const follow = useCallback(() => {
    if (ref.current && atEnd.current) ref.current.scrollTop = ref.current.scrollHeight
  }, [])
  useEffect(() => {
    if (count > 0) follow()
  }, [count, follow])
  useEffect(() => {
    if (!ref.current) return
    // A panel that was closed has no size, and forgets where it was.
    const observer = new ResizeObserver(follow)
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [follow])
  const onScroll = useCallback(() => {
    const box = ref.current
    if (box) atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < near
  }, [])
  return { ref, onScroll }
}
