import type { LoadedDossier } from '@/collections/registers/shared/loadDossier'
import { intervisieTotals } from '@/src/domain/intervisie/totals'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { newHref } from '@/src/features/evidence/address'
import type { Member } from '@/src/features/portal/member'
import type { Todo } from '@/src/features/portal/todo'
import { count, formatDate } from '@/src/lib/format'
import { intervisieDossier } from './queries'

/** What the norm still asks this year, for whom it asks it (KS-ACC-1, KS-INT-1). */
export function intervisieTodos(
  member: Pick<Member, 'standing'>,
  dossiers: readonly LoadedDossier[],
  on: CalendarDate,
): Todo[] {
  const { toDo, endsOn } = intervisieTotals([], intervisieDossier(dossiers, on), on)
  if (toDo === 0 || member.standing !== 'admitted') return []
  return [
    {
      key: 'intervisie',
      href: newHref('intervisie-sessions'),
      title: `Doe nog ${count(toDo, 'intervisie', 'intervisies')}`,
      question: null,
      detail: `vóór ${formatDate(endsOn)}`,
      status: 'todo',
    },
  ]
}
