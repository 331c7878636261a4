import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { requestKindLabels } from '@/src/domain/service/labels'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import itemStyles from '@/src/features/evidence/review/item/Item.module.css'
import { ItemHead } from '@/src/features/evidence/review/item/ItemHead'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { formatDate, formatEuros } from '@/src/lib/format'
import { type DeskAddress, deskHref } from './address'
import { HandleForms } from './HandleForms'
import type { OpenRequest } from './open'
import { RequestBadge } from './RequestBadge'
import { Asked, Contact, Dossier } from './RequestFacts'
import look from './requests.module.css'

type Props = { request: OpenRequest; address: DeskAddress; own: boolean }

const day = (moment: string): string => formatDate(amsterdamDay(new Date(moment)))

/** One request: what was asked, what of the dossier decides about it, and what a colleague can do. */
export function RequestDesk({ request, address, own }: Props) {
  const { id, kind, status, name, therapist, organisation, membershipNumber, effectOn, handledByName } = request
  const toHandle = status === 'submitted' || status === 'in-progress'
  return (
    <>
      <div className={`${desk.files} ${visits.middle}`}>
        <div className={desk.paper}>
          <Asked request={request} />
          <Dossier request={request} />
        </div>
      </div>
      <div className={desk.form}>
        <div className={desk.keys}>
          <Link className={desk.back} href={deskHref({ ...address, open: undefined })} prefetch={false}>
            <ArrowLeft aria-hidden size={18} /> Lijst
          </Link>
        </div>
        <div className={itemStyles.head} data-head>
          <ItemHead title={requestKindLabels[kind]} />
          <p>
            <RequestBadge status={status} />
          </p>
          <p>
            <a href={`/admin/collections/therapists/${therapist}`}>{name}</a>
          </p>
          <p className={itemStyles.soft}>
            {organisation}, lidnummer {membershipNumber}
          </p>
          <Contact request={request} />
          <p className={itemStyles.soft}>
            Gevraagd op {day(request.submittedAt)}
            {request.changedAt && `, aangevuld op ${day(request.changedAt)}`}
            {handledByName && `, behandeld door ${handledByName}`}
          </p>
          {effectOn && (
            <p>
              {request.effectedAt ? `Ingegaan op ${day(request.effectedAt)}` : `Gaat in op ${formatDate(effectOn)}`}
            </p>
          )}
          <Money request={request} />
        </div>
        {request.answer && (
          <>
            <h3>Antwoord aan het lid</h3>
            <blockquote className={look.quote}>{request.answer}</blockquote>
          </>
        )}
        {toHandle && own && <p>Dit is je eigen verzoek. Een collega handelt het af.</p>}
        {toHandle && !own && (
          <HandleForms
            effectOn={effectOn ? formatDate(effectOn) : null}
            fresh={status === 'submitted'}
            id={id}
            paid={request.invoice !== null && request.invoice.status !== 'credited'}
          />
        )}
        {status === 'planned' && <p>Dit gaat vanzelf in. Het lid kan het tot die dag intrekken.</p>}
      </div>
    </>
  )
}

function Money({ request: { price, includedYear, invoice } }: Pick<Props, 'request'>) {
  if (includedYear) return <p>Inbegrepen in de contributie van {includedYear}</p>
  if (price === 0) return null
  const stands = { open: 'nog niet betaald', paid: 'betaald', credited: 'gecrediteerd' }
  return (
    <p>
      {formatEuros(price / 100)}
      {invoice && `, factuur ${invoice.number}: ${stands[invoice.status]}`}
    </p>
  )
}
