import { CheckCircle2, CircleDashed, type LucideIcon, MessageCircleQuestion, PencilLine, Send } from 'lucide-react'
import { type StepState, stepStateLabels } from '@/src/domain/screening/missing'
import { Badge } from '@/src/ui/Badge'
import type { Tone } from '@/src/ui/tone'

const looks: Record<StepState, { tone: Tone; icon: LucideIcon }> = {
  done: { tone: 'ok', icon: CheckCircle2 },
  waiting: { tone: 'info', icon: Send },
  returned: { tone: 'wait', icon: MessageCircleQuestion },
  draft: { tone: 'neutral', icon: PencilLine },
  missing: { tone: 'wait', icon: CircleDashed },
}

/** Where a step stands: colour, icon and word; whose turn it is, is in the word. */
export const StepBadge = ({ state }: { state: StepState }) => <Badge {...looks[state]}>{stepStateLabels[state]}</Badge>
