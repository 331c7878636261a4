import type { Metadata } from 'next'
import { hasTiers } from '@/src/domain/identity/membership'
import { isMembersTurn, isMissing } from '@/src/domain/screening/missing'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { CpdStatusCard } from '@/src/features/evidence/components/CpdStatus'
import { AccountPanels } from '@/src/features/identity/account/components/AccountPanels'
import { StandingCard } from '@/src/features/identity/account/components/StandingCard'
import { loadAccount } from '@/src/features/identity/account/load'
import { standingTodos } from '@/src/features/identity/account/todo'
import { Notice } from '@/src/features/identity/components/Notice'
import { EvidenceLinks } from '@/src/features/portal/components/EvidenceLinks'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { TodoList } from '@/src/features/portal/components/TodoList'
import { standingSentence } from '@/src/features/portal/todo'
import { dossierSummaries } from '@/src/features/registers/account'
import { DossierSummaries } from '@/src/features/registers/components/DossierSummaries'
import { MissingNotice } from '@/src/features/screening/member/MissingNotice'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Mijn account' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The first page after login (KS-ACC-1). */
export default async function AccountPage({ searchParams }: Props) {
  const page = await loadAccount()
  const { member, diplomas, cpd, todos, frame, content } = page
  const { open, melding } = await searchParams
  const summaries = dossierSummaries(page)
  const dates = summaries.flatMap(({ endDates }) => endDates ?? [])
  const { standing } = content
  const all = [...todos, ...standingTodos(standing, standing.facts, amsterdamDay(new Date()))]
  // What is missing counts as one thing to do: its list stands above the others.
  const lacks = member.steps.some((step) => isMissing(step) && isMembersTurn(step))
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title={`Dag ${member.firstName}`}>
            {standingSentence(member, all.length + (lacks ? 1 : 0))}
          </PageHeader>
          <div className="grid gap-4">
            <Notice code={melding} />
            <MissingNotice steps={member.steps} />
            <TodoList todos={all} />
          </div>
        </>
      }
      status={
        <>
          <StatusCard member={member} />
          <StandingCard standing={standing} />
          {member.standing === 'admitted' && hasTiers(member.organisation.kind) && (
            <CpdStatusCard totals={cpd.totals} />
          )}
        </>
      }
    >
      {summaries.length > 0 && (
        <div className="mb-4 grid gap-4">
          <DossierSummaries summaries={summaries} />
        </div>
      )}
      <EvidenceLinks cpd={cpd} diplomas={diplomas} member={member} />
      <div className="mt-6">
        <AccountPanels
          content={content}
          dates={summaries.some(({ endDates }) => endDates !== null) ? dates : null}
          open={typeof open === 'string' ? open : null}
        />
      </div>
    </MemberFrame>
  )
}
