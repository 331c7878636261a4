import {
  CalendarCheck2,
  CalendarClock,
  CircleCheck,
  CircleDashed,
  CircleX,
  Hourglass,
  type LucideIcon,
  PencilLine,
  Send,
  UserCheck,
} from 'lucide-react'
import type { VisitStatus } from '@/src/domain/visitation/labels'
import { Badge } from '@/src/features/backoffice/Badge'
import { statusLook } from '../words'

const icons: Record<VisitStatus, LucideIcon> = {
  due: CircleDashed,
  planned: UserCheck,
  proposed: CalendarClock,
  agreed: CalendarCheck2,
  cancelled: CircleX,
  visited: PencilLine,
  improving: Hourglass,
  declared: Send,
  closed: CircleCheck,
}

/** Where a visit stands: colour, icon and word. */
export function VisitBadge({ status }: { status: VisitStatus }) {
  const { tone, label } = statusLook(status)
  return (
    <Badge icon={icons[status]} tone={tone}>
      {label}
    </Badge>
  )
}
