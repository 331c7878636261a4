import { Mail } from 'lucide-react'
import type { Obligation } from '@/src/domain/registers/assessment'
import { formatDate } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { Card, Facts } from '@/src/ui/Card'
import type { OwnVisit } from '../own'
import { statusLook } from '../words'

type Props = {
  current: OwnVisit | null
  /** What the norm asks; null when it asks nothing of this member. */
  obligation: Obligation | null
  /** Day of the last visit that is closed. */
  last: string | null
}

const nextStep: Record<string, string> = {
  due: 'Een visiteur stelt je een datum voor. Je hoeft nu niets te doen.',
  planned: 'Je visiteur stelt je een datum voor. Je hoeft nu niets te doen.',
  proposed: 'Geef antwoord op de datum die je visiteur voorstelt.',
  agreed: 'Vul vóór het bezoek de vragenlijst in.',
  visited: 'Je visiteur maakt het verslag. Je krijgt bericht.',
  improving: 'Voer de verbeterpunten uit, upload je verklaring en meld het.',
  declared: 'Je visiteur bekijkt je verklaring. Je krijgt bericht.',
}

/** Where the member stands: when a visit is due, which step it is in, and who comes (KS-VIS-1). */
export function VisitStatus({ current, obligation, last }: Props) {
  const due = current?.dueOn ?? obligation?.due ?? null
  const facts = [
    ...(current ? [] : due ? [{ name: 'Volgende visitatie', value: `vóór ${formatDate(due)}` }] : []),
    ...(current?.dueOn ? [{ name: 'Uiterlijk op', value: formatDate(current.dueOn) }] : []),
    ...(current?.date ? [{ name: 'Datum', value: formatDate(current.date) }] : []),
    ...(current?.startsAt && current.endsAt
      ? [{ name: 'Tijd', value: `${current.startsAt} tot ${current.endsAt}` }]
      : []),
    ...(current?.location ? [{ name: 'Waar', value: current.location }] : []),
    ...(current?.visitorName ? [{ name: 'Visiteur', value: current.visitorName }] : []),
    ...(last ? [{ name: 'Laatste visitatie', value: formatDate(last) }] : []),
  ]
  return (
    <Card>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
        <h2>Mijn visitatie</h2>
        {current && <Badge tone={statusLook(current.status).tone}>{statusLook(current.status).label}</Badge>}
      </div>
      {facts.length > 0 && <Facts items={facts} />}
      {current && <p className="mt-3 text-ink-soft text-sm">{nextStep[current.status]}</p>}
      {current?.visitorEmail && (
        <p className="mt-3 text-sm">
          <a
            className="link inline-flex items-center gap-1.5 [overflow-wrap:anywhere]"
            href={`mailto:${current.visitorEmail}`}
          >
            <Mail aria-hidden className="size-4 shrink-0" />
            {current.visitorEmail}
          </a>
        </p>
      )}
      {!current && !obligation && (
        <p className="text-ink-soft text-sm">Voor jou is visitatie vrijwillig. Je kunt er zelf een aanvragen.</p>
      )}
      {!current && obligation && (
        <p className="mt-3 text-ink-soft text-sm">
          Visitatie is verplicht als je met vergoedingen werkt: de eerste na je erkenning, daarna elke vijf jaar (
          {obligation.article}). Een halfjaar van tevoren krijg je bericht.
        </p>
      )}
    </Card>
  )
}
