import type { UIFieldServerComponent } from 'payload'
import { formatMoment, formatNumber } from '@/src/lib/format'
import { asUser } from '@/src/lib/local-api'
import { eventActions } from '../event'

/** What happened to the item, newest last, under its fields in the back office. */
const EventList: UIFieldServerComponent = async ({ collectionSlug, id, req }) => {
  if (id === undefined) return null
  const { docs } = await req.payload.find({
    collection: 'review-events',
    where: { collection: { equals: collectionSlug }, itemId: { equals: Number(id) } },
    sort: 'id',
    limit: 100,
    pagination: false,
    ...asUser(req),
  })
  return (
    <section aria-label="Verloop" className="field-type">
      <h3 style={{ margin: '24px 0 8px' }}>Verloop</h3>
      {docs.length === 0 && <p>Er is nog niets gebeurd met dit bewijsstuk.</p>}
      <ol>
        {docs.map((event) => (
          <li key={event.id}>
            <strong>{eventActions[event.action]}</strong>
            {` door ${event.actorName}, ${formatMoment(event.at)}`}
            {typeof event.points === 'number' && ` · toegekend: ${formatNumber(event.points)}`}
            {event.message && <blockquote style={{ whiteSpace: 'pre-line' }}>{event.message}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  )
}

export default EventList
