import { CheckCircle2, FileQuestion, MessageCircleQuestion, PencilLine, Send, Undo2, XCircle } from 'lucide-react'
import Link from 'next/link'
import { type RequestStatus, requestStatusLabels } from '@/src/domain/accreditation/request-status'
import { formatDate } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { requestKinds } from '../../labels'
import type { RequestView } from '../requests'

const looks = {
  draft: { tone: 'neutral', icon: PencilLine },
  submitted: { tone: 'info', icon: Send },
  returned: { tone: 'wait', icon: MessageCircleQuestion },
  approved: { tone: 'ok', icon: CheckCircle2 },
  rejected: { tone: 'stop', icon: XCircle },
  withdrawn: { tone: 'neutral', icon: Undo2 },
} as const satisfies Record<RequestStatus, object>

/** Where a request stands, in colour, icon and word. */
export const RequestBadge = ({ status }: { status: RequestStatus }) => (
  <Badge {...looks[status]}>{requestStatusLabels[status]}</Badge>
)

/** The requests of a provider. */
export function RequestList({ requests, titled = true }: { requests: RequestView[]; titled?: boolean }) {
  return (
    <ul className="grid gap-3">
      {requests.map(({ id, title, kind, registerName, status, dueOn }) => (
        <li key={id}>
          <Link
            className="group/row flex items-start gap-4 rounded-m border border-line bg-card px-4 py-4 hover:border-brand sm:px-6"
            href={`/opleider/aanvragen/${id}`}
          >
            <FileQuestion aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
            <span className="min-w-0 flex-1">
              <span className="font-semibold [overflow-wrap:anywhere] group-hover/row:underline">
                {titled ? title : `${requestKinds[kind]}: ${registerName}`}
              </span>
              {titled && (
                <span className="mt-0.5 block text-ink-soft text-sm">
                  {requestKinds[kind]} · {registerName}
                </span>
              )}
              <span className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-ink-soft text-sm">
                <RequestBadge status={status} />
                {status === 'submitted' && dueOn && `antwoord uiterlijk ${formatDate(dueOn)}`}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
