'use client'

import Link from 'next/link'
import { callHref } from '../address'

type Props = {
  /** The day, in words and as a date. */
  name: string
  day: string
  times: { start: string; time: string }[]
}

/**
 * The free times of a day as links (KS-SRV-7). On the browser's side, so that the page carries a line of text for each of them
 * instead of a whole link: four days have more than sixty.
 */
export function Times({ name, day, times }: Props) {
  return (
    <ul className="grid gap-1">
      {times.map(({ start, time }) => (
        <li key={start}>
          <Link
            aria-label={`${name} om ${time}`}
            className="num grid min-h-9 place-items-center rounded-s bg-ok-tint font-semibold text-ok text-sm no-underline hover:ring-[1.5px] hover:ring-ok hover:ring-inset"
            href={callHref({ day, start })}
            prefetch={false}
          >
            {time}
          </Link>
        </li>
      ))}
    </ul>
  )
}
