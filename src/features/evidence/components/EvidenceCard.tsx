import { MessageCircleQuestion } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { type Decided, mayObject } from '@/src/domain/registers/objection'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { formatDate, formatNumber } from '@/src/lib/format'
import { StatusBadge } from '@/src/ui/StatusBadge'
import { itemAnchor } from '../address'
import { type EvidenceKind, evidenceKinds } from '../kinds'
import type { EvidenceItem } from '../types'
import { FileList } from './FileList'

type Props = {
  kind: EvidenceKind
  item: EvidenceItem
  facts: string[]
  /** Buttons: edit, delete. */
  actions?: ReactNode
  /** What only this kind has to tell. */
  detail?: ReactNode
}

const day = (moment: string): string => formatDate(amsterdamDay(new Date(moment)))

/** What happened with it, and what happens next. */
function story({ status, submittedAt, decidedAt, reviewDueOn }: EvidenceItem): string {
  const due = reviewDueOn ? formatDate(reviewDueOn) : null
  switch (status) {
    case 'draft':
      return 'Opgeslagen, nog niet verstuurd.'
    case 'submitted':
      return `Ingediend${submittedAt ? ` op ${day(submittedAt)}` : ''}.${due ? ` Je krijgt uiterlijk ${due} antwoord.` : ''}`
    case 'returned':
      return 'De beoordelaar heeft een vraag. Daarna gaat de beoordeling verder.'
    case 'approved':
    case 'rejected':
      return decidedAt ? `Beoordeeld op ${day(decidedAt)}.` : ''
  }
}

const claimedIn = (item: EvidenceItem): number | null => {
  if ('studyPoints' in item) return item.studyPoints
  if ('hours' in item) return item.hours
  if ('proposedPoints' in item) return item.proposedPoints
  return 'points' in item ? item.points : null
}

const decided = (item: EvidenceItem): Decided => ({
  status: item.status,
  claimed: claimedIn(item),
  granted: item.grantedPoints,
})

/** One piece of evidence in a list: where it stands, what it is, and what you can do with it. */
export function EvidenceCard({ kind, item, facts, actions, detail }: Props) {
  const { unit } = evidenceKinds[kind]
  const question = item.status === 'returned' ? item.turns.findLast(({ action }) => action === 'return') : undefined
  return (
    <article
      aria-labelledby={`${kind}-${item.id}-titel`}
      className="py-5 first:pt-0 last:pb-0"
      id={itemAnchor(kind, item.id)}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="min-w-0 [overflow-wrap:anywhere]" id={`${kind}-${item.id}-titel`}>
          {item.title}
        </h3>
        <StatusBadge status={item.status} />
      </div>
      {facts.length > 0 && <p className="mt-1 text-ink-soft text-sm">{facts.join(' · ')}</p>}
      {question && (
        <div className="mt-3 flex gap-3 rounded-m bg-wait-tint px-4 py-3">
          <MessageCircleQuestion aria-hidden className="mt-0.5 size-5 shrink-0 text-wait" />
          <div className="min-w-0">
            <p className="text-sm text-wait">
              <strong>Vraag van {question.by}</strong>, {day(question.at)}
            </p>
            <p className="mt-0.5 whitespace-pre-line">{question.message}</p>
          </div>
        </div>
      )}
      {item.status === 'rejected' && item.decisionReason && (
        <div className="mt-3 rounded-m bg-stop-tint px-4 py-3">
          <p className="font-semibold text-sm text-stop">Waarom het is afgewezen</p>
          <p className="mt-0.5 whitespace-pre-line">{item.decisionReason}</p>
        </div>
      )}
      {item.status === 'approved' && (
        <p className="mt-2 font-semibold">
          {unit ? `${formatNumber(item.grantedPoints ?? 0)} ${unit} toegekend` : 'Akkoord'}
          {item.decisionReason && <span className="block font-normal text-ink-soft">{item.decisionReason}</span>}
        </p>
      )}
      <div className="mt-3">
        <FileList files={item.files} />
      </div>
      <p className="mt-3 text-sm">
        {story(item)}{' '}
        {item.submittedAt && (
          <Link className="link whitespace-nowrap" href={`/ontvangstbewijs/${kind}/${item.id}`}>
            Ontvangstbewijs<span className="sr-only"> van {item.title}</span>
          </Link>
        )}{' '}
        {kind !== 'objections' && mayObject(decided(item)) && (
          <Link className="link whitespace-nowrap" href={`/bezwaar/${kind}/${item.id}`}>
            Maak bezwaar<span className="sr-only"> tegen de beslissing over {item.title}</span>
          </Link>
        )}
      </p>
      {detail}
      {actions && <div className="mt-4 flex flex-wrap gap-2.5">{actions}</div>}
    </article>
  )
}
