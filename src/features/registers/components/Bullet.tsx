import { CheckCircle2, CircleDashed, TimerOff } from 'lucide-react'
import type { ObligationState } from '@/src/domain/registers/assessment'
import { Badge } from '@/src/ui/Badge'

/** One bullet of a dossier: colour, icon and word together (KK-DOS-1, ux.md 2). */
export function Bullet({ of, met }: { of?: string; met: boolean }) {
  const word = met ? 'akkoord' : 'nog te doen'
  return (
    <Badge icon={met ? CheckCircle2 : CircleDashed} tone={met ? 'ok' : 'stop'}>
      {of ? `${of}: ${word}` : word}
    </Badge>
  )
}

/** The state of an obligation with a date of its own; what isn't due yet is no failing (norms §2.10). */
export function ObligationBullet({ state }: { state: Exclude<ObligationState, 'not-applicable'> }) {
  switch (state) {
    case 'met':
      return <Bullet met />
    case 'open':
      return (
        <Badge icon={CircleDashed} tone="wait">
          nog te doen
        </Badge>
      )
    case 'overdue':
      return (
        <Badge icon={TimerOff} tone="stop">
          te laat
        </Badge>
      )
  }
}

/** The article that asks something, small beside it. */
export const Article = ({ children }: { children: string }) => <span className="text-ink-soft text-sm">{children}</span>
