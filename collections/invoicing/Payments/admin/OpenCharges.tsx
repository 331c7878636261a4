import { createLocalReq, type ServerProps } from 'payload'
import { z } from 'zod'
import { rolesWith } from '@/src/access/permissions'
import { getViewer, organisationsOf } from '@/src/access/viewer'
import { dutchDate } from '@/src/domain/shared/dutch'
import { formatEuros } from '@/src/lib/format'
import { query, sql } from '@/src/lib/sql'

const most = 50

const row = z.object({
  id: z.number(),
  description: z.string(),
  name: z.string().nullable(),
  amount: z.coerce.number(),
  bookedOn: z.string(),
})

/** What is still to be paid, oldest first, above the list of charges: each opens where its payment is written down. */
const OpenCharges = async ({ payload, user }: ServerProps) => {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const reach = organisationsOf(await getViewer(req), ...rolesWith('viewCharges'))
  const rows = await query(
    req,
    sql`SELECT c.id, c.description, t.display_name AS name, c.amount, c.booked_on::text AS "bookedOn"
          FROM open_charges c LEFT JOIN therapists t ON t.id = c.therapist_id
         WHERE (${reach === 'all'} OR c.organisation_id IN
                (SELECT jsonb_array_elements_text(${JSON.stringify(reach === 'all' ? [] : reach)}::jsonb)::int))
         ORDER BY c.booked_on, c.id LIMIT ${most}`,
  )
  const open = z.array(row).parse(rows)
  return (
    <section aria-labelledby="open-charges" style={{ marginBottom: '2rem' }}>
      <h2 id="open-charges" style={{ fontSize: '1.1rem', marginBottom: '0.5rem' }}>
        Nog niet betaald
      </h2>
      {open.length === 0 && <p>Alles is betaald.</p>}
      {open.length === most && <p>De oudste {most}.</p>}
      <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        {open.map(({ id, description, name, amount, bookedOn }) => (
          <li key={id}>
            <a href={`/admin/collections/charges/${id}`}>{description}</a> · {name} · {formatEuros(amount / 100)} ·{' '}
            {dutchDate(bookedOn)}
          </li>
        ))}
      </ul>
    </section>
  )
}

export default OpenCharges
