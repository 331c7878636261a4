import { publishedTariffs, type StoredTariff } from '@/collections/aov/AovTariffs/published'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { loadMemberPage, type MemberPage } from '@/src/features/portal/frame'
import { type OwnAov, ownAov } from './own'

type Loaded = Pick<MemberPage, 'member' | 'frame'> & { today: CalendarDate; tariffs: StoredTariff[]; own: OwnAov }

/** Everything of the page Mijn AOV; sends away who may not see it (KS-AOV-1). */
export async function loadAov(): Promise<Loaded> {
  const { req, member, frame } = await loadMemberPage('/aov', { diplomas: false })
  const today = amsterdamDay(new Date())
  const [tariffs, own] = await Promise.all([publishedTariffs(req, today), ownAov(req, member.therapist)])
  return { member, frame, today, tariffs, own }
}
