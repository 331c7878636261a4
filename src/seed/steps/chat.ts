import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { answersOfDemo, type TalkOfDemo, talksOfDemo } from '../data/chat'

const person = z.object({ therapist: z.number(), organisation: z.number() })

async function seedTalk(req: PayloadRequest, talk: TalkOfDemo, now: Date): Promise<void> {
  const { email, ago, staff, closed = false, lines } = talk
  const [found] = await query(
    req,
    sql`SELECT t.id AS therapist, t.organisation_id AS organisation FROM therapists t JOIN users u ON u.id = t.user_id
         WHERE u.email = ${email}`,
  )
  if (!found) return
  const { therapist, organisation } = person.parse(found)
  const at = new Date(now.getTime() - ago * 60_000).toISOString()
  const [begun] = await query(
    req,
    sql`INSERT INTO conversations (therapist_id, organisation_id, page, status, opened_at)
        VALUES (${therapist}, ${organisation}, '/account', 'waiting', ${at}) RETURNING id`,
  )
  const id = Number(begun?.id)
  const account = staff ? sql`(SELECT id FROM users WHERE email = ${staff.email})` : sql`NULL::int`
  if (staff) {
    await query(
      req,
      sql`UPDATE conversations SET status = 'active', assignee_id = ${account}, staff_name = ${staff.name}, taken_at = ${at}
           WHERE id = ${id}`,
    )
  }
  for (const [index, { from, body }] of lines.entries()) {
    const ours = from !== 'member'
    await query(
      req,
      sql`INSERT INTO messages (conversation_id, author, staff_id, staff_name, body, internal, client_key)
          VALUES (${id}, ${ours ? 'staff' : 'member'}, ${ours ? account : sql`NULL::int`}, ${ours ? (staff?.name ?? null) : null},
                  ${body}, ${from === 'note'}, ${`demo:${index}`})`,
    )
  }
  if (closed) {
    await query(
      req,
      sql`UPDATE conversations SET status = 'closed', closed_at = now(), closed_by = 'staff', member_read_seq = last_seq,
                 staff_read_seq = last_seq WHERE id = ${id}`,
    )
  }
}

/** Standard answers, and conversations that wait, go on and were closed (KS-SRV-8). After the accounts and members. */
export async function seedChat(req: PayloadRequest, now: Date): Promise<void> {
  for (const data of answersOfDemo) {
    await req.payload.create({ collection: 'canned-answers', data, ...asSystem(req, 'demo data') })
  }
  for (const talk of talksOfDemo) await seedTalk(req, talk, now)
}
