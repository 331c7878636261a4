import type { ReactNode } from 'react'
import { cx } from './cx'

/** A sheet of paper on the page. */
export function Card({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={cx('rounded-l border border-line bg-card p-5 shadow-card sm:p-6', className)}>{children}</div>
}

/** Names and values beneath each other, values right. */
export function Facts({ items }: { items: { name: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="text-sm">
      {items.map(({ name, value }, index) => (
        <div className="flex items-baseline justify-between gap-4 py-1.5" key={typeof name === 'string' ? name : index}>
          <dt className="shrink-0 text-ink-soft">{name}</dt>
          <dd className="num min-w-0 text-right font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
