import { CalendarX2, CircleCheck, CircleSlash } from 'lucide-react'
import type { UIFieldServerComponent } from 'payload'
import { z } from 'zod'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { certificateState, certificateStateLabels } from '@/src/domain/registers/certificate'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { dutchDate, dutchList } from '@/src/domain/shared/dutch'
import { asUser } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'
import styles from './CertificateActions.module.css'
import { RevokeButton } from './RevokeButton'

const icons = { valid: CircleCheck, expired: CalendarX2, revoked: CircleSlash, suspended: CircleSlash } as const

const titles = z.array(z.object({ title: z.string() })).catch([])

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
  const { code, number, holder, registerName, registrationNumber, revokedOn, validFrom, validUntil } = certificate
  const annotations = titles.parse(certificate.annotations).map(({ title }) => title)
  const state = certificateState(
    { revokedOn: revokedOn ?? null, validUntil: validUntil ?? null },
    amsterdamDay(new Date()),
  )
  const Icon = icons[state]
  const organisation = idOf(certificate.organisation)
  const viewer = await getViewer(req)
  const mayRevoke =
    organisation !== null &&
    (mayWithin(viewer, 'reviewEvidence', organisation) || mayWithin(viewer, 'manageRegisters', organisation))
  return (
    <section aria-label="Certificaat" className={styles.sheet}>
      <p className={styles.state} data-state={state}>
        <Icon aria-hidden size={18} />
        {certificateStateLabels[state]}
      </p>
      <p className={styles.holder}>{holder}</p>
      <p>
        {registerName}
        {registrationNumber && ` · ${registrationNumber}`} · {dutchDate(validFrom)}
        {validUntil && ` tot en met ${dutchDate(validUntil)}`}
      </p>
      <p className={styles.soft}>
        {annotations.length > 0
          ? `${annotations.length === 1 ? 'Aantekening' : 'Aantekeningen'}: ${dutchList(annotations)}.`
          : 'Zonder aantekeningen.'}
      </p>
      {revokedOn && (
        <p>
          Ingetrokken op {dutchDate(revokedOn)}: {certificate.revokedReason}
        </p>
      )}
      <div className={styles.actions}>
        <a href={`/verify/${code}`} rel="noopener" target="_blank">
          Controlepagina
        </a>
        {!revokedOn && <a href={`/api/certificates/${certificate.id}/pdf`}>Download PDF</a>}
        {mayRevoke && !revokedOn && <RevokeButton holder={holder} id={certificate.id} number={number} />}
      </div>
    </section>
  )
}

export default CertificateActions
