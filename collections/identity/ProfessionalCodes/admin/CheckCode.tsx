import type { UIFieldServerComponent } from 'payload'
import { LifeForm } from '@/collections/registers/Registrations/admin/LifeForm'
import { can } from '@/src/access/compose'
import { getViewer } from '@/src/access/viewer'
import { type CodeStatus, codeStatusLabels } from '@/src/domain/identity/codes'

const isStatus = (value: unknown): value is CodeStatus =>
  typeof value === 'string' && Object.hasOwn(codeStatusLabels, value)

/** Writing down what was found when a code was looked up (KS-ACC-7). */
const CheckCode: UIFieldServerComponent = async ({ data, req }) => {
  const id = Number(data?.id)
  if (!Number.isSafeInteger(id) || can('checkCodes')(await getViewer(req)) !== true) return null
  const status = isStatus(data?.status) ? codeStatusLabels[data.status] : codeStatusLabels.unchecked
  return (
    <LifeForm
      body={{ code: String(data?.code ?? '') }}
      button="Vastleggen"
      done="Vastgelegd."
      fields={[
        {
          name: 'status',
          label: 'Wat vond je?',
          type: 'choice',
          options: [
            { value: 'active', label: codeStatusLabels.active },
            { value: 'inactive', label: codeStatusLabels.inactive },
          ],
        },
        { name: 'remark', label: 'Opmerking voor het lid', type: 'line', optional: true },
      ]}
      help={`Nu: ${status.toLowerCase()}. Zoek de code op bij agbcode.nl of bij de koepel. Is hij niet actief, dan krijgt het lid een mail.`}
      href={`/api/professional-codes/${id}/check`}
      open={data?.status === 'unchecked'}
      title="Nakijken"
    />
  )
}

export default CheckCode
