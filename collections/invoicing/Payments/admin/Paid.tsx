import type { UIFieldServerComponent } from 'payload'
import styles from '@/collections/registers/Registrations/admin/Life.module.css'
import { LifeForm } from '@/collections/registers/Registrations/admin/LifeForm'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { dutchDate } from '@/src/domain/shared/dutch'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'

/** Whether a charge was paid, and the way to write it down, above its fields in the back office (KS-ACC-6). */
const Paid: UIFieldServerComponent = async ({ data, req }) => {
  const [id, organisation] = [idFrom(data?.id), idOf(data?.organisation)]
  if (id === null || organisation === null) return null
  const { docs } = await req.payload.find({
    collection: 'payments',
    where: { charge: { equals: id } },
    limit: 1,
    ...asUser(req),
  })
  const [payment] = docs
  if (payment) {
    const by = payment.registeredByName ? ` Vastgelegd door ${payment.registeredByName}.` : ''
    return (
      <p className={styles.life}>
        Betaald op {dutchDate(payment.paidOn)}
        {payment.reference ? ` (${payment.reference})` : ''}.{by}
      </p>
    )
  }
  if (!mayWithin(await getViewer(req), 'registerPayments', organisation))
    return <p className={styles.life}>Nog niet betaald.</p>
  const today = amsterdamDay(new Date())
  return (
    <LifeForm
      button="Leg vast"
      done="De betaling is vastgelegd. Het lid krijgt bericht."
      fields={[
        { type: 'date', name: 'paidOn', label: 'Betaald op', value: today, max: today },
        { type: 'line', name: 'reference', label: 'Kenmerk (mag leeg)', optional: true },
      ]}
      help="Nog niet betaald. Vastleggen kan één keer en kan niet worden teruggedraaid."
      href={`/api/charges/${id}/paid`}
      open
      title="Betaling vastleggen"
    />
  )
}

export default Paid
