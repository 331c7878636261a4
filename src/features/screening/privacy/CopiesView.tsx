import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { eventActions } from '@/plugins/review/event'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { evidenceStatusLabels } from '@/src/domain/evidence/status'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import { reviewHref } from '@/src/features/evidence/review/filters'
import { formatMoment } from '@/src/lib/format'
import styles from './CopiesView.module.css'
import { type CopiesOverview, copiesOverview } from './overview'

const path = '/admin/privacy/identiteitsbewijzen'

const decisions: Record<string, string> = eventActions

const statuses: Record<string, string> = evidenceStatusLabels

/** What became of every copy of an identity document, for who watches over privacy (KS-PER-2). A custom view is open to anyone unless it says no itself. */
export async function CopiesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  if (!may(viewer, 'overseePrivacy')) notFound()
  const overview = await copiesOverview(req, viewer)
  return (
    <AdminFrame view={view}>
      <div className={styles.page}>
        <h1>Legitimatiebewijzen</h1>
        <p>Na elke beslissing wordt de kopie gewist. Hier zie je dat dat gebeurt.</p>
        <Left left={overview.left} />
        <Waiting waiting={overview.waiting} />
        <Erased erased={overview.erased} />
      </div>
    </AdminFrame>
  )
}

function Left({ left }: Pick<CopiesOverview, 'left'>) {
  return (
    <section aria-labelledby="over">
      <h2 id="over">Wat er nog is en weg moet zijn</h2>
      {left.length === 0 ? (
        <p className={styles.good}>
          <ShieldCheck aria-hidden size={20} /> Niets. Van elke kopie waarover is beslist, zijn de gegevens gewist.
        </p>
      ) : (
        <>
          <p className={styles.bad}>
            <ShieldAlert aria-hidden size={20} /> Deze kopieën horen gewist te zijn. Wissen duurt hooguit enkele
            minuten; staat hier iets langer, meld het dan bij het technisch beheer.
          </p>
          <ul>
            {left.map(({ file, item, since, why }) => (
              <li key={file}>
                Bestand {file} bij inzending {item ?? 'onbekend'}: {why}, sinds {formatMoment(since)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Waiting({ waiting }: Pick<CopiesOverview, 'waiting'>) {
  return (
    <section aria-labelledby="wacht">
      <h2 id="wacht">Wacht op een beslissing ({waiting.length})</h2>
      {waiting.length === 0 && <p>Er wacht niets.</p>}
      <ul>
        {waiting.map(({ id, name, organisation, status, since }) => (
          <li key={id}>
            <a
              href={reviewHref({
                list: status === 'returned' ? 'returned' : 'submitted',
                open: { collection: 'identity-documents', id },
              })}
            >
              {name ?? 'Onbekend lid'}
            </a>{' '}
            ({organisation}): {statuses[status] ?? status}
            {since && `, sinds ${formatMoment(since)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Erased({ erased }: Pick<CopiesOverview, 'erased'>) {
  return (
    <section aria-labelledby="gewist">
      <h2 id="gewist">Gewist</h2>
      {erased.length === 0 && <p>Er is nog niets gewist.</p>}
      <ol>
        {erased.map(({ file, name, decision, by, at, sha256, erasedAt }) => (
          <li key={file}>
            <strong>{name ?? 'Onbekend lid'}</strong>:{' '}
            {decision
              ? `${(decisions[decision] ?? decision).toLowerCase()} door ${by ?? 'onbekend'}`
              : 'nooit ingediend, of vervangen'}
            {at && `, ${formatMoment(at)}`}; gewist {erasedAt ? formatMoment(erasedAt) : 'onbekend'}
            <br />
            <small>SHA-256: {sha256}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}
