import { ArrowRight, Inbox } from 'lucide-react'
import Link from 'next/link'
import { requestKindLabels, requestKinds } from '@/src/domain/service/labels'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import styles from '@/src/features/evidence/review/queue/Queue.module.css'
import { formatDate } from '@/src/lib/format'
import { type DeskAddress, deskHref, deskLists } from './address'
import type { DeskLine, RequestFigures } from './queries'
import { RequestBadge } from './RequestBadge'
import look from './requests.module.css'

type Props = {
  address: DeskAddress
  lines: DeskLine[]
  more: boolean
  figures: RequestFigures
  organisations: { id: number; name: string }[]
}

const day = (moment: string): string => formatDate(amsterdamDay(new Date(moment)))

function when({ status, submittedAt, effectOn, changedAt, handledByName }: DeskLine): string {
  if (status === 'planned' && effectOn) return `gaat in op ${formatDate(effectOn)}`
  if (status === 'in-progress' && handledByName)
    return `${handledByName}, ${changedAt ? `aangevuld op ${day(changedAt)}` : `sinds ${day(submittedAt)}`}`
  return `gevraagd op ${day(submittedAt)}`
}

/** What members asked, list by list (KS-SRV-1 … KS-SRV-5). Everything that is chosen stands in the address. */
export function RequestQueue({ address, lines, more, figures, organisations }: Props) {
  const { list, kind, organisation } = address
  const last = lines.at(-1)
  const counts = { nieuw: figures.new, bezig: figures.busy, gepland: figures.planned, klaar: null }
  return (
    <aside aria-label="Lijst" className={styles.queue}>
      <header className={styles.head}>
        <h1>Verzoeken</h1>
        <p>
          {figures.oldest ? (
            <>
              Wie het langst wacht, vroeg het op <strong>{day(figures.oldest)}</strong>.
            </>
          ) : (
            'Er wacht niets nieuws.'
          )}
        </p>
      </header>
      <nav aria-label="Welke lijst" className={styles.lists}>
        {keysOf(deskLists).map((name) => (
          <Link
            aria-current={list === name ? 'page' : undefined}
            href={deskHref({ list: name, kind, organisation })}
            key={name}
            prefetch={false}
          >
            {deskLists[name]}
            {counts[name] !== null && ` (${counts[name]})`}
          </Link>
        ))}
      </nav>
      <search>
        <form action={deskHref({ list: 'nieuw' })} className={look.filter}>
          {list !== 'nieuw' && <input name="lijst" type="hidden" value={list} />}
          <label>
            Soort
            <select defaultValue={kind ?? ''} name="soort">
              <option value="">Alle soorten</option>
              {requestKinds.map((one) => (
                <option key={one} value={one}>
                  {requestKindLabels[one]}
                </option>
              ))}
            </select>
          </label>
          {organisations.length > 1 && (
            <label>
              Organisatie
              <select defaultValue={organisation ?? ''} name="organisatie">
                <option value="">Alle organisaties</option>
                {organisations.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button type="submit">Toon</button>
        </form>
      </search>
      {lines.length === 0 && (
        <div className={styles.empty}>
          <Inbox aria-hidden size={28} strokeWidth={1.5} />
          <p>{kind || organisation ? 'Niets van deze soort. Kies een andere.' : 'Er staat hier niets.'}</p>
        </div>
      )}
      <ol className={styles.items}>
        {lines.map((line) => (
          <li key={line.id}>
            <Link
              aria-current={address.open === line.id ? 'true' : undefined}
              className={styles.item}
              href={deskHref({ ...address, open: line.id })}
              prefetch={false}
            >
              <span className={styles.line}>
                <strong>{line.name}</strong>
                <RequestBadge status={line.status} />
              </span>
              <span className={styles.title}>{requestKindLabels[line.kind]}</span>
              <span className={styles.about}>
                {line.organisation}, {when(line)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {(more || address.after !== undefined) && (
        <p className={look.pages}>
          {address.after !== undefined && (
            <Link href={deskHref({ list, kind, organisation })} prefetch={false}>
              Naar het begin
            </Link>
          )}
          {more && last && (
            <Link href={deskHref({ list, kind, organisation, after: last.id })} prefetch={false}>
              Volgende <ArrowRight aria-hidden size={16} />
            </Link>
          )}
        </p>
      )}
    </aside>
  )
}
