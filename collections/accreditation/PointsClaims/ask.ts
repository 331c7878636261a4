import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueMail } from '@/plugins/notifications/queueMail'
import type { ReviewItem } from '@/plugins/review/item'
import { ownerOf } from '@/plugins/review/people'
import { query, sql } from '@/src/lib/sql'
import { mailboxesOf } from '../Providers/contacts'
import { claimIn } from './standing'

const about = z.object({ number: z.string() })

/** Asks the provider, by mail, whether the member was there. */
export async function askProvider(req: PayloadRequest, item: ReviewItem, due: string): Promise<void> {
  const { provider, registration, date } = claimIn(item)
  if (provider === null || registration === null || date === null) return
  const [row] = await query(req, sql`SELECT number FROM registrations WHERE id = ${registration}`)
  const { number } = about.parse(row)
  const { displayName: member } = await ownerOf(req, item.therapist)
  for (const { email, name } of await mailboxesOf(req, provider)) {
    await queueMail(req, {
      to: email,
      key: `claim-asked:${item.id}:${email}`,
      organisation: item.organisation,
      template: 'claim-asked',
      props: {
        name,
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
