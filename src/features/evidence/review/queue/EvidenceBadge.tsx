import { CircleCheck, CircleX, type LucideIcon, MessageCircleQuestion, Send } from 'lucide-react'
import { type EvidenceStatus, evidenceStatusLabels } from '@/src/domain/evidence/status'
import { Badge, type BadgeTone } from '@/src/features/backoffice/Badge'

/** Reviewers never see a draft. */
export type ReviewStatus = Exclude<EvidenceStatus, 'draft'>

const looks: Record<ReviewStatus, { tone: BadgeTone; icon: LucideIcon }> = {
  submitted: { tone: 'info', icon: Send },
  returned: { tone: 'wait', icon: MessageCircleQuestion },
  approved: { tone: 'ok', icon: CircleCheck },
  rejected: { tone: 'stop', icon: CircleX },
}

/** The status of a piece of evidence in colour, icon and word. */
export function EvidenceBadge({ status }: { status: ReviewStatus }) {
  return <Badge {...looks[status]}>{evidenceStatusLabels[status]}</Badge>
}
