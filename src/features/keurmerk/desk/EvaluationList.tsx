import { CheckCircle2, CircleSlash, Hourglass, Inbox, type LucideIcon } from 'lucide-react'
import Link from 'next/link'
import { keysOf } from '@/src/domain/shared/keys'
import { Badge, type BadgeTone } from '@/src/features/backoffice/Badge'
import styles from '@/src/features/evidence/review/queue/Queue.module.css'
import { Tabs } from '@/src/features/evidence/review/queue/Tabs'
import look from '@/src/features/invoicing/desk/invoices.module.css'
import { count, formatMoment } from '@/src/lib/format'
import { type DeskAddress, deskHref, deskLists } from './address'
import { type DeskLine, most } from './lines'

type Look = { tone: BadgeTone; icon: LucideIcon; text: string }

function lookOf({ outcome, left, sentAt }: DeskLine): Look {
  if (outcome === 'granted') return { tone: 'ok', icon: CheckCircle2, text: 'Toegekend' }
  if (outcome !== null) return { tone: 'stop', icon: CircleSlash, text: 'Niet toegekend' }
  if (sentAt === null) return { tone: 'neutral', icon: Hourglass, text: 'Nog niet verstuurd' }
  return left > 0
    ? { tone: 'wait', icon: Hourglass, text: `Nog ${left}` }
    : { tone: 'ok', icon: CheckCircle2, text: 'Alles beoordeeld' }
}

/** The lists of the desk (KB-5). Everything that is chosen stands in the address. */
export function EvaluationList({ address, lines }: { address: DeskAddress; lines: DeskLine[] }) {
  const { list, search } = address
  return (
    <aside aria-label="Lijst" className={styles.queue}>
      <header className={styles.head}>
        <h1>Keurmerk</h1>
        <p>
          <Link href="/admin/collections/keurmerk-rounds" prefetch={false}>
            Rondes en vragen
          </Link>
        </p>
      </header>
      <Tabs
        current={list}
        href={(name = 'beoordelen') => deskHref({ list: name, search })}
        label="Welke lijst"
        tabs={keysOf(deskLists).map((name) => [name, deskLists[name]] as const)}
      />
      <search>
        <form action={deskHref({ list: 'beoordelen' })} className={look.search}>
          {list !== 'beoordelen' && <input name="lijst" type="hidden" value={list} />}
          <label htmlFor="zoek-keurmerk">Zoek op praktijk of plaats</label>
          <div>
            <input defaultValue={search} id="zoek-keurmerk" maxLength={80} name="zoek" type="search" />
            <button type="submit">Zoek</button>
          </div>
        </form>
      </search>
      {lines.length === 0 && (
        <div className={styles.empty}>
          <Inbox aria-hidden size={28} strokeWidth={1.5} />
          <p>{search ? 'Niets gevonden. Zoek op een deel van de naam.' : 'Er staat hier niets.'}</p>
        </div>
      )}
      <ol className={styles.items}>
        {lines.map((line) => {
          const { tone, icon, text } = lookOf(line)
          return (
            <li key={line.id}>
              <Link
                aria-current={address.open === line.id ? 'true' : undefined}
                className={styles.item}
                href={deskHref({ ...address, open: line.id })}
                prefetch={false}
              >
                <span className={styles.line}>
                  <strong>{line.practiceName}</strong>
                  <Badge icon={icon} tone={tone}>
                    {text}
                  </Badge>
                </span>
                <span className={styles.title}>
                  {line.place}, keurmerk {line.year}
                  {line.again && ', herkwalificatie'}
                </span>
                <span className={styles.about}>
                  {line.noContact
                    ? 'Zonder contactpersoon'
                    : line.sentAt
                      ? `Verstuurd ${formatMoment(line.sentAt)}`
                      : 'Aangemeld'}
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
      {lines.length === most && (
        <p className={look.more}>
          Dit zijn de eerste {count(most, 'praktijk', 'praktijken')}. Zoek om de andere te vinden.
        </p>
      )}
    </aside>
  )
}
