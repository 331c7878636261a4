import { CalendarClock, Download, KeyRound } from 'lucide-react'
import type { Metadata } from 'next'
import { hasTiers } from '@/src/domain/identity/membership'
import { isMembersTurn, isMissing } from '@/src/domain/screening/missing'
import { CpdStatusCard } from '@/src/features/evidence/components/CpdStatus'
import { CredentialsPanel } from '@/src/features/identity/components/CredentialsPanel'
import { Notice } from '@/src/features/identity/components/Notice'
import { ownCredentials } from '@/src/features/identity/queries'
import { EvidenceLinks } from '@/src/features/portal/components/EvidenceLinks'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { TodoList } from '@/src/features/portal/components/TodoList'
import { loadMemberPage } from '@/src/features/portal/frame'
import { standingSentence } from '@/src/features/portal/todo'
import { dossierSummaries } from '@/src/features/registers/account'
import { ownCertificates } from '@/src/features/registers/certificates'
import { Certificates } from '@/src/features/registers/components/Certificates'
import { DossierSummaries } from '@/src/features/registers/components/DossierSummaries'
import { EndDates } from '@/src/features/registers/components/EndDates'
import { MissingNotice } from '@/src/features/screening/member/MissingNotice'
import { count } from '@/src/lib/format'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panel } from '@/src/ui/Panel'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Mijn account' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The first page after login (KS-ACC-1). */
export default async function AccountPage({ searchParams }: Props) {
  const page = await loadMemberPage('/account')
  const { req, member, diplomas, cpd, todos, frame } = page
  const { open, melding } = await searchParams
  const summaries = dossierSummaries(page)
  const dates = summaries.flatMap(({ endDates }) => endDates ?? [])
  const late = dates.filter(({ state }) => state !== 'met').length
  const certificates = await ownCertificates(req, member.therapist)
  // What is missing counts as one thing to do: its list stands above the others.
  const lacks = member.steps.some((step) => isMissing(step) && isMembersTurn(step))
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title={`Dag ${member.firstName}`}>
            {standingSentence(member, todos.length + (lacks ? 1 : 0))}
          </PageHeader>
          <div className="grid gap-4">
            <Notice code={melding} />
            <MissingNotice steps={member.steps} />
            <TodoList todos={todos} />
          </div>
        </>
      }
      status={
        <>
          <StatusCard member={member} />
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
        <Panels>
          {summaries.some(({ endDates }) => endDates !== null) && (
            <Panel
              icon={CalendarClock}
              id="einddatums"
              open={open === 'einddatums'}
              summary={late > 0 ? `nog ${count(late, 'verplichting', 'verplichtingen')}` : undefined}
              title="Einddatums"
            >
              <EndDates dates={dates} />
            </Panel>
          )}
          <Panel
            icon={Download}
            id="downloads"
            open={open === 'downloads'}
            summary={certificates.length > 0 && count(certificates.length, 'certificaat', 'certificaten')}
            title="Downloads"
          >
            <Certificates admitted={member.standing === 'admitted'} rows={certificates} />
          </Panel>
          <Panel
            icon={KeyRound}
            id="inloggegevens"
            open={open === 'inloggegevens'}
            summary={<span className="hidden max-w-[40vw] truncate sm:block">{member.email}</span>}
            title="Inloggegevens"
          >
            <CredentialsPanel {...(await ownCredentials(req))} />
          </Panel>
        </Panels>
      </div>
    </MemberFrame>
  )
}
