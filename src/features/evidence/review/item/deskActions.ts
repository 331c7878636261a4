import { Check, CircleX, EyeOff, type LucideIcon, MessageCircleQuestion, ScanSearch } from 'lucide-react'
import type { Decision } from './decide'

/** A button of the desk. */
export type DeskAction = {
  decision: Exclude<Decision, 'correct'>
  icon: LucideIcon
  label: string
  /** Its key; null: none, so that it isn't pressed by accident. */
  key: string | null
  /** Which ground of a list it stands for. */
  ground?: string
  /** What the member is told when the reviewer writes nothing. */
  standard?: string
}

const usual: readonly DeskAction[] = [
  { decision: 'approve', icon: Check, label: 'Erken en open volgende', key: 'E' },
  { decision: 'return', icon: MessageCircleQuestion, label: 'Vraag aanvulling', key: 'V' },
  { decision: 'reject', icon: CircleX, label: 'Wijs af', key: 'W' },
]

/** Every decision about a copy of an identity document erases it (KS-PER-2). */
const aboutCopies: readonly DeskAction[] = [
  { decision: 'approve', icon: Check, label: 'Akkoord: wis de kopie en open volgende', key: 'E' },
  {
    decision: 'return',
    icon: ScanSearch,
    label: 'Niet leesbaar: wis en vraag een nieuwe',
    key: 'V',
    ground: 'unreadable',
    standard: 'De kopie is niet goed te lezen. Wil je een nieuwe, scherpe kopie sturen?',
  },
  {
    decision: 'reject',
    icon: EyeOff,
    label: 'BSN zichtbaar: weiger en wis',
    key: null,
    ground: 'number-visible',
    standard: 'Je burgerservicenummer was te zien. De kopie is gewist. Stuur een nieuwe waarop het is afgedekt.',
  },
  { decision: 'reject', icon: CircleX, label: 'Wijs af om een andere reden: wis', key: 'W', ground: 'other' },
]

/** The buttons for one kind of item. */
export const deskActions = (collection: string): readonly DeskAction[] =>
  collection === 'identity-documents' ? aboutCopies : usual
