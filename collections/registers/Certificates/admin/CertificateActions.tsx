import type { UIFieldServerComponent } from 'payload'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { certificateState, certificateStateLabels } from '@/src/domain/registers/certificate'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { asUser } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'
import { RevokeButton } from './RevokeButton'

/** Where the certificate stands, and what can be done with it, above its fields in the back office. */
const CertificateActions: UIFieldServerComponent = async ({ id, req }) => {
  if (id === undefined) return null
  const certificate = await req.payload.findByID({
    collection: 'certificates',
    id: Number(id),
    disableErrors: true,
    ...asUser(req),
  })
  if (!certificate) return null
  const { code, number, holder, revokedOn, validUntil } = certificate
  const state = certificateState(
    { revokedOn: revokedOn ?? null, validUntil: validUntil ?? null },
    amsterdamDay(new Date()),
  )
  const organisation = idOf(certificate.organisation)
  const viewer = await getViewer(req)
  const mayRevoke =
    organisation !== null &&
    (mayWithin(viewer, 'reviewEvidence', organisation) || mayWithin(viewer, 'manageRegisters', organisation))
  return (
    <section aria-label="Certificaat" className="field-type">
      <p>
        <strong>{certificateStateLabels[state]}</strong>
        {' · '}
        <a href={`/verify/${code}`} rel="noopener" target="_blank">
          Controlepagina
        </a>
        {!revokedOn && (
          <>
            {' · '}
            <a href={`/api/certificates/${certificate.id}/pdf`}>Download PDF</a>
          </>
        )}
      </p>
      {mayRevoke && !revokedOn && <RevokeButton holder={holder} id={certificate.id} number={number} />}
    </section>
  )
}

export default CertificateActions
