import { cx } from './cx'

/** The mark: a house whose register has one line ticked off. Drawn on a 32 px grid; stays legible at 16 px. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden className={className} viewBox="0 0 32 32" xmlns="http://www.w3.org/2000/svg">
      <path
        d="M14.2 2.9a2.8 2.8 0 0 1 3.6 0l10.9 9.2a2.8 2.8 0 0 1 1 2.1v12.5a2.8 2.8 0 0 1-2.8 2.8H5.1a2.8 2.8 0 0 1-2.8-2.8V14.2c0-.8.4-1.6 1-2.1Z"
        fill="currentColor"
      />
      <path
        className="stroke-(--mark-line,var(--card))"
        d="M9 14.6h14M9 19.5h14M9 24.4h4.4"
        fill="none"
        strokeLinecap="round"
        strokeWidth="2.3"
      />
      <path
        className="stroke-(--mark-tick,var(--card))"
        d="m16.4 24 2.2 2.2 4.6-4.6"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2.5"
      />
    </svg>
  )
}

/** Mark and name. */
export function Logo({ name = 'Registerhuis', className }: { name?: string; className?: string }) {
  return (
    <span className={cx('inline-flex items-center gap-3 font-bold text-brand-deep text-lg tracking-tight', className)}>
      <LogoMark className="size-9 text-brand" />
      {name}
    </span>
  )
}
