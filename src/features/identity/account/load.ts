import { loadMemberPage, type MemberPage } from '@/src/features/portal/frame'
import { type AccountContent, accountContent } from './content'

/** Everything the account page needs; sends away who may not see it. */
export async function loadAccount(): Promise<MemberPage & { content: AccountContent }> {
  const page = await loadMemberPage('/account')
  return { ...page, content: await accountContent(page.req, page.member.therapist, page.dossiers) }
}
