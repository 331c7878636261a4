'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'

type Props = {
  /** Address that answers. */
  path: string
  /** The question of the page as it stands; another one (the back button) puts its own words in the fields. */
  asked: string
  children: ReactNode
}

/** A form whose question goes into the address. With JavaScript empty fields stay out of it, and the page stays. */
export function SearchForm({ path, asked, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const shown = useRef(asked)
  useEffect(() => {
    // What somebody typed while the page was still loading stays.
    if (shown.current === asked) return
    shown.current = asked
    for (const input of form.current?.querySelectorAll('input') ?? []) input.value = input.defaultValue
  }, [asked])

  function search(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string' && value.trim()) query.append(name, value.trim())
    }
    // On a phone the answer would stand far below the filters.
    if (matchMedia('(max-width: 40rem)').matches) form.current?.querySelector('details')?.removeAttribute('open')
    router.push(query.size > 0 ? `${path}?${query}` : path)
  }

  return (
    <search>
      <form action={path} method="get" onSubmit={search} ref={form}>
        {children}
      </form>
    </search>
  )
}
