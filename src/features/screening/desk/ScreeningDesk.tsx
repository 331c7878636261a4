import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { evidenceStatusLabels } from '@/src/domain/evidence/status'
import { tierLabels } from '@/src/domain/identity/membership'
import { stepStateLabels } from '@/src/domain/screening/missing'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import itemStyles from '@/src/features/evidence/review/item/Item.module.css'
import { ItemHead } from '@/src/features/evidence/review/item/ItemHead'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { formatDate, formatEuros, formatNumber } from '@/src/lib/format'
import { type DeskAddress, deskHref } from './address'
import { DecisionForms } from './DecisionForms'
import type { OpenScreening } from './open'

const kindLabels: Record<string, string> = {
  diplomas: 'Diploma',
  'identity-documents': 'Legitimatiebewijs',
  'certificates-of-conduct': 'VOG',
  'chamber-extracts': 'KvK-uittreksel',
  'screening-uploads': 'Screeningsstuk',
  'work-experiences': 'HBO-werkervaring',
  'transfer-statements': 'Overstapverklaring',
  'data-corrections': 'Correctie',
}

/** One person in screening on one page: what is missing, what was handed in, and what can be decided (KS-SCR-3). */
export function ScreeningDesk({ open, address, today }: { open: OpenScreening; address: DeskAddress; today: string }) {
  const { id, name, email, membershipNumber, profession, organisationName, tier, startedOn, admissionStatus } = open
  return (
    <>
      <div className={`${desk.files} ${visits.middle}`}>
        <div className={desk.paper}>
          <Plan open={open} />
          <Evidence open={open} />
          <Facts open={open} />
        </div>
      </div>
      <div className={desk.form}>
        <div className={desk.keys}>
          <Link className={desk.back} href={deskHref({ ...address, open: undefined })} prefetch={false}>
            <ArrowLeft aria-hidden size={18} /> Lijst
          </Link>
        </div>
        <div className={itemStyles.head} data-head>
          <ItemHead title={name} />
          <p>
            {organisationName}, {tierLabels[tier].toLowerCase()}
          </p>
          <p className={itemStyles.soft}>
            Lidnummer {membershipNumber}
            {profession && `, ${profession.toLowerCase()}`}
          </p>
          {email && (
            <p>
              <a href={`mailto:${email}`}>{email}</a>
            </p>
          )}
          <p className={itemStyles.soft}>In screening sinds {formatDate(startedOn)}</p>
          <p>
            <a href={`/admin/collections/therapists/${open.therapist}`}>Alle gegevens van dit lid</a>
          </p>
        </div>
        {admissionStatus === 'open' ? (
          <DecisionForms id={id} missing={open.missing.map(({ label }) => label)} today={today} />
        ) : (
          <Decided open={open} />
        )}
      </div>
    </>
  )
}

function Decided({ open }: { open: OpenScreening }) {
  const { id, admissionStatus, decidedOn, decidedByName, reason, letterNumber } = open
  const words = { admitted: 'Toegelaten', refused: 'Afgewezen', withdrawn: 'Ingetrokken door het lid', open: '' }
  return (
    <section aria-label="Beslissing">
      <h2 className={visits.heading}>{words[admissionStatus]}</h2>
      <p className={visits.soft}>
        {[decidedByName, decidedOn && `op ${formatDate(decidedOn)}`].filter(Boolean).join(', ')}
      </p>
      {reason && <p className={visits.text}>{reason}</p>}
      {letterNumber && (
        <p>
          <a href={`/api/admissions/${id}/letter`}>Brief {letterNumber} (pdf)</a>
        </p>
      )}
    </section>
  )
}

function Plan({ open: { steps, missing } }: { open: OpenScreening }) {
  return (
    <section aria-label="Screeningsplan">
      <h2 className={visits.heading}>
        {missing.length === 0 ? 'Alles is er' : `Er ontbreekt nog: ${missing.length} van ${steps.length}`}
      </h2>
      <ul>
        {steps.map(({ requirement, label, state, optional }) => (
          <li key={requirement}>
            <strong>{label}</strong>: {stepStateLabels[state].toLowerCase()}
            {optional && ' (niet verplicht)'}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Evidence({ open: { evidence } }: { open: OpenScreening }) {
  return (
    <section aria-label="Ingeleverd">
      <h2 className={visits.heading}>Ingeleverd</h2>
      {evidence.length === 0 && <p className={visits.soft}>Er is nog niets ingeleverd.</p>}
      <ul>
        {evidence.map(({ collection, id, title, status, submittedAt, reason }) => (
          <li key={`${collection} ${id}`}>
            <a href={`/admin/beoordelen?open=${collection}.${id}`}>
              {kindLabels[collection] === title ? title : `${kindLabels[collection] ?? collection}: ${title}`}
            </a>
            , {evidenceStatusLabels[status].toLowerCase()}
            {submittedAt && ` (${formatDate(amsterdamDay(new Date(submittedAt)))})`}
            {reason && <span className={visits.text}>. {reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Facts({ open }: { open: OpenScreening }) {
  const { amount, paidOn, diplomaPoints, experience, transfer, recognitions } = open
  return (
    <section aria-label="Verder">
      <h2 className={visits.heading}>Verder</h2>
      <ul>
        <li>
          Kosten:{' '}
          {amount === null
            ? 'geen'
            : `${formatEuros(amount / 100)}, ${paidOn ? `betaald op ${formatDate(paidOn)}` : 'nog niet betaald'}`}
        </li>
        <li>Studiepunten van diploma’s: {formatNumber(diplomaPoints)}</li>
        {experience && (
          <li>
            Werkervaring: voorstel {formatNumber(experience.proposed ?? 0)} studiepunten
            {experience.granted !== null && `, toegekend ${formatNumber(experience.granted)}`}
          </li>
        )}
        {transfer && (
          <li>
            Stapt over van {transfer.from ?? 'een andere organisatie'}
            {transfer.openMatters ? `. Daar loopt nog: ${transfer.text ?? 'iets'}` : ', zonder lopende zaken'}
          </li>
        )}
        {recognitions.map(({ id, name, code, from, until }) => (
          <li key={id}>
            Erkend: {[name, code].filter(Boolean).join(' ')}, vanaf {formatDate(from)}
            {until && ` tot en met ${formatDate(until)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
