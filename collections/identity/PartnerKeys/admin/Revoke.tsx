import type { UIFieldServerComponent } from 'payload'
import { LifeForm } from '@/collections/registers/Registrations/admin/LifeForm'
import { idFrom } from '@/src/lib/id'

/** Ends a key of a partner, above its fields in the back office. */
const Revoke: UIFieldServerComponent = ({ data }) => {
  const id = idFrom(data?.id)
  if (id === null || data?.revokedAt) return null
  return (
    <LifeForm
      button="Trek in"
      done="De sleutel is ingetrokken."
      fields={[]}
      help="De sleutel werkt dan meteen niet meer. Dit kan niet worden teruggedraaid."
      href={`/api/partner-keys/${id}/revoke`}
      title="Sleutel intrekken"
    />
  )
}

export default Revoke
