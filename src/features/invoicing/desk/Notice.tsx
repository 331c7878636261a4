import { CircleAlert } from 'lucide-react'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'

/** Why something wasn't done. */
export const Notice = ({ children }: { children: string | null }) =>
  children && (
    <p className={panel.notice} role="alert">
      <CircleAlert aria-hidden size={18} />
      {children}
    </p>
  )
