import type { PayloadRequest } from 'payload'
import { type LoadedDossier, loadDossiersOf } from '@/collections/registers/shared/loadDossier'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { ownCpd, ownDiplomas } from '@/src/features/evidence/queries'
import type { CpdOverview, DiplomaOverview } from '@/src/features/evidence/types'
import { type LatestPost, latestPosts } from '@/src/features/news/queries'
import { submissionTodos, waitingTodos } from '@/src/features/registers/waiting'
import { visitTodos } from '@/src/features/visitation/waiting'
import { type Member, memberOf } from './member'
import { attentionOf, inOrder, type Todo, todos } from './todo'

export type MemberPage = {
  req: PayloadRequest
  member: Member
  diplomas: DiplomaOverview
  cpd: CpdOverview
  /** One per register they are in, each in its period of today, else its latest. */
  dossiers: LoadedDossier[]
  todos: Todo[]
  /** For the frame around the page. */
  frame: { member: Member; posts: LatestPost[]; attention: string[] }
}

/** Everything a member page needs; sends away who may not see it. */
export async function loadMemberPage(path: string): Promise<MemberPage> {
  const { req, member } = await memberOf(path)
  const reading = loadDossiersOf(req, member.therapist, amsterdamDay(new Date()))
  const [posts, diplomas, cpd, dossiers] = await Promise.all([
    latestPosts(req, 10),
    ownDiplomas(req, member.therapist),
    ownCpd(req, member.therapist, reading),
    reading,
  ])
  const on = amsterdamDay(new Date())
  const list = inOrder(todos(member, diplomas, cpd), waitingTodos(member.waiting), [
    ...submissionTodos(dossiers, on),
    ...visitTodos(member.visit),
  ])
  return { req, member, diplomas, cpd, dossiers, todos: list, frame: { member, posts, attention: attentionOf(list) } }
}
