import { FilePenLine, Users } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { saveSession } from '@/src/features/evidence/actions'
import { EvidencePanels } from '@/src/features/evidence/components/EvidencePanels'
import { sessionFacts } from '@/src/features/evidence/components/facts'
import { PageNotice } from '@/src/features/evidence/components/PageNotice'
import { readPageQuery } from '@/src/features/evidence/components/pageQuery'
import { sessionForm } from '@/src/features/evidence/form-state'
import { AskCard } from '@/src/features/intervisie/sessions/components/AskCard'
import { GroupSummary } from '@/src/features/intervisie/sessions/components/GroupSummary'
import { IntervisieNotice } from '@/src/features/intervisie/sessions/components/IntervisieNotice'
import { IntervisieStatus } from '@/src/features/intervisie/sessions/components/IntervisieStatus'
import { ReportPanel } from '@/src/features/intervisie/sessions/components/ReportPanel'
import { groupChoices, loadIntervisie } from '@/src/features/intervisie/sessions/page'
import type { SearchParams } from '@/src/features/portal/components/EvidencePage'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { formatNumber } from '@/src/lib/format'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panel } from '@/src/ui/Panel'

export const metadata: Metadata = { title: 'Intervisie' }

/** Sessions of intervisie (KS-INT-1, KS-INT-2, X-4). */
export default async function IntervisiePage({ searchParams }: { searchParams: SearchParams }) {
  const page = await loadIntervisie()
  if (!page) notFound()
  const { member, frame, overview, groups, reports, members, limitMb } = page
  const { totals } = overview
  const params = await searchParams
  const query = readPageQuery(params)
  const current = groups.find(({ until }) => until === null)
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title="Intervisie">
            {totals.voluntary
              ? 'Hier houd je bij met wie en hoe lang je intervisie deed. Voor jou is het vrijwillig.'
              : 'Lever elke sessie in zodra zij geweest is, dan telt zij op tijd mee.'}
          </PageHeader>
          <div className="grid gap-4">
            <IntervisieNotice params={params} />
            <PageNotice kind="intervisie-sessions" lists={overview} query={query} />
            {member.asked.map((ask) => (
              <AskCard ask={ask} key={ask.report} />
            ))}
          </div>
        </>
      }
      status={<IntervisieStatus totals={totals} />}
    >
      <EvidencePanels
        action={saveSession}
        choices={{ group: groupChoices(groups), cap: [{ value: 'cap', label: `${formatNumber(totals.cap)} uur` }] }}
        factsOf={sessionFacts}
        formOf={sessionForm}
        kind="intervisie-sessions"
        limitMb={limitMb}
        lists={overview}
        owner={member.therapist}
        query={query}
        start={{ group: current ? String(current.group) : '' }}
        vault="Goedgekeurd en bewaard in de kluis. Wijzigen kan niet meer; je eigen bestanden kun je nog openen."
      >
        {(members.length > 0 || reports.length > 0) && (
          <Panel
            icon={FilePenLine}
            id="verslag"
            open={query.open === 'verslag'}
            title="Groepsverslag | Schrijven, volgen"
          >
            <ReportPanel
              edit={Number(params['bewerk-verslag'])}
              limitMb={limitMb}
              members={members}
              owner={member.therapist}
              reports={reports}
              stamp={`${params.verslag ?? ''}/${reports.length}`}
            />
          </Panel>
        )}
        <Panel
          icon={Users}
          id="groep"
          open={query.open === 'groep'}
          summary={current?.name}
          title="Mijn intervisiegroep"
        >
          <GroupSummary group={current} />
        </Panel>
      </EvidencePanels>
    </MemberFrame>
  )
}
