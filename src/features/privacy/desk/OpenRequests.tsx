import { LifeForm } from '@/collections/registers/Registrations/admin/LifeForm'
import { retentionLines, type Upon } from '@/src/domain/privacy/retention'
import { formatMoment } from '@/src/lib/format'
import styles from './desk.module.css'
import type { OpenRequest } from './queries'

const groups: { upon: Upon; title: string }[] = [
  { upon: 'erase', title: 'Gaat weg' },
  { upon: 'anonymise', title: 'Wordt anoniem' },
  { upon: 'keep', title: 'Blijft bewaard' },
]

/** Requests that wait for a decision, each with what can go and what must stay. */
export function OpenRequests({ requests, own }: { requests: OpenRequest[]; own: number | null }) {
  return (
    <section aria-labelledby="wacht">
      <h2 id="wacht">Wacht op een beslissing ({requests.length})</h2>
      {requests.length === 0 && <p>Er wacht niets.</p>}
      {requests.map((request) => (
        <article aria-labelledby={`verzoek-${request.id}`} className={styles.card} key={request.id}>
          <h3 id={`verzoek-${request.id}`}>
            {request.name ?? 'Onbekend lid'} <span className={styles.soft}>{request.number}</span>
          </h3>
          <p className={styles.soft}>
            {request.organisation} · gevraagd op {formatMoment(request.askedAt)}
          </p>
          {request.request && <blockquote className={styles.quote}>{request.request}</blockquote>}
          <What held={request.held} />
          <Decision own={request.therapist === own} request={request} />
        </article>
      ))}
    </section>
  )
}

function What({ held }: Pick<OpenRequest, 'held'>) {
  return (
    <div className={styles.columns}>
      {groups.map(({ upon, title }) => (
        <div key={upon}>
          <h4>{title}</h4>
          <ul>
            {retentionLines
              .filter((line) => line.upon === upon && (held[line.part] ?? 0) > 0)
              .map((line) => (
                <li key={line.part}>
                  {line.title}: <strong>{held[line.part]}</strong>
                  {upon === 'keep' && <span className={styles.soft}> · {line.kept}</span>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Decision({ request: { id, blockers }, own }: { request: OpenRequest; own: boolean }) {
  if (own) return <p>Dit is je eigen verzoek. Een collega beslist erover.</p>
  const href = `/api/erasure-requests/${id}/judge`
  return (
    <div className={styles.acts}>
      {blockers.length > 0 ? (
        <div>
          <p>Inwilligen kan nog niet. Dit leest het lid:</p>
          <ul>
            {blockers.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      ) : (
        <LifeForm
          body={{ approve: true }}
          button="Wis dit lid"
          done="Ingewilligd. Het lid wordt nu gewist."
          fields={[]}
          help="Het account wordt meteen gesloten en alles onder “Gaat weg” wordt gewist. Dit kan niet worden teruggedraaid. Het lid krijgt een laatste mail."
          href={href}
          title="Inwilligen"
        />
      )}
      <LifeForm
        body={{ approve: false }}
        button="Wijs af"
        done="Afgewezen. Het lid krijgt mail met de reden."
        fields={[{ name: 'reason', type: 'text', label: 'Reden (het lid leest dit)' }]}
        help="Weigeren kan alleen als we de gegevens echt nog nodig hebben, bijvoorbeeld omdat er een bezwaar loopt."
        href={href}
        title="Afwijzen"
      />
    </div>
  )
}
