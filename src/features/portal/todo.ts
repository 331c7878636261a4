import type { CpdTotals } from '@/src/domain/evidence/cpd'
import { hasTiers } from '@/src/domain/identity/membership'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { editHref, newHref } from '@/src/features/evidence/address'
import type { EvidenceKind } from '@/src/features/evidence/kinds'
import type { CpdItem, CpdOverview, DiplomaItem, DiplomaOverview } from '@/src/features/evidence/types'
import { formatDate, formatNumber } from '@/src/lib/format'
import type { Status } from '@/src/ui/StatusBadge'
import type { Member } from './member'

export type Todo = {
  key: string
  href: string
  /** What to do, as a sentence that starts with a verb. */
  title: string
  /** The reviewer's question, when there is one. */
  question: string | null
  detail: string
  status: Extract<Status, 'returned' | 'draft' | 'todo'>
}

function answer(kind: EvidenceKind, item: DiplomaItem | CpdItem): Todo {
  const asked = item.turns.findLast(({ action }) => action === 'return')
  return {
    key: `${kind}-${item.id}`,
    href: editHref(kind, item.id),
    title: `Beantwoord de vraag over “${item.title}”`,
    question: asked?.message ?? item.decisionReason,
    detail: asked ? `gevraagd op ${formatDate(amsterdamDay(new Date(asked.at)))}` : 'wacht op jou',
    status: 'returned',
  }
}

const send = (kind: EvidenceKind, item: DiplomaItem | CpdItem): Todo => ({
  key: `${kind}-${item.id}`,
  href: editHref(kind, item.id),
  title: `Verstuur “${item.title}”`,
  question: null,
  detail: `opgeslagen op ${formatDate(amsterdamDay(new Date(item.updatedAt)))}`,
  status: 'draft',
})

function study({ toDo, waiting, endsOn }: CpdTotals): Todo {
  const inReview = waiting > 0 ? `, ${formatNumber(waiting)} SBU is in beoordeling` : ''
  return {
    key: 'cpd',
    href: newHref('cpd-uploads'),
    title: `Haal nog ${formatNumber(toDo)} SBU bij- en nascholing`,
    question: null,
    detail: `vóór ${formatDate(endsOn)}${inReview}`,
    status: 'todo',
  }
}

/** What a member has to do, most urgent first: questions, then what was saved and not sent, then hours to study (KS-ACC-1). */
export function todos(member: Pick<Member, 'standing'>, diplomas: DiplomaOverview, cpd: CpdOverview): Todo[] {
  const { totals } = cpd
  const obliged = !totals.voluntary && member.standing === 'admitted'
  return [
    ...cpd.handedIn.filter(({ status }) => status === 'returned').map((item) => answer('cpd-uploads', item)),
    ...diplomas.handedIn.filter(({ status }) => status === 'returned').map((item) => answer('diplomas', item)),
    ...cpd.fresh.map((item) => send('cpd-uploads', item)),
    ...diplomas.fresh.map((item) => send('diplomas', item)),
    ...(obliged && totals.toDo > 0 ? [study(totals)] : []),
  ]
}

/** All of it in one list: questions first, then dossiers that can be submitted and what a visit asks, then the rest (KS-ACC-1, KK-DOS-5). */
export function inOrder(evidence: readonly Todo[], waiting: readonly Todo[], submissions: readonly Todo[]): Todo[] {
  const asked = ({ status }: Todo): boolean => status === 'returned'
  const list = [...evidence, ...waiting]
  const study = ({ status }: Todo): boolean => status === 'todo'
  return [
    ...list.filter(asked),
    ...submissions,
    ...list.filter((todo) => !asked(todo) && !study(todo)),
    ...list.filter(study),
  ]
}

/** Pages of the member menu where something waits: there, or on a page below it. */
export const attentionOf = (list: readonly Todo[]): string[] => [
  ...new Set(list.flatMap(({ href, status }) => (status === 'draft' ? [] : [`/${href.split(/[/?#]/)[1] ?? ''}`]))),
]

const words = ['Niets', 'Eén ding', 'Twee dingen', 'Drie dingen', 'Vier dingen', 'Vijf dingen']

/** The member's standing in one sentence (ux.md 1). */
export function standingSentence(
  member: Pick<Member, 'standing' | 'tier' | 'recognisedOn'> & {
    organisation: Pick<Member['organisation'], 'shortName' | 'kind'>
  },
  open: number,
): string {
  const at = member.organisation.shortName
  if (member.standing === 'ended') return `Je lidmaatschap bij ${at} is beëindigd. Je kunt je dossier nog inzien.`
  const attention =
    open === 0
      ? 'Er is niets dat op jou wacht.'
      : `${words[open] ?? `${open} dingen`} ${open === 1 ? 'vraagt' : 'vragen'} nog je aandacht.`
  if (member.standing === 'screening') return `Je screening bij ${at} loopt. ${attention}`
  if (!hasTiers(member.organisation.kind)) return `Je bent ingeschreven bij ${at}. ${attention}`
  const good = {
    reimbursable: `Je bent erkend bij ${at} en werkt met vergoeding van de zorgverzekeraars.`,
    collective: `Je bent erkend bij ${at}, zonder vergoeding van de zorgverzekeraars.`,
    student: `Je bent studentlid van ${at}.`,
  } as const satisfies Record<Member['tier'], string>
  return `${good[member.tier]} ${attention}`
}
