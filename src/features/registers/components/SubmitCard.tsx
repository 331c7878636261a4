import type { Submission } from '@/src/domain/registers/assessment'
import type { PeriodStatus } from '@/src/domain/registers/registration-status'
import { formatDate } from '@/src/lib/format'
import { Card } from '@/src/ui/Card'
import { SubmitDossier } from './SubmitDossier'

type Props = { registration: number; submission: Submission; status: PeriodStatus }

/** "Dossier aanmelden": only when it is allowed, otherwise why not and from when (KK-DOS-5, ux.md 7). */
export function SubmitCard({ registration, submission, status }: Props) {
  const { opensOn, lastDay, open, reason, retroactive } = submission
  if (opensOn === null) return null
  const running = status === 'running'
  return (
    <Card>
      <h2>Aanmelden</h2>
      <p className="mt-2">{reason}</p>
      {running && !open && !reason.includes(formatDate(opensOn)) && (
        <p className="mt-2 text-ink-soft text-sm">
          Aanmelden kan vanaf {formatDate(opensOn)}
          {lastDay && ` tot en met ${formatDate(lastDay)}`}, als je dossier compleet is.
        </p>
      )}
      {running && open && (
        <div className="no-print mt-4">
          <SubmitDossier registration={registration} retroactive={retroactive} />
        </div>
      )}
    </Card>
  )
}
