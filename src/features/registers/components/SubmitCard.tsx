import type { Submission } from '@/src/domain/registers/assessment'
import type { PeriodStatus } from '@/src/domain/registers/registration-status'
import { formatDate } from '@/src/lib/format'
import { Card } from '@/src/ui/Card'

type Props = { submission: Submission; status: PeriodStatus }

/** Why a dossier can't be submitted yet and from when, or that it was (KK-DOS-5, ux.md 7). */
export function SubmitCard({ submission, status }: Props) {
  const { opensOn, lastDay, open, reason } = submission
  const running = status === 'running'
  // Then the button stands where it says what to do.
  if (opensOn === null || (running && open)) return null
  return (
    <Card>
      <h2>Aanmelden</h2>
      <p className="mt-2">{reason}</p>
      {running && !reason.includes(formatDate(opensOn)) && (
        <p className="mt-2 text-ink-soft text-sm">
          Aanmelden kan vanaf {formatDate(opensOn)}
          {lastDay && ` tot en met ${formatDate(lastDay)}`}, als je dossier compleet is.
        </p>
      )}
    </Card>
  )
}
