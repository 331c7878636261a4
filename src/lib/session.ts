import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, executeAuthStrategies, getPayload, type PayloadRequest } from 'payload'
import { cache } from 'react'
import { getViewer, type Viewer } from '@/src/access/viewer'

export type Session = { req: PayloadRequest; viewer: Viewer | null }
export type MemberSession = {
  req: PayloadRequest
  viewer: Viewer & { therapist: { id: number; organisation: number } }
}

/** Who is looking at this page. Once per request, for pages and server actions. */
export const getSession = cache(async (): Promise<Session> => {
  const payload = await getPayload({ config })
  const requestHeaders = await headers()
  const req = await createLocalReq({ req: { headers: requestHeaders } }, payload)
  // Not payload.auth(): that also works out every permission on every collection and field, for each page.
  const { user } = await executeAuthStrategies({ headers: requestHeaders, payload, req })
  req.user = user
  return { req, viewer: await getViewer(req) }
})

/** The member behind this page. Nobody logged in: to the login page, and back afterwards. Without a profile: to /admin, or to the portal for providers. */
export async function requireMember(path: string): Promise<MemberSession> {
  const { req, viewer } = await getSession()
  if (!viewer) redirect(`/inloggen?naar=${encodeURIComponent(path)}`)
  if (!viewer.therapist) redirect(viewer.providers.length > 0 ? '/opleider' : '/admin')
  return { req, viewer: { ...viewer, therapist: viewer.therapist } }
}
