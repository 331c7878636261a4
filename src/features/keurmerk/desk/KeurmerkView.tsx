import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import { deskHref, readAddress } from './address'
import { EvaluationDesk } from './EvaluationDesk'
import { EvaluationList } from './EvaluationList'
import { deskLines } from './lines'
import { Overview } from './Overview'
import { openEvaluation } from './open'
import { roundOverviews } from './overview'

/** The desk of the keurmerk: what waits, and one self-evaluation (KB-5, X-8). Says no itself. */
export async function KeurmerkView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const address = readAddress(view.searchParams ?? {})
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(deskHref(address))}`)
  if (!may(viewer, 'judgeKeurmerk')) notFound()
  const [lines, opened, rounds] = await Promise.all([
    deskLines(req, viewer, address),
    address.open === undefined ? null : openEvaluation(req, viewer, address.open),
    address.open === undefined && may(viewer, 'manageKeurmerk') ? roundOverviews(req, viewer) : [],
  ])
  return (
    <AdminFrame view={view}>
      <div className={desk.desk} data-open={opened !== null}>
        <EvaluationList address={address} lines={lines} />
        {opened ? (
          <EvaluationDesk address={address} key={opened.evaluation.id} opened={opened} />
        ) : (
          <section aria-label="Niets geopend" className={desk.empty}>
            {address.open !== undefined && (
              <p className={desk.gone} role="alert">
                Deze zelfevaluatie is er niet voor jou.
              </p>
            )}
            <h2>{lines.length === 0 ? 'Deze lijst is leeg' : 'Kies een zelfevaluatie uit de lijst'}</h2>
            <p>Je leest elk antwoord naast het toetsingskader, en legt vast of het voldoet.</p>
            <Overview rounds={rounds} />
          </section>
        )}
      </div>
    </AdminFrame>
  )
}
