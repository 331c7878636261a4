import { CalendarClock, CheckCircle2, Hourglass, Inbox, type LucideIcon, Send, Undo2, XCircle } from 'lucide-react'
import {
  documentSubjectLabels,
  dossierWishLabels,
  type RequestStatus,
  requestKindLabels,
  requestStatusLabels,
} from '@/src/domain/service/labels'
import { editable, withdrawable } from '@/src/domain/service/workflow'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { formatDate, formatEuros } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { Panel } from '@/src/ui/Panel'
import type { Tone } from '@/src/ui/tone'
import type { RequestsPage } from '../load'
import type { OwnRequest } from '../own'
import { ownPanel, panelOf } from '../words'
import { WithdrawRequest } from './WithdrawRequest'

const looks: Record<RequestStatus, { tone: Tone; icon: LucideIcon }> = {
  submitted: { tone: 'info', icon: Send },
  'in-progress': { tone: 'wait', icon: Hourglass },
  planned: { tone: 'info', icon: CalendarClock },
  done: { tone: 'ok', icon: CheckCircle2 },
  refused: { tone: 'stop', icon: XCircle },
  withdrawn: { tone: 'neutral', icon: Undo2 },
}

const final: readonly RequestStatus[] = ['done', 'refused', 'withdrawn']

const day = (moment: string): string => formatDate(amsterdamDay(new Date(moment)))

/** Where a request stands, in one line. */
function line({ status, submittedAt, handledAt, effectedAt, effectOn }: OwnRequest): string {
  const asked = `gevraagd op ${day(submittedAt)}`
  if (effectedAt) return `ingegaan op ${day(effectedAt)}`
  if (status === 'planned' && effectOn) return `${asked}, gaat in op ${formatDate(effectOn)}`
  return handledAt && final.includes(status)
    ? `${asked}, ${requestStatusLabels[status].toLowerCase()} op ${day(handledAt)}`
    : asked
}

const about = ({ subjects, wishes, recognisedBy }: OwnRequest): string =>
  [
    ...subjects.map((one) => documentSubjectLabels[one]),
    ...wishes.map((one) => dossierWishLabels[one]),
    ...(recognisedBy ? [recognisedBy] : []),
  ].join(', ')

/** What it cost, and its invoice. */
function Cost({ request: { price, includedYear, invoice } }: { request: OwnRequest }) {
  if (includedYear) return <p className="text-ink-soft text-sm">Inbegrepen in {includedYear}: je betaalt niets.</p>
  if (price === 0) return null
  return (
    <p className="text-sm">
      {formatEuros(price / 100)}
      {invoice && (
        <>
          {', factuur '}
          <a className="link" href={`/api/invoices/${invoice.id}/pdf`}>
            {invoice.number}
          </a>
          {invoice.status === 'credited' && ' (gecrediteerd: je hoeft niet te betalen)'}
          {invoice.status === 'paid' && ' (betaald)'}
        </>
      )}
    </p>
  )
}

/** What withdrawing comes to. */
function consequence({ kind, status, price, includedYear }: OwnRequest, late: RequestsPage['late']): string {
  const begun = status === 'in-progress'
  if (begun && includedYear)
    return `We zijn er al mee bezig. Je inbegrepen verzoek van ${includedYear} is dan gebruikt.`
  if (begun && price > 0) return 'We zijn er al mee bezig. Je betaalt het wel.'
  if (price > 0) return 'Je hoeft er dan niet voor te betalen: we crediteren de factuur.'
  // It was asked in time; asked again it would be late.
  if (kind === 'deregistration' && status === 'planned' && late)
    return `Je blijft dan lid. Opnieuw uitschrijven voor eind ${late.year} kan alleen als je bedrijf is beëindigd.`
  return 'Er verandert dan niets.'
}

type Known = { today: CalendarDate; late: RequestsPage['late'] }

function Row({ request, today, late }: Known & { request: OwnRequest }) {
  const { id, kind, status, answer, remark } = request
  const what = about(request)
  return (
    <li className="grid gap-2 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h3 className="text-base">{requestKindLabels[kind]}</h3>
        <Badge {...looks[status]}>{requestStatusLabels[status]}</Badge>
      </div>
      <p className="text-ink-soft text-sm">
        {what && `${what}, `}
        {line(request)}
      </p>
      {remark && <p className="whitespace-pre-line text-sm [overflow-wrap:anywhere]">“{remark}”</p>}
      <Cost request={request} />
      {answer && (
        <div className="rounded-s bg-sunken px-3.5 py-2.5">
          <p className="text-ink-soft text-sm">Antwoord</p>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{answer}</p>
        </div>
      )}
      {editable(request) && (
        <p>
          <a className="link" href={`/service-contact?open=${panelOf[kind]}#${panelOf[kind]}`}>
            {editable(request) === 'add' ? 'Vul je melding aan' : 'Wijzig je melding'}
          </a>
        </p>
      )}
      {withdrawable(request, today) && (
        <WithdrawRequest consequence={consequence(request, late)} id={id} key={status} />
      )}
    </li>
  )
}

/** So many are shown at once; the rest folds open. */
const few = 5

/** What a member asked, with where it stands and what they can still do (KS-SRV-1 … KS-SRV-5). */
export function OwnRequests({ own, open, ...known }: Known & { own: readonly OwnRequest[]; open: boolean }) {
  if (own.length === 0) return null
  const running = own.filter(({ status }) => !final.includes(status))
  const rows = [...running, ...own.filter(({ status }) => final.includes(status))]
  const list = (some: readonly OwnRequest[]) => (
    <ul className="divide-y divide-line">
      {some.map((request) => (
        <Row key={request.id} request={request} {...known} />
      ))}
    </ul>
  )
  const shown = Math.max(few, running.length)
  return (
    <Panel
      icon={Inbox}
      id={ownPanel}
      open={open}
      summary={running.length > 0 ? `${running.length} ${running.length === 1 ? 'loopt' : 'lopen'}` : undefined}
      title="Mijn verzoeken"
    >
      {list(rows.slice(0, shown))}
      {rows.length > shown && (
        <details className="mt-4">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold text-brand">
            Nog {rows.length - shown} oudere
          </summary>
          {list(rows.slice(shown))}
        </details>
      )}
    </Panel>
  )
}
