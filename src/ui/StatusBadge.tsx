import {
  CalendarX2,
  CheckCircle2,
  CircleDashed,
  type LucideIcon,
  MessageCircleQuestion,
  PencilLine,
  Send,
  XCircle,
} from 'lucide-react'
import { Badge } from './Badge'
import type { Tone } from './tone'

/** Every state a piece of evidence or an obligation can be in, in the words of ux.md 2. */
export type Status = 'todo' | 'draft' | 'submitted' | 'returned' | 'approved' | 'rejected' | 'expired'

const looks: Record<Status, { tone: Tone; icon: LucideIcon; label: string }> = {
  todo: { tone: 'wait', icon: CircleDashed, label: 'nog te doen' },
  draft: { tone: 'neutral', icon: PencilLine, label: 'nog niet verstuurd' },
  submitted: { tone: 'info', icon: Send, label: 'ingediend' },
  returned: { tone: 'wait', icon: MessageCircleQuestion, label: 'aanvulling gevraagd' },
  approved: { tone: 'ok', icon: CheckCircle2, label: 'akkoord' },
  rejected: { tone: 'stop', icon: XCircle, label: 'niet akkoord' },
  expired: { tone: 'stop', icon: CalendarX2, label: 'verlopen' },
}

export const statusLabel = (status: Status): string => looks[status].label

export function StatusBadge({ status }: { status: Status }) {
  const { tone, icon, label } = looks[status]
  return (
    <Badge icon={icon} tone={tone}>
      {label}
    </Badge>
  )
}
