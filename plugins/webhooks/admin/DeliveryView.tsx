import type { UIFieldServerComponent } from 'payload'
import { asUser } from '@/src/lib/local-api'
import { maxAttempts } from '../sendWebhook'
import { keptDays } from '../wipeWebhooksTask'
import { ReplayButton } from './ReplayButton'

/** What was said to the other system, and the way to say it again. */
const DeliveryView: UIFieldServerComponent = async ({ data, req }) => {
  const id = Number(data?.id)
  const delivery = Number.isSafeInteger(id)
    ? await req.payload.findByID({ collection: 'webhook-deliveries', id, disableErrors: true, ...asUser(req) })
    : null
  if (!delivery) return null
  const wiped = delivery.payload === null || delivery.payload === undefined
  return (
    <div className="field-type" style={{ display: 'grid', gap: 16, marginBottom: 32 }}>
      {delivery.status === 'queued' ? (
        <p>
          Dit bericht wordt bezorgd. Lukt dat niet meteen, dan proberen we het nog: in totaal {maxAttempts} keer in
          ongeveer een dag.
        </p>
      ) : null}
      {delivery.status !== 'queued' && !wiped ? <ReplayButton id={id} /> : null}
      {wiped ? (
        <p>De inhoud van dit bericht is gewist: die bewaren we {keptDays} dagen.</p>
      ) : (
        <details open>
          <summary>Inhoud</summary>
          <pre style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {JSON.stringify(delivery.payload, null, 2)}
          </pre>
        </details>
      )}
    </div>
  )
}

export default DeliveryView
