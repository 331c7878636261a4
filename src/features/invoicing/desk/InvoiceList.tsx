import { CalendarX2, CheckCircle2, FilePlus2, Hourglass, Inbox, type LucideIcon, Undo2 } from 'lucide-react'
import Link from 'next/link'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import { Badge, type BadgeTone } from '@/src/features/backoffice/Badge'
import styles from '@/src/features/evidence/review/queue/Queue.module.css'
import { Tabs } from '@/src/features/evidence/review/queue/Tabs'
import { formatDate, formatEuros } from '@/src/lib/format'
import { contributionPath } from '../contribution/address'
import { type DeskAddress, deskHref, deskLists } from './address'
import { ExportForm } from './ExportForm'
import look from './invoices.module.css'
import { type DeskLine, type DeskTotals, most } from './queries'

type Props = {
  address: DeskAddress
  lines: DeskLine[]
  totals: DeskTotals
  organisations: { id: number; name: string }[]
  today: CalendarDate
}

type Look = { tone: BadgeTone; icon: LucideIcon; text: string }

function lookOf({ number, kind, status, day, why }: DeskLine, today: CalendarDate): Look {
  if (why) return { tone: 'wait', icon: Undo2, text: 'Terug te geven' }
  if (number === null) return { tone: 'info', icon: FilePlus2, text: 'Te factureren' }
  if (kind === 'credit-note') return { tone: 'neutral', icon: Undo2, text: 'Creditfactuur' }
  if (status === 'paid') return { tone: 'ok', icon: CheckCircle2, text: 'Betaald' }
  if (status === 'credited') return { tone: 'neutral', icon: Undo2, text: 'Gecrediteerd' }
  return day < today
    ? { tone: 'stop', icon: CalendarX2, text: 'Te laat' }
    : { tone: 'wait', icon: Hourglass, text: 'Open' }
}

const when = ({ number, status, day, why }: DeskLine): string => {
  if (number === null || why) return `sinds ${formatDate(day)}`
  return status === 'open' ? `betalen t/m ${formatDate(day)}` : `van ${formatDate(day)}`
}

const euros = (cents: number): string => formatEuros(cents / 100)

/** The lists of finance, with what they come to (KS-ACC-6). Everything that is chosen stands in the address. */
export function InvoiceList({ address, lines, totals, organisations, today }: Props) {
  const { list, organisation, search } = address
  return (
    <aside aria-label="Lijst" className={styles.queue}>
      <header className={styles.head}>
        <h1>Facturen</h1>
        <p>
          Open: <strong>{euros(totals.open)}</strong>, waarvan te laat: <strong>{euros(totals.late)}</strong>
        </p>
        <p>
          Nog te factureren: <strong>{euros(totals.toInvoice)}</strong>
        </p>
        {totals.toReturn > 0 && (
          <p>
            Terug te geven: <strong>{euros(totals.toReturn)}</strong>
          </p>
        )}
        <p>
          <Link href={contributionPath} prefetch={false}>
            Contributie van een jaar
          </Link>
        </p>
      </header>
      <Tabs
        current={list}
        href={(name = 'open') => deskHref({ list: name, organisation, search })}
        label="Welke lijst"
        tabs={keysOf(deskLists).map((name) => [name, deskLists[name]] as const)}
      />
      {organisations.length > 1 && (
        <Tabs
          current={organisation}
          href={(id) => deskHref({ list, organisation: id, search })}
          label="Welke organisatie"
          tabs={[[undefined, 'Alle'], ...organisations.map(({ id, name }) => [id, name] as const)]}
        />
      )}
      <search>
        <form action={deskHref({ list: 'open' })} className={look.search}>
          {list !== 'open' && <input name="lijst" type="hidden" value={list} />}
          {organisation !== undefined && <input name="organisatie" type="hidden" value={organisation} />}
          <label htmlFor="zoek-factuur">Zoek op naam of {list === 'te-factureren' ? 'lidnummer' : 'nummer'}</label>
          <div>
            <input defaultValue={search} id="zoek-factuur" maxLength={80} name="zoek" type="search" />
            <button type="submit">Zoek</button>
          </div>
        </form>
      </search>
      {lines.length === 0 && (
        <div className={styles.empty}>
          <Inbox aria-hidden size={28} strokeWidth={1.5} />
          <p>{search ? 'Niets gevonden. Zoek op een deel van de naam of het nummer.' : 'Er staat hier niets.'}</p>
        </div>
      )}
      <ol className={styles.items}>
        {lines.map((line) => {
          const { tone, icon, text } = lookOf(line, today)
          return (
            <li key={`${line.id} ${line.organisation}`}>
              <Link
                aria-current={address.open === line.id ? 'true' : undefined}
                className={styles.item}
                href={deskHref({ ...address, open: line.id })}
                prefetch={false}
              >
                <span className={styles.line}>
                  <strong>{line.name}</strong>
                  <Badge icon={icon} tone={tone}>
                    {text}
                  </Badge>
                </span>
                <span className={styles.title}>{[line.number, euros(line.amount)].filter(Boolean).join(' · ')}</span>
                <span className={styles.about}>
                  {line.organisation}, {when(line)}
                </span>
                {line.why && <span className={styles.about}>{line.why}</span>}
              </Link>
            </li>
          )
        })}
      </ol>
      {lines.length === most && <p className={look.more}>Dit zijn de eerste {most}. Zoek om de andere te vinden.</p>}
      <ExportForm today={today} />
    </aside>
  )
}
