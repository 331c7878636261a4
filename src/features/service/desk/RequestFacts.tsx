import type { ReactNode } from 'react'
import { subjectLabel } from '@/src/domain/audit/action-label'
import { standingLabels, tierLabels } from '@/src/domain/identity/membership'
import {
  documentSubjectLabels,
  dossierWishLabels,
  effectLabels,
  requestKindLabels,
  requestStatusLabels,
} from '@/src/domain/service/labels'
import { phoneInWords } from '@/src/domain/shared/contact'
import { reviewHref } from '@/src/features/evidence/review/filters'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { formatDate, formatEuros } from '@/src/lib/format'
import { deskHref } from './address'
import type { OpenRequest } from './open'
import look from './requests.module.css'

type Line = [name: string, value: ReactNode] | null

const Lines = ({ lines }: { lines: Line[] }) => (
  <dl>
    {lines.flatMap((line) =>
      line
        ? [
            <div key={line[0]}>
              <dt>{line[0]}</dt>
              <dd>{line[1]}</dd>
            </div>,
          ]
        : [],
    )}
  </dl>
)

/** What was asked, and what the member confirmed. */
export function Asked({ request }: { request: OpenRequest }) {
  const { subjects, wishes, recognisedBy, effect, mayCall, remark, confirmation, proof } = request
  return (
    <section aria-label="Wat is gevraagd">
      <h2 className={visits.heading}>Wat is gevraagd</h2>
      <Lines
        lines={[
          subjects.length > 0
            ? ['Stukken zijn er voor', subjects.map((one) => documentSubjectLabels[one]).join(', ')]
            : null,
          wishes.length > 0 ? ['Vraagt aan', wishes.map((one) => dossierWishLabels[one]).join(', ')] : null,
          recognisedBy ? ['Erkenning door', recognisedBy] : null,
          effect ? ['Gaat in', effectLabels[effect]] : null,
          request.kind === 'deregistration' ? ['Bellen mag', mayCall ? 'ja' : 'nee'] : null,
          proof
            ? [
                'Bewijs van beëindiging',
                <a
                  href={reviewHref({
                    list: proof.status === 'submitted' ? 'submitted' : 'decided',
                    open: { collection: 'screening-uploads', id: proof.id },
                  })}
                  key="proof"
                >
                  {proof.title || 'Screeningsstuk'}
                </a>,
              ]
            : null,
          confirmation ? ['Bevestigd met', confirmation] : null,
        ]}
      />
      {remark && <blockquote className={look.quote}>{remark}</blockquote>}
    </section>
  )
}

const agbWords: Readonly<Record<string, string>> = {
  active: 'actief',
  inactive: 'niet actief',
  unchecked: 'nog niet nagekeken',
}

/** What of the dossier decides about it, with the way there. */
export function Dossier({ request }: { request: OpenRequest }) {
  const { therapist, tier, standing, recognisedOn, recognitions, agb, conductUntil, unpaid, waiting, others } = request
  return (
    <section aria-label="Dossier">
      <h2 className={visits.heading}>Dossier</h2>
      <Lines
        lines={[
          ['Lidmaatschap', `${tierLabels[tier]}, ${standingLabels[standing].toLowerCase()}`],
          recognisedOn ? ['Erkend sinds', formatDate(recognisedOn)] : null,
          [
            'Erkenningen',
            recognitions.length > 0
              ? recognitions.map(({ name, code }) => [name, code].filter(Boolean).join(' ')).join('\n')
              : 'geen',
          ],
          ['AGB-code', agb ? (agbWords[agb] ?? agb) : 'geen'],
          ['VOG geldig', conductUntil ? `tot en met ${formatDate(conductUntil)}` : 'geen'],
          ['Nog te betalen', unpaid > 0 ? formatEuros(unpaid / 100) : 'niets'],
          [
            'Wacht op beoordeling',
            waiting.length > 0 ? (
              <ul>
                {waiting.map(({ kind, items }) => (
                  <li key={kind}>
                    <a href={reviewHref({ list: 'submitted', kind, search: request.membershipNumber })}>
                      {subjectLabel(kind)}: {items}
                    </a>
                  </li>
                ))}
              </ul>
            ) : (
              'niets'
            ),
          ],
          others.length > 0
            ? [
                'Andere verzoeken',
                <ul key="others">
                  {others.map(({ id, kind, status }) => (
                    <li key={id}>
                      <a href={deskHref({ list: 'nieuw', open: id })}>
                        {requestKindLabels[kind]}: {requestStatusLabels[status].toLowerCase()}
                      </a>
                    </li>
                  ))}
                </ul>,
              ]
            : null,
        ]}
      />
      <p>
        <a href={`/admin/collections/therapists/${therapist}`}>Open het lid, met erkenningen en lidmaatschap</a>
      </p>
    </section>
  )
}

/** How the member can be reached. */
export function Contact({ request: { email, phone, mayCall, kind } }: { request: OpenRequest }) {
  return (
    <p>
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {email && phone && <br />}
      {phone && kind === 'deregistration' && mayCall === false
        ? `${phoneInWords(phone)} (wil niet gebeld worden)`
        : phone && phoneInWords(phone)}
    </p>
  )
}
