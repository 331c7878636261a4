import { cx } from './cx'

type Props = {
  /** Names the bar for screen readers. */
  label: string
  value: number
  max: number
  /** A second, lighter part after `value`: handed in, not yet judged. */
  pending?: number
  /** What is read out and stands for the picture, e.g. "11 van 14 SBU". */
  text: string
}

const share = (part: number, max: number): number => (max <= 0 ? 0 : Math.min(100, Math.max(0, (part / max) * 100)))

/** Progress as a picture; its numbers are always written beside it by the caller. */
export function ProgressBar({ label, value, max, pending = 0, text }: Props) {
  const done = share(value, max)
  const waiting = Math.min(100 - done, share(pending, max))
  const complete = max > 0 && value >= max
  return (
    <div
      aria-label={label}
      aria-valuemax={max}
      aria-valuemin={0}
      aria-valuenow={Math.min(value, max)}
      aria-valuetext={text}
      className="flex h-2.5 overflow-hidden rounded-full bg-track"
      role="progressbar"
    >
      <span
        className={cx('h-full transition-[width]', complete ? 'bg-ok' : 'bg-brand')}
        style={{ width: `${done}%` }}
      />
      {waiting > 0 && (
        <span
          className="h-full bg-[repeating-linear-gradient(-45deg,var(--brand)_0_3px,transparent_3px_6px)] opacity-60"
          style={{ width: `${waiting}%` }}
        />
      )}
    </div>
  )
}
