import type { PayloadRequest } from 'payload'
import { ownCpd, ownDiplomas } from '@/src/features/evidence/queries'
import type { CpdOverview, DiplomaOverview } from '@/src/features/evidence/types'
import { type LatestPost, latestPosts } from '@/src/features/news/queries'
import { type Member, memberOf } from './member'
import { attentionOf, type Todo, todos } from './todo'

export type MemberPage = {
  req: PayloadRequest
  member: Member
  diplomas: DiplomaOverview
  cpd: CpdOverview
  todos: Todo[]
  /** For the frame around the page. */
  frame: { member: Member; posts: LatestPost[]; attention: string[] }
}

/** Everything a member page needs; sends away who may not see it. */
export async function loadMemberPage(path: string): Promise<MemberPage> {
  const { req, member } = await memberOf(path)
  const [posts, diplomas, cpd] = await Promise.all([
    latestPosts(req, 10),
    ownDiplomas(req, member.therapist),
    ownCpd(req, member.therapist, member.tier),
  ])
  const list = todos(member, diplomas, cpd)
  return { req, member, diplomas, cpd, todos: list, frame: { member, posts, attention: attentionOf(list) } }
}
