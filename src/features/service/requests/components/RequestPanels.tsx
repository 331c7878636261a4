import type { RequestKind } from '@/src/domain/service/labels'
import type { Offer } from '@/src/domain/service/offered'
import { editable } from '@/src/domain/service/workflow'
import { newHref } from '@/src/features/evidence/address'
import type { RequestsPage } from '../load'
import { ownPanel, panelOf } from '../words'
import { AddToReport } from './AddToReport'
import { EditReport } from './EditReport'
import { Late } from './Late'
import { OwnRequests } from './OwnRequests'
import { RequestPanel } from './RequestPanel'

type Props = {
  page: RequestsPage
  /** The panel that is open by the address. */
  open: string | undefined
}

/** Asked already: what can still be done about it. */
function Running({ page, kind }: { page: RequestsPage; kind: RequestKind }) {
  const request = page.own.find(
    (one) => one.kind === kind && ['submitted', 'in-progress', 'planned'].includes(one.status),
  )
  const way = request && editable(request)
  if (request && way === 'add') return <AddToReport request={request} subjects={page.subjects} />
  if (request && way === 'change') {
    const { id, subjects, remark } = request
    return <EditReport chosen={subjects} id={id} key={subjects.join()} remark={remark ?? ''} subjects={page.subjects} />
  }
  return (
    <p>
      Je hebt dit al gevraagd. Hoe het ervoor staat, zie je bij{' '}
      <a className="link" href={`/service-contact?open=${ownPanel}#${ownPanel}`}>
        Mijn verzoeken
      </a>
      .
    </p>
  )
}

function OnePanel({ offer: { kind, running }, page, open }: Props & { offer: Offer }) {
  const { late } = page
  const tooLate = kind === 'deregistration' && late !== null && !running
  return (
    <RequestPanel
      choices={{ subjects: page.subjects, recognisers: page.recognisers }}
      instead={
        running ? <Running kind={kind} page={page} /> : tooLate && !(late.proof && late.reported) ? null : undefined
      }
      intro={
        <>
          {page.intros[kind] && <p className="whitespace-pre-line">{page.intros[kind]}</p>}
          {tooLate && <Late late={late} uploadHref={newHref('screening-uploads')} />}
        </>
      }
      kind={kind}
      open={open === panelOf[kind]}
      summary={running ? 'gevraagd' : (page.prices[kind] ?? undefined)}
    />
  )
}

/** What a member can ask, a panel each, and what they asked (KS-SRV-1 … KS-SRV-5). */
export function RequestPanels({ page, open }: Props) {
  return (
    <>
      <OwnRequests late={page.late} open={open === ownPanel} own={page.own} today={page.today} />
      {page.offers.map((offer) => (
        // After a request was made, its form is a new one.
        <OnePanel key={`${offer.kind} ${page.own.length}`} offer={offer} open={open} page={page} />
      ))}
    </>
  )
}
