import { LoaderCircle, type LucideIcon } from 'lucide-react'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'

type Variant = 'primary' | 'secondary' | 'quiet' | 'danger'
type Size = 'normal' | 'small'

type Look = { variant?: Variant; size?: Size; icon?: LucideIcon; children: ReactNode }

const base =
  'inline-flex items-center justify-center gap-2 rounded-m font-semibold text-center no-underline transition-colors'

const variants: Record<Variant, string> = {
  primary: 'bg-brand text-on-brand hover:bg-[color-mix(in_srgb,var(--brand)_86%,var(--ink))]',
  secondary: 'bg-card text-brand ring-[1.5px] ring-inset ring-line-strong hover:ring-brand hover:bg-brand-tint',
  quiet: 'text-brand underline underline-offset-3 hover:bg-brand-tint',
  danger: 'bg-card text-stop ring-[1.5px] ring-inset ring-stop hover:bg-stop-tint',
}

const sizes: Record<Size, string> = {
  normal: 'min-h-12 px-5 py-2 text-base',
  small: 'min-h-10 px-3.5 py-1 text-sm',
}

const look = ({ variant = 'primary', size = 'normal' }: Partial<Look>): string =>
  cx(base, variants[variant], sizes[size])

/** A button. While `busy` it keeps its size, says so to screen readers and ignores a second press. */
export function Button({
  variant,
  size,
  icon: Icon,
  busy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look & { busy?: boolean }) {
  return (
    <button
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      className={cx(look({ variant, size }), busy && 'opacity-75', className)}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      type={type}
    >
      {busy ? (
        <LoaderCircle aria-hidden className="size-5 shrink-0 animate-spin" />
      ) : (
        Icon && <Icon aria-hidden className="size-5 shrink-0" />
      )}
      {children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({
  variant,
  size,
  icon: Icon,
  className,
  children,
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return (
    <Link {...rest} className={cx(look({ variant, size }), className)}>
      {Icon && <Icon aria-hidden className="size-5 shrink-0" />}
      {children}
    </Link>
  )
}
