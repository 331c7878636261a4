import type { ReactNode } from 'react'
import { cx } from './cx'
import { type Tone, toneClasses, toneIcons } from './tone'

type Props = {
  tone: Exclude<Tone, 'neutral'>
  title: string
  children?: ReactNode
  /** Read out as soon as it appears: for what changes after an action, not for what stood there from the start. */
  live?: boolean
}

/** A message in the page: what happened, or what you need to know. */
export function Alert({ tone, title, children, live = false }: Props) {
  const Icon = toneIcons[tone]
  return (
    <div
      className={cx('flex gap-3 rounded-m px-4 py-3.5 sm:px-5', toneClasses[tone])}
      role={live ? (tone === 'stop' ? 'alert' : 'status') : undefined}
    >
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0">
        <p className="font-bold">{title}</p>
        {children && <div className="mt-1 text-ink">{children}</div>}
      </div>
    </div>
  )
}
