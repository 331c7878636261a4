import Link from 'next/link'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { editHref } from '@/src/features/evidence/address'
import { formatDate } from '@/src/lib/format'
import { StatusBadge } from '@/src/ui/StatusBadge'
import type { Decision } from '../dossier/items'

const day = (moment: string): string => formatDate(amsterdamDay(new Date(moment)))

function story({ submittedAt, decidedAt, reviewDueOn, status, retroactive }: Decision): string {
  const sent = submittedAt ? `Ingediend op ${day(submittedAt)}${retroactive ? ', met terugwerkende kracht' : ''}.` : ''
  if (decidedAt && (status === 'approved' || status === 'rejected')) return `${sent} Beslist op ${day(decidedAt)}.`
  return status === 'submitted' && reviewDueOn ? `${sent} Antwoord uiterlijk ${formatDate(reviewDueOn)}.` : sent
}

/** What was submitted for this dossier and what was decided (KK-DOS-9). */
export function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null
  return (
    <section aria-labelledby="besluiten">
      <h2 id="besluiten">Aanmeldingen en beslissingen</h2>
      <ul className="mt-3 divide-y divide-line rounded-m border border-line bg-card px-4 sm:px-5">
        {decisions.map((decision) => (
          <li
            className="break-inside-avoid scroll-mt-6 py-3.5"
            id={`${decision.kind}-${decision.id}`}
            key={`${decision.kind}-${decision.id}`}
          >
            <div className="flex flex-wrap items-center justify-between gap-2">
              <span className="font-semibold">{decision.title}</span>
              <StatusBadge status={decision.status} />
            </div>
            <p className="mt-1 text-ink-soft text-sm">{story(decision)}</p>
            {decision.status === 'returned' && (
              <p className="no-print mt-1">
                <Link className="link" href={editHref(decision.kind, decision.id)}>
                  Beantwoord de vraag
                </Link>
              </p>
            )}
            {decision.decisionReason && <p className="mt-1 whitespace-pre-line">{decision.decisionReason}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
