import Link from 'next/link'
import { daysBetween } from '@/src/domain/shared/calendar-date'
import type { ConductItem } from '@/src/features/evidence/screening/items'
import type { EvidenceLists } from '@/src/features/evidence/types'
import { count, formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'

/** The approved certificate that is valid longest; null when there is none. */
export const bestConduct = ({ recognised }: EvidenceLists<ConductItem>): ConductItem | null =>
  recognised.reduce<ConductItem | null>(
    (best, item) => ((item.validUntil ?? '') > (best?.validUntil ?? '') ? item : best),
    null,
  )

type Props = { lists: EvidenceLists<ConductItem>; today: string }

const soonDays = 183

/** Until when the member's certificate of conduct is valid, and how to get a new one (KS-PER-3). */
export function ConductStatus({ lists, today }: Props) {
  const until = bestConduct(lists)?.validUntil
  const order = (
    <Link className="link" href="/service-contact?open=vog">
      Vraag een nieuwe VOG aan
    </Link>
  )
  if (!until) {
    return (
      <Alert title="Je hebt nog geen geldige VOG in je dossier" tone="info">
        Als vergoedbaar lid heb je er altijd één nodig. Heb je er nog geen? {order}.
      </Alert>
    )
  }
  const days = daysBetween(today, until)
  if (days < 0) {
    return (
      <Alert title={`Je VOG is verlopen op ${formatDate(until)}`} tone="stop">
        Zonder geldige VOG ben je niet vergoedbaar. {order} en stuur hem hier in.
      </Alert>
    )
  }
  return (
    <Alert title={`Je VOG is geldig tot en met ${formatDate(until)}`} tone={days <= soonDays ? 'wait' : 'ok'}>
      {days <= soonDays ? (
        <>
          Hij verloopt over {count(days, 'dag', 'dagen')}. Een nieuwe VOG duurt een paar weken: {order}.
        </>
      ) : (
        'Je hoeft nu niets te doen. We laten het je op tijd weten als hij bijna verloopt.'
      )}
    </Alert>
  )
}
