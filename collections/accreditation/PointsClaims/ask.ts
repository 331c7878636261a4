import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueMail } from '@/plugins/notifications/queueMail'
import type { ReviewItem } from '@/plugins/review/item'
import { ownerOf } from '@/plugins/review/people'
import { query, sql } from '@/src/lib/sql'
import { claimIn } from './standing'

const contact = z.object({ email: z.string(), name: z.string().nullable() })
const about = z.object({ provider: z.string(), number: z.string() })

/** Those who look after a provider; where there is nobody with an account, the address it has for participants. */
async function contactsOf(req: PayloadRequest, provider: number): Promise<z.infer<typeof contact>[]> {
  const rows = await query(
    req,
    sql`WITH people AS (SELECT DISTINCT ON (u.id) u.email, m.display_name AS name FROM memberships m
                          JOIN users u ON u.id = m.user_id
                         WHERE m.provider_id = ${provider} AND m.role = 'provider' AND m.ended_at IS NULL ORDER BY u.id)
        SELECT email, name FROM people
        UNION ALL SELECT email, NULL FROM providers
         WHERE id = ${provider} AND email IS NOT NULL AND NOT EXISTS (SELECT 1 FROM people)`,
  )
  return z.array(contact).parse(rows)
}

/** Asks the provider, by mail, whether the member was there. */
export async function askProvider(req: PayloadRequest, item: ReviewItem, due: string): Promise<void> {
  const { provider, registration, date } = claimIn(item)
  if (provider === null || registration === null || date === null) return
  const [row] = await query(
    req,
    sql`SELECT p.name AS provider, r.number FROM providers p, registrations r
         WHERE p.id = ${provider} AND r.id = ${registration}`,
  )
  const { provider: called, number } = about.parse(row)
  const { displayName: member } = await ownerOf(req, item.therapist)
  for (const { email, name } of await contactsOf(req, provider)) {
    await queueMail(req, {
      to: email,
      key: `claim-asked:${item.id}:${email}`,
      organisation: item.organisation,
      template: 'claim-asked',
      props: {
        name: name ?? called,
        member,
        number,
        course: item.title,
        date,
        due,
        link: `${req.payload.config.serverURL}/opleider/meldingen#melding-${item.id}`,
      },
    })
  }
}
