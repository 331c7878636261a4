import type { PayloadRequest } from 'payload'
import { requireMember } from '@/src/lib/session'
import { loadMember, type Member } from './member'

/** The member behind a page; nobody logged in goes to the login page and comes back to `path`. */
export async function memberOf(path: string): Promise<{ req: PayloadRequest; member: Member }> {
  const { req, viewer } = await requireMember(path)
  return { req, member: await loadMember(req, viewer.therapist.id) }
}
