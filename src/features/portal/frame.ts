import type { PayloadRequest } from 'payload'
import { type LoadedDossier, loadDossiersOf } from '@/collections/registers/shared/loadDossier'
import { diplomaTotals } from '@/src/domain/evidence/totals'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { ownCpd, ownDiplomas } from '@/src/features/evidence/queries'
import type { CpdOverview, DiplomaOverview } from '@/src/features/evidence/types'
import { askTodos } from '@/src/features/intervisie/sessions/asks'
import { intervisieTodos } from '@/src/features/intervisie/sessions/todo'
import { evaluationTodos } from '@/src/features/keurmerk/waiting'
import { type LatestPost, latestPosts } from '@/src/features/news/queries'
import { submissionTodos, waitingTodos } from '@/src/features/registers/waiting'
import { visitTodos } from '@/src/features/visitation/waiting'
import type { Member } from './member'
import { memberOf } from './member-session'
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
  frame: { path: string; member: Member; posts: LatestPost[]; attention: string[] }
}

const noDiplomas: DiplomaOverview = { fresh: [], handedIn: [], recognised: [], rejected: [], totals: diplomaTotals([]) }

/**
 * Everything a member page needs; sends away who may not see it.
 * @param needs.diplomas false: the page doesn't show them, and they aren't read
 */
export async function loadMemberPage(
  path: string,
  needs: { diplomas: boolean } = { diplomas: true },
): Promise<MemberPage> {
  const { req, member } = await memberOf(path)
  const reading = loadDossiersOf(req, member.therapist, amsterdamDay(new Date()))
  const [posts, diplomas, cpd, dossiers] = await Promise.all([
    latestPosts(req, 10),
    needs.diplomas ? ownDiplomas(req, member.therapist) : noDiplomas,
    ownCpd(req, member.therapist, reading),
    reading,
  ])
  const now = new Date()
  const on = amsterdamDay(now)
  const evidence = [...todos(member, diplomas, cpd), ...intervisieTodos(member, dossiers, on)]
  const waiting = [
    ...askTodos(member.asked),
    ...waitingTodos(member.waiting.filter(({ kind }) => kind !== 'diplomas' || !needs.diplomas)),
  ]
  const list = inOrder(evidence, waiting, [
    ...submissionTodos(dossiers, on),
    ...visitTodos(member.visit),
    ...evaluationTodos(member.evaluations, now),
  ])
  return {
    req,
    member,
    diplomas,
    cpd,
    dossiers,
    todos: list,
    frame: { path, member, posts, attention: attentionOf(list) },
  }
}
