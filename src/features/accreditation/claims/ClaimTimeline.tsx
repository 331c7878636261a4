import { CalendarClock, CheckCircle2, CircleDot, CircleX, type LucideIcon, MessageCircleQuestion } from 'lucide-react'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import type { ClaimItem } from '@/src/features/evidence/types'
import { cx } from '@/src/ui/cx'
import { type ClaimStep, claimSteps, dayOf } from './timeline'

const icons: Record<ClaimStep['tone'], LucideIcon> = {
  ok: CheckCircle2,
  stop: CircleX,
  wait: MessageCircleQuestion,
  info: CircleDot,
}

const colours: Record<ClaimStep['tone'], string> = {
  ok: 'text-ok',
  stop: 'text-stop',
  wait: 'text-wait',
  info: 'text-ink-soft',
}

/** What happened with a claim and what is still to come: member, provider and register in one line of time. */
export function ClaimTimeline({ claim }: { claim: ClaimItem }) {
  const steps = claimSteps(claim, amsterdamDay(new Date()))
  if (steps.length === 0) return null
  return (
    <ol aria-label={`Verloop van ${claim.title}`} className="mt-4 grid gap-3 border-line border-l-2 pl-4">
      {steps.map((step) => {
        const Icon = step.at === null ? CalendarClock : icons[step.tone]
        return (
          <li className={cx('text-sm', step.at === null && 'text-ink-soft')} key={`${step.at}-${step.title}`}>
            <p className="flex items-start gap-2">
              <Icon aria-hidden className={cx('mt-0.5 size-4 shrink-0', colours[step.tone])} />
              <span>
                {step.at !== null && <span className="num">{dayOf(step.at)}: </span>}
                {step.title}
              </span>
            </p>
            {step.text && <p className="mt-1 ml-6 whitespace-pre-line">“{step.text}”</p>}
          </li>
        )
      })}
    </ol>
  )
}
