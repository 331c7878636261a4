import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { ownRiskLabels } from '@/src/domain/aov/labels'
import { nextStatus, referenceOf } from '@/src/domain/aov/workflow'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import itemStyles from '@/src/features/evidence/review/item/Item.module.css'
import { ItemHead } from '@/src/features/evidence/review/item/ItemHead'
import look from '@/src/features/invoicing/desk/invoices.module.css'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { formatDate, formatEuros, formatMoment } from '@/src/lib/format'
import { ApplicationBadge } from './ApplicationList'
import { type DeskAddress, deskHref } from './address'
import { DecisionForm } from './DecisionForm'
import type { OpenApplication } from './queries'
import { SendForms } from './SendForms'
import { ToldForm } from './ToldForm'

const mailWords = {
  waiting: 'De mail aan de verzekeraar is onderweg.',
  sent: 'De mail is bij de mailserver van de verzekeraar aangekomen.',
  failed: 'De mail aan de verzekeraar is niet aangekomen. Kijk het adres na en verstuur hem opnieuw.',
  held: 'Er was geen mailserver: de mail aan de verzekeraar is niet verstuurd.',
} as const

type Props = { application: OpenApplication; address: DeskAddress; own: boolean }

/** One application: what was asked, whether the insurer has it, and what it decided (KS-AOV-1). */
export function ApplicationDesk({ application, address, own }: Props) {
  const { id, name, status, organisation, membershipNumber, therapist, insurer, answer } = application
  return (
    <>
      <div className={`${desk.files} ${visits.middle}`}>
        <div className={desk.paper}>
          <Asked application={application} />
          <Happened application={application} />
          {answer && (
            <section aria-label="Toelichting aan het lid">
              <h2 className={visits.heading}>Toelichting aan het lid</h2>
              <p className={visits.text}>{answer}</p>
            </section>
          )}
        </div>
      </div>
      <div className={desk.form}>
        <div className={desk.keys}>
          <Link className={desk.back} href={deskHref({ ...address, open: undefined })} prefetch={false}>
            <ArrowLeft aria-hidden size={18} /> Lijst
          </Link>
        </div>
        <div className={itemStyles.head} data-head>
          <ItemHead title={`Aanvraag ${referenceOf(id)}`} />
          <p>
            <a href={`/admin/collections/therapists/${therapist}`}>{name}</a>
          </p>
          <p className={itemStyles.soft}>
            {organisation}, lidnummer {membershipNumber}
          </p>
          <p>
            <ApplicationBadge status={status} />
          </p>
          <p className={look.links}>
            <a href={`/api/aov-applications/${id}/pdf`}>Samenvatting (pdf)</a>
          </p>
          <p className={itemStyles.soft}>
            In de samenvatting staan ook inkomen, geboortedatum en adres. Dat je hem opent, komt in het logboek.
          </p>
        </div>
        {own ? (
          <p>Dit is je eigen aanvraag. Een collega handelt hem af.</p>
        ) : (
          <>
            {nextStatus(status, 'send') && <SendForms application={application} />}
            {nextStatus(status, 'accept') && <DecisionForm id={id} insurer={insurer} />}
            {application.toTell && <ToldForm id={id} insurer={insurer} />}
          </>
        )}
      </div>
    </>
  )
}

function Asked({ application }: { application: OpenApplication }) {
  const { ownRisk, benefit, premium, startOn, insurer } = application
  const facts = [
    ['Verzekeraar', insurer],
    ['Ingangsdatum', formatDate(startOn)],
    ['Eigenrisicoperiode', ownRiskLabels[ownRisk]],
    ['Uitkering per jaar', formatEuros(benefit / 100)],
    ['Premie per maand', formatEuros(premium / 100)],
  ]
  return (
    <section aria-label="Wat is aangevraagd">
      <h2 className={visits.heading}>Wat is aangevraagd</h2>
      <table className={look.table}>
        <tbody>
          {facts.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Happened({ application }: { application: OpenApplication }) {
  const { submittedAt, sentAt, decidedAt, toldAt, status, insurerReference, mail } = application
  const decided = { accepted: 'Aangenomen', declined: 'Afgewezen', withdrawn: 'Ingetrokken door het lid' } as const
  return (
    <section aria-label="Wat er is gebeurd">
      <h2 className={visits.heading}>Wat er is gebeurd</h2>
      <ul>
        <li>Ingediend op {formatMoment(submittedAt)}</li>
        {sentAt && <li>Naar de verzekeraar op {formatMoment(sentAt)}</li>}
        {mail && <li>{mailWords[mail]}</li>}
        {decidedAt && status !== 'submitted' && status !== 'sent' && (
          <li>
            {decided[status]} op {formatMoment(decidedAt)}
            {insurerReference && `, kenmerk van de verzekeraar ${insurerReference}`}
          </li>
        )}
        {toldAt && <li>De verzekeraar weet sinds {formatMoment(toldAt)} dat de aanvraag is ingetrokken</li>}
      </ul>
    </section>
  )
}
