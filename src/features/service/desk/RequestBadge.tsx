import { CalendarClock, CheckCircle2, Hourglass, Inbox, type LucideIcon, Undo2, XCircle } from 'lucide-react'
import { type RequestStatus, requestStatusLabels } from '@/src/domain/service/labels'
import { Badge, type BadgeTone } from '@/src/features/backoffice/Badge'

const looks: Record<RequestStatus, { tone: BadgeTone; icon: LucideIcon }> = {
  submitted: { tone: 'info', icon: Inbox },
  'in-progress': { tone: 'wait', icon: Hourglass },
  planned: { tone: 'info', icon: CalendarClock },
  done: { tone: 'ok', icon: CheckCircle2 },
  refused: { tone: 'stop', icon: XCircle },
  withdrawn: { tone: 'neutral', icon: Undo2 },
}

/** Where a request stands, in the back office. */
export const RequestBadge = ({ status }: { status: RequestStatus }) => (
  <Badge {...looks[status]}>{requestStatusLabels[status]}</Badge>
)
