import { notFound, redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { cache } from 'react'
import { z } from 'zod'
import { getSession } from '@/src/lib/session'
import { query, sql } from '@/src/lib/sql'

const schema = z.object({
  name: z.string(),
  email: z.string(),
  professional: z.boolean(),
  providers: z.array(z.object({ id: z.number(), name: z.string() })).min(1),
})

/** A contact person, and the providers they look after. */
export type ContactPerson = z.infer<typeof schema>

/** Who is logged in as a contact person; once per request, for the frame and the page in it. One query. */
export const loadContactPerson = cache(async (req: PayloadRequest, userId: number): Promise<ContactPerson> => {
  const [row] = await query(
    req,
    sql`SELECT min(m.display_name) AS name, u.email, EXISTS (SELECT 1 FROM therapists t WHERE t.user_id = u.id) AS professional,
               json_agg(DISTINCT jsonb_build_object('id', p.id, 'name', p.name)) AS providers
          FROM memberships m JOIN providers p ON p.id = m.provider_id JOIN users u ON u.id = m.user_id
         WHERE m.user_id = ${userId} AND m.role = 'provider' AND m.ended_at IS NULL GROUP BY u.id, u.email`,
  )
  return schema.parse(row)
})

export type ProviderSession = { req: PayloadRequest; contact: ContactPerson; providers: number[] }

/** The contact person behind a page. Nobody logged in: to the login page, and back to `path`. Everyone else: no such page. */
export async function providerOf(path: string): Promise<ProviderSession> {
  const { req, viewer } = await getSession()
  if (!viewer) redirect(`/inloggen?naar=${encodeURIComponent(path)}`)
  if (viewer.providers.length === 0) notFound()
  return { req, contact: await loadContactPerson(req, viewer.userId), providers: viewer.providers }
}
