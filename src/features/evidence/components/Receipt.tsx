import { formatFileSize, formatMoment, formatNumber } from '@/src/lib/format'
import { Card, Facts } from '@/src/ui/Card'
import { LogoMark } from '@/src/ui/Logo'
import { evidenceKinds } from '../kinds'
import type { EvidenceReceipt } from '../types'

type Props = {
  receipt: EvidenceReceipt
  member: { name: string; membershipNumber: string; organisation: { name: string } }
}

type Event = EvidenceReceipt['events'][number]

/** Everything that happened with one item, with the fingerprint of every file. */
export function Receipt({ receipt, member }: Props) {
  const first = receipt.events[0]
  const { unit } = evidenceKinds[receipt.collection]
  return (
    <Card className="print:border-0 print:p-0">
      <header className="flex items-start justify-between gap-4 border-line border-b pb-5">
        <div>
          <p className="text-ink-soft text-sm">Ontvangstbewijs</p>
          <h1 className="mt-1 text-xl [overflow-wrap:anywhere]">{receipt.title}</h1>
        </div>
        <LogoMark className="size-11 shrink-0 text-brand" />
      </header>
      <div className="py-4">
        <Facts
          items={[
            { name: 'Van', value: member.name },
            { name: 'Lidnummer', value: member.membershipNumber },
            { name: 'Organisatie', value: member.organisation.name },
            { name: 'Kenmerk', value: `${evidenceKinds[receipt.collection].one} ${receipt.id}` },
            ...(first ? [{ name: 'Eerste keer ingediend', value: formatMoment(first.at) }] : []),
          ]}
        />
      </div>
      <h2 className="border-line border-t pt-5">Wat er is gebeurd</h2>
      <ol className="mt-4 ml-1.5 border-line border-l-2">
        {receipt.events.map((event) => (
          <ReceiptEvent event={event} key={event.id} unit={unit} />
        ))}
      </ol>
      <p className="mt-6 border-line border-t pt-4 text-ink-soft text-sm">
        Dit overzicht groeit alleen: regels worden nooit gewijzigd of verwijderd. Het controlegetal (SHA-256) is de
        vingerafdruk van een bestand. Bereken je het van jouw eigen exemplaar en komt het overeen, dan is dat precies
        het bestand dat wij ontvingen.
      </p>
    </Card>
  )
}

function ReceiptEvent({ event, unit }: { event: Event; unit: string | null }) {
  return (
    <li className="relative break-inside-avoid pb-6 pl-6 last:pb-0">
      <span
        aria-hidden
        className="-left-[0.4375rem] absolute top-1.5 size-3 rounded-full border-2 border-card bg-brand"
      />
      <h3>{event.label}</h3>
      <p className="text-ink-soft text-sm">
        <time dateTime={event.at}>{formatMoment(event.at)}</time>, door {event.by}
      </p>
      {event.message && <p className="mt-1.5 whitespace-pre-line">“{event.message}”</p>}
      {event.points !== null && unit && (
        <p className="mt-1.5 font-semibold">
          {formatNumber(event.points)} {unit} toegekend
        </p>
      )}
      {event.files.length > 0 && (
        <ul className="mt-2.5 grid gap-2.5">
          {event.files.map((file) => (
            <li className="rounded-s bg-sunken px-3 py-2 text-sm print:border print:border-line" key={file.id}>
              <p className="font-semibold [overflow-wrap:anywhere]">{file.name}</p>
              <p className="text-ink-soft">
                {formatFileSize(file.size)} ({formatNumber(file.size)} bytes), ontvangen op{' '}
                {formatMoment(file.receivedAt)}
              </p>
              <p className="mt-0.5 text-ink-soft text-xs [overflow-wrap:anywhere]">
                SHA-256 <code>{file.sha256}</code>
              </p>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
