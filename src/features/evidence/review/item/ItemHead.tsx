'use client'

import { useEffect, useRef } from 'react'

/** The heading of the open item. Takes the focus when another item opens, so that a screen reader says which. */
export function ItemHead({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {title}
    </h2>
  )
}
