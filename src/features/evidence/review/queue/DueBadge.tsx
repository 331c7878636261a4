import { CalendarDays, Clock, Hourglass, type LucideIcon, TriangleAlert } from 'lucide-react'
import { dueLabel, type Urgency } from '@/src/domain/evidence/due-label'
import { Badge, type BadgeTone } from '@/src/features/backoffice/Badge'

const looks: Record<Urgency, { tone: BadgeTone; icon: LucideIcon }> = {
  late: { tone: 'stop', icon: TriangleAlert },
  today: { tone: 'wait', icon: Hourglass },
  soon: { tone: 'info', icon: Clock },
  later: { tone: 'neutral', icon: CalendarDays },
}

/** The day on which an answer is due, with how pressing that is. */
export function DueBadge({ dueOn, today }: { dueOn: string; today: string }) {
  const { text, urgency } = dueLabel(dueOn, today)
  return <Badge {...looks[urgency]}>{text}</Badge>
}
