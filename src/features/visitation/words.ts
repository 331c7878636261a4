import { type VisitStatus, visitStatusLabels } from '@/src/domain/visitation/labels'
import type { VisitAction } from '@/src/domain/visitation/transitions'
import { formatDate } from '@/src/lib/format'

/** What was done, as a line of the history. */
const done: Record<VisitAction | 'open' | 'request', string> = {
  open: 'Visitatie komt eraan',
  request: 'Visitatie aangevraagd',
  plan: 'Visiteur bekend',
  propose: 'Datum voorgesteld',
  'withdraw-date': 'Datum ingetrokken',
  agree: 'Akkoord met de datum',
  decline: 'Datum kan niet',
  cancel: 'Afgezegd',
  visit: 'Bezocht',
  report: 'Verslag gemaakt',
  declare: 'Verbeterpunten uitgevoerd gemeld',
  reopen: 'Meer gevraagd over de verbeterpunten',
  close: 'Afgerond',
}

export const doneLabel = (action: string): string =>
  Object.entries(done).find(([name]) => name === action)?.[1] ?? action

/** "11 februari 2027, 10:00 tot 12:00"; null without a date. */
export function whenOf({
  date,
  startsAt,
  endsAt,
}: {
  date: string | null
  startsAt: string | null
  endsAt: string | null
}) {
  if (!date) return null
  return startsAt && endsAt ? `${formatDate(date)}, ${startsAt} tot ${endsAt}` : formatDate(date)
}

type Tone = 'neutral' | 'info' | 'ok' | 'wait' | 'stop'

const tones: Record<VisitStatus, Tone> = {
  due: 'neutral',
  planned: 'info',
  proposed: 'wait',
  agreed: 'ok',
  cancelled: 'stop',
  visited: 'info',
  improving: 'wait',
  declared: 'info',
  closed: 'ok',
}

export const statusLook = (status: VisitStatus): { tone: Tone; label: string } => ({
  tone: tones[status],
  label: visitStatusLabels[status],
})
