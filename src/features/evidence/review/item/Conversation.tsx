import {
  CircleCheck,
  CircleX,
  type LucideIcon,
  MessageCircleQuestion,
  PencilLine,
  RotateCcw,
  Send,
  Trash2,
  Undo2,
} from 'lucide-react'
import type { EvidenceAction } from '@/src/domain/evidence/transitions'
import { formatMoment, formatNumber } from '@/src/lib/format'
import type { ConversationLine } from '../conversation'
import styles from './Item.module.css'

const looks: Record<EvidenceAction, { icon: LucideIcon; words: string }> = {
  submit: { icon: Send, words: 'diende in' },
  edit: { icon: PencilLine, words: 'wijzigde de inzending' },
  delete: { icon: Trash2, words: 'verwijderde de inzending' },
  approve: { icon: CircleCheck, words: 'erkende' },
  return: { icon: MessageCircleQuestion, words: 'vroeg om aanvulling' },
  reopen: { icon: RotateCcw, words: 'liet het na bezwaar opnieuw beoordelen' },
  reject: { icon: CircleX, words: 'wees af' },
  correct: { icon: Undo2, words: 'corrigeerde de beslissing' },
}

/** What was said and done on this item, oldest first. */
export function Conversation({ lines }: { lines: ConversationLine[] }) {
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="verloop">
      <h3 id="verloop">Verloop</h3>
      <ol className={styles.conversation}>
        {lines.map((line) => {
          const { icon: Icon, words } = looks[line.action]
          return (
            <li data-action={line.action} key={line.id}>
              <Icon aria-hidden size={16} />
              <div>
                <p>
                  <strong>{line.actorName}</strong> {words}
                  {typeof line.points === 'number' && <> ({formatNumber(line.points)})</>}
                </p>
                <time dateTime={line.at}>{formatMoment(line.at)}</time>
                {line.message && <blockquote>{line.message}</blockquote>}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
