import { CircleCheck, CircleX, type LucideIcon, MessageCircleQuestion, PencilLine, Send, Undo2 } from 'lucide-react'
import { type RequestStatus, requestStatusLabels } from '@/src/domain/accreditation/request-status'
import { Badge, type BadgeTone } from '@/src/features/backoffice/Badge'
import { DueBadge } from '@/src/features/evidence/review/queue/DueBadge'

const looks: Record<RequestStatus, { tone: BadgeTone; icon: LucideIcon }> = {
  draft: { tone: 'neutral', icon: PencilLine },
  submitted: { tone: 'info', icon: Send },
  returned: { tone: 'wait', icon: MessageCircleQuestion },
  approved: { tone: 'ok', icon: CircleCheck },
  rejected: { tone: 'stop', icon: CircleX },
  withdrawn: { tone: 'neutral', icon: Undo2 },
}

/** Where a request stands: how pressing it is while it waits, else what became of it. */
export function RequestState({ status, dueOn, today }: { status: RequestStatus; dueOn: string | null; today: string }) {
  if (status === 'submitted' && dueOn) return <DueBadge dueOn={dueOn} today={today} />
  return <Badge {...looks[status]}>{requestStatusLabels[status]}</Badge>
}
