import { Ban, CheckCircle2, Download, Hourglass, type LucideIcon, Send, Undo2 } from 'lucide-react'
import { type ApplicationStatus, ownRiskLabels } from '@/src/domain/aov/labels'
import { isOpen, referenceOf } from '@/src/domain/aov/workflow'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { formatDate, formatEuros } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { Facts } from '@/src/ui/Card'
import type { Tone } from '@/src/ui/tone'
import type { OwnApplication } from '../own'
import { WithdrawForm } from './WithdrawForm'

type Look = { tone: Tone; icon: LucideIcon; text: string; next: (insurer: string) => string }

const looks: Record<ApplicationStatus, Look> = {
  submitted: {
    tone: 'wait',
    icon: Hourglass,
    text: 'Ingediend',
    next: (insurer) => `Wij geven je aanvraag door aan ${insurer}. Je hoeft niets te doen.`,
  },
  sent: {
    tone: 'wait',
    icon: Send,
    text: 'Bij de verzekeraar',
    next: (insurer) => `${insurer} bekijkt je aanvraag en neemt contact met je op.`,
  },
  accepted: {
    tone: 'ok',
    icon: CheckCircle2,
    text: 'Aangenomen',
    next: (insurer) => `Je krijgt de polis van ${insurer}. Daarin staat wanneer je verzekering ingaat.`,
  },
  declined: {
    tone: 'stop',
    icon: Ban,
    text: 'Afgewezen',
    next: (insurer) => `Vraag ${insurer} naar de reden. Je kunt een nieuwe aanvraag doen.`,
  },
  withdrawn: { tone: 'neutral', icon: Undo2, text: 'Ingetrokken', next: () => 'Je hebt deze aanvraag ingetrokken.' },
}

const day = (moment: string): string => formatDate(amsterdamDay(new Date(moment)))

/** One application of the member: where it stands, what happens next, its summary, and the way to take it back (KS-AOV-1). */
export function OwnApplicationCard({ application }: { application: OwnApplication }) {
  const { id, status, insurer, ownRisk, benefit, premium, startOn, submittedAt, decidedAt, answer } = application
  const { tone, icon, text, next } = looks[status]
  return (
    <article className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="text-base">Aanvraag {referenceOf(id)}</h3>
        <Badge icon={icon} tone={tone}>
          {text}
        </Badge>
      </div>
      <p>{next(insurer)}</p>
      {answer && (
        <blockquote className="whitespace-pre-line border-brand border-l-4 bg-brand-tint px-4 py-3 [overflow-wrap:anywhere]">
          {answer}
        </blockquote>
      )}
      <div className="max-w-md">
        <Facts
          items={[
            { name: 'Verstuurd', value: day(submittedAt) },
            ...(decidedAt ? [{ name: text, value: day(decidedAt) }] : []),
            { name: 'Ingangsdatum', value: formatDate(startOn) },
            { name: 'Eigenrisicoperiode', value: ownRiskLabels[ownRisk] },
            { name: 'Uitkering per jaar', value: formatEuros(benefit / 100) },
            { name: 'Premie per maand', value: formatEuros(premium / 100) },
          ]}
        />
      </div>
      <p>
        <a
          aria-label={`Samenvatting van ${referenceOf(id)} als pdf`}
          className="link inline-flex min-h-9 items-center gap-1.5"
          download
          href={`/api/aov-applications/${id}/pdf`}
        >
          <Download aria-hidden className="size-4 shrink-0" />
          Download de samenvatting
        </a>
      </p>
      {isOpen(status) && <WithdrawForm id={id} sent={status === 'sent'} />}
    </article>
  )
}
