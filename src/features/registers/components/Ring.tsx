import { formatNumber } from '@/src/lib/format'

type Props = { counted: number; required: number; met: boolean }

const radius = 52
const around = 2 * Math.PI * radius

/** The points of the whole dossier as a ring, with its numbers in it. */
export function Ring({ counted, required, met }: Props) {
  const share = required > 0 ? Math.min(1, counted / required) : 1
  return (
    <svg
      aria-label={`${formatNumber(counted)} van ${formatNumber(required)} punten`}
      className="mx-auto block w-40"
      role="img"
      viewBox="0 0 128 128"
    >
      <circle cx="64" cy="64" fill="none" r={radius} stroke="var(--track)" strokeWidth="12" />
      {share > 0 && (
        <circle
          cx="64"
          cy="64"
          fill="none"
          r={radius}
          stroke={met ? 'var(--ok)' : 'var(--brand)'}
          strokeDasharray={`${share * around} ${around}`}
          strokeLinecap="round"
          strokeWidth="12"
          transform="rotate(-90 64 64)"
        />
      )}
      <text fill="var(--ink)" fontSize="27" fontWeight="700" textAnchor="middle" x="64" y="67">
        {formatNumber(counted)}
      </text>
      <text fill="var(--ink-soft)" fontSize="11.5" textAnchor="middle" x="64" y="85">
        van {formatNumber(required)} punten
      </text>
    </svg>
  )
}
