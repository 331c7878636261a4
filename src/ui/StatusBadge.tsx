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
import { type EvidenceStatus, evidenceStatusLabels } from '@/src/domain/evidence/status'
import { Badge } from './Badge'
import type { Tone } from './tone'

/** Every state a piece of evidence or an obligation can be in, in the words of ux.md 2. */
export type Status = EvidenceStatus | 'todo' | 'expired'

const looks: Record<Status, { tone: Tone; icon: LucideIcon; label: string }> = {
  todo: { tone: 'wait', icon: CircleDashed, label: 'Nog te doen' },
  draft: { tone: 'neutral', icon: PencilLine, label: evidenceStatusLabels.draft },
  submitted: { tone: 'info', icon: Send, label: evidenceStatusLabels.submitted },
  returned: { tone: 'wait', icon: MessageCircleQuestion, label: evidenceStatusLabels.returned },
  approved: { tone: 'ok', icon: CheckCircle2, label: evidenceStatusLabels.approved },
  rejected: { tone: 'stop', icon: XCircle, label: evidenceStatusLabels.rejected },
  expired: { tone: 'stop', icon: CalendarX2, label: 'Verlopen' },
}

export function StatusBadge({ status }: { status: Status }) {
  const { tone, icon, label } = looks[status]
  return (
    <Badge icon={icon} tone={tone}>
      {label}
    </Badge>
  )
}
