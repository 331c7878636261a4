import { CalendarX2, CheckCircle2, Download, FileCode2, Hourglass, type LucideIcon, Receipt, Undo2 } from 'lucide-react'
import Link from 'next/link'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { PayForm } from '@/src/features/invoicing/payment/PayForm'
import { formatDate, formatEuros } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { EmptyState } from '@/src/ui/EmptyState'
import type { Tone } from '@/src/ui/tone'
import { type InvoiceState, invoiceState, type LooseCharge, type OwnInvoice, type OwnInvoices, sortedOut } from './own'

type Props = {
  own: OwnInvoices
  today: CalendarDate
  /** Whether invoices can be paid online here. */
  online: boolean
}

/** So many older ones are shown at once; the rest folds open. */
const few = 5

/** What a member has to pay, and everything that was invoiced before (KS-ACC-6). */
export function InvoicesPanel({ own, today, online }: Props) {
  const { open, earlier } = sortedOut(own)
  if (own.invoices.length === 0 && own.loose.length === 0) {
    return (
      <EmptyState icon={Receipt} title="Je hebt nog geen facturen">
        Facturen voor je lidmaatschap en voor wat je aanvraagt, staan hier. Je kunt ze dan ophalen en zien of ze zijn
        betaald.
      </EmptyState>
    )
  }
  return (
    <div className="grid gap-8">
      {open.length > 0 && (
        <section>
          <h3 className="mb-1 text-base">Te betalen</h3>
          <p className="mb-3 text-ink-soft">
            {online && 'Betaal meteen online, of anders zoals het in de pdf staat: '}
            {!online && 'In de pdf staat hoe je betaalt: '}
            met de app van je bank door de code te scannen, of met een overschrijving.
          </p>
          <Rows invoices={open} online={online} today={today} />
        </section>
      )}
      {own.loose.length > 0 && (
        <section>
          <h3 className="mb-1 text-base">Nog geen factuur</h3>
          <p className="mb-3 text-ink-soft">Dit is in rekening gebracht. De factuur staat hier zodra hij is gemaakt.</p>
          <ul className="divide-y divide-line">
            {own.loose.map((charge) => (
              <Loose charge={charge} key={charge.id} />
            ))}
          </ul>
        </section>
      )}
      {earlier.length > 0 && (
        <section>
          <h3 className="mb-3 text-base">Eerder</h3>
          <Rows invoices={earlier.slice(0, few)} today={today} />
          {earlier.length > few && (
            <details className="mt-3">
              <summary className="min-h-11 cursor-pointer py-2 font-semibold text-brand">
                Nog {earlier.length - few} oudere
              </summary>
              <Rows invoices={earlier.slice(few)} today={today} />
            </details>
          )}
        </section>
      )}
    </div>
  )
}

type RowsProps = { invoices: readonly OwnInvoice[]; today: CalendarDate; online?: boolean }

const Rows = ({ invoices, today, online = false }: RowsProps) => (
  <ul className="divide-y divide-line">
    {invoices.map((one) => (
      <Row invoice={one} key={one.id} online={online} today={today} />
    ))}
  </ul>
)

type Look = { tone: Tone; icon: LucideIcon; text: (invoice: OwnInvoice) => string }
const onDay = (word: string, day: string | null): string => (day ? `${word} op ${formatDate(day)}` : word)

/** What had been paid of it comes back; when nothing was, it only takes away what had to be paid. */
function creditText({ credits, back }: OwnInvoice): string {
  if (!back) return `Tegoed bij factuur ${credits}`
  const amount = formatEuros(back.amount / 100)
  return back.returnedOn ? onDay(`${amount} teruggegeven`, back.returnedOn) : `Je krijgt ${amount} terug`
}

const looks: Record<InvoiceState, Look> = {
  open: { tone: 'wait', icon: Hourglass, text: ({ dueOn }) => `Betaal uiterlijk op ${formatDate(dueOn)}` },
  overdue: { tone: 'stop', icon: CalendarX2, text: ({ dueOn }) => `Te laat: kon tot en met ${formatDate(dueOn)}` },
  paid: { tone: 'ok', icon: CheckCircle2, text: ({ settledOn }) => onDay('Betaald', settledOn) },
  credited: { tone: 'neutral', icon: Undo2, text: () => 'Gecrediteerd: je hoeft niet te betalen' },
  'credit-note': { tone: 'neutral', icon: Undo2, text: creditText },
}

type RowProps = { invoice: OwnInvoice; today: CalendarDate; online: boolean }

function Row({ invoice, today, online }: RowProps) {
  const { id, kind, number, issuedOn, payable, open, paying, lines, ubl } = invoice
  const { tone, icon, text } = looks[invoiceState(invoice, today)]
  const name = kind === 'invoice' ? `Factuur ${number}` : `Creditfactuur ${number}`
  return (
    <li className="grid gap-x-6 gap-y-2 py-4 first:pt-0 sm:grid-cols-[minmax(0,1fr)_auto]" id={`factuur-${number}`}>
      <div className="min-w-0">
        <h4 className="font-semibold [overflow-wrap:anywhere]">{name}</h4>
        <p className="[overflow-wrap:anywhere]">{lines.join(', ')}</p>
        <p className="num text-ink-soft text-sm">{formatDate(issuedOn)}</p>
      </div>
      <div className="grid content-start gap-2 sm:justify-items-end">
        <strong className="num text-base">{formatEuros(payable / 100)}</strong>
        <Badge icon={icon} tone={tone}>
          {text(invoice)}
        </Badge>
      </div>
      {online && open > 0 && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 sm:col-span-2">
          <PayForm invoice={id} number={number} open={open} />
          {paying !== null && (
            <Link className="link inline-flex min-h-8 items-center" href={`/betaling/${paying}`}>
              Je begon al met betalen: hoe staat het ermee?
            </Link>
          )}
        </div>
      )}
      <p className="flex flex-wrap gap-x-5 gap-y-1 sm:col-span-2">
        <FileLink href={`/api/invoices/${id}/pdf`} icon={Download} label={`${name} als pdf`}>
          Pdf
        </FileLink>
        {ubl && (
          <FileLink href={`/api/invoices/${id}/ubl`} icon={FileCode2} label={`${name} voor je boekhouding, als UBL`}>
            UBL voor je boekhouding
          </FileLink>
        )}
      </p>
    </li>
  )
}

type FileLinkProps = { href: string; icon: LucideIcon; label: string; children: string }

const FileLink = ({ href, icon: Icon, label, children }: FileLinkProps) => (
  <a
    aria-label={label}
    className="inline-flex min-h-8 items-center gap-1.5 font-semibold text-brand underline"
    download
    href={href}
  >
    <Icon aria-hidden className="size-4 shrink-0" />
    {children}
  </a>
)

function Loose({ charge: { description, amount, bookedOn, paidOn } }: { charge: LooseCharge }) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4 first:pt-0">
      <div className="min-w-0">
        <h4 className="[overflow-wrap:anywhere]">{description}</h4>
        <p className="num text-ink-soft text-sm">
          {formatEuros(amount / 100)} · {formatDate(bookedOn)}
        </p>
      </div>
      <Badge icon={paidOn ? CheckCircle2 : Hourglass} tone={paidOn ? 'ok' : 'wait'}>
        {paidOn ? onDay('Betaald', paidOn) : 'Nog niet betaald'}
      </Badge>
    </li>
  )
}
