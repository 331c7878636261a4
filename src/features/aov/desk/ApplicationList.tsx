import { Ban, CheckCircle2, Hourglass, Inbox, type LucideIcon, Send, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { type ApplicationStatus, applicationStatusLabels } from '@/src/domain/aov/labels'
import { referenceOf } from '@/src/domain/aov/workflow'
import { keysOf } from '@/src/domain/shared/keys'
import { Badge, type BadgeTone } from '@/src/features/backoffice/Badge'
import styles from '@/src/features/evidence/review/queue/Queue.module.css'
import { Tabs } from '@/src/features/evidence/review/queue/Tabs'
import look from '@/src/features/invoicing/desk/invoices.module.css'
import { formatMoment } from '@/src/lib/format'
import { type DeskAddress, deskHref, deskLists } from './address'
import { type DeskLine, most } from './queries'

const looks: Record<ApplicationStatus, { tone: BadgeTone; icon: LucideIcon }> = {
  submitted: { tone: 'info', icon: Hourglass },
  sent: { tone: 'wait', icon: Send },
  accepted: { tone: 'ok', icon: CheckCircle2 },
  declined: { tone: 'stop', icon: Ban },
  withdrawn: { tone: 'neutral', icon: Undo2 },
}

/** An application's status, in colour, icon and word. */
export const ApplicationBadge = ({ status }: { status: ApplicationStatus }) => (
  <Badge {...looks[status]}>{applicationStatusLabels[status]}</Badge>
)

/** The applications, as the address asks for them (KS-AOV-1). */
export function ApplicationList({ address, lines }: { address: DeskAddress; lines: DeskLine[] }) {
  const { list, search } = address
  return (
    <aside aria-label="Lijst" className={styles.queue}>
      <header className={styles.head}>
        <h1>AOV-aanvragen</h1>
      </header>
      <Tabs
        current={list}
        href={(name = 'open') => deskHref({ list: name, search })}
        label="Welke lijst"
        tabs={keysOf(deskLists).map((name) => [name, deskLists[name]] as const)}
      />
      <search>
        <form action={deskHref({ list: 'open' })} className={look.search}>
          {list !== 'open' && <input name="lijst" type="hidden" value={list} />}
          <label htmlFor="zoek-aov">Zoek op naam, lidnummer of kenmerk</label>
          <div>
            <input defaultValue={search} id="zoek-aov" maxLength={80} name="zoek" type="search" />
            <button type="submit">Zoek</button>
          </div>
        </form>
      </search>
      {lines.length === 0 && (
        <div className={styles.empty}>
          <Inbox aria-hidden size={28} strokeWidth={1.5} />
          <p>{search ? 'Niets gevonden. Zoek op een deel van de naam of het kenmerk.' : 'Er staat hier niets.'}</p>
        </div>
      )}
      <ol className={styles.items}>
        {lines.map(({ id, name, status, organisation, insurer, submittedAt, toTell }) => (
          <li key={id}>
            <Link
              aria-current={address.open === id ? 'true' : undefined}
              className={styles.item}
              href={deskHref({ ...address, open: id })}
              prefetch={false}
            >
              <span className={styles.line}>
                <strong>{name}</strong>
                <ApplicationBadge status={status} />
              </span>
              <span className={styles.title}>
                {referenceOf(id)} · {insurer}
              </span>
              <span className={styles.about}>
                {organisation}, {toTell ? 'nog aan de verzekeraar doorgeven' : formatMoment(submittedAt)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {lines.length === most && <p className={look.more}>Dit zijn de eerste {most}. Zoek om de andere te vinden.</p>}
    </aside>
  )
}
