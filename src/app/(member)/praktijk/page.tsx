import type { Metadata } from 'next'
import { isPhotoProblem, photoProblems } from '@/src/domain/media/photo'
import { type Params, readPageQuery } from '@/src/features/evidence/components/pageQuery'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { PracticePanels } from '@/src/features/practice/components/PracticePanels'
import { ownPractice } from '@/src/features/practice/queries'
import { ChamberExtractPanel } from '@/src/features/screening/components/ChamberExtractPanel'
import { Alert } from '@/src/ui/Alert'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Praktijk' }

type Props = { searchParams: Promise<Params> }

const said: Record<string, string> = {
  bewaard: 'Bewaard.',
  verwijderd: 'De locatie is verwijderd.',
  foto: 'Je foto is bewaard.',
  'foto-weg': 'Je foto is verwijderd.',
}

/** Name, locations, contact, public profile and KvK extract of a member's practice (KS-PRA-1 to KS-PRA-5). */
export default async function PracticePage({ searchParams }: Props) {
  const { req, member, frame } = await loadMemberPage('/praktijk', { diplomas: false })
  const [practice, limitMb] = await Promise.all([ownPractice(req, member.therapist), uploadLimitMb(req)])
  const params = await searchParams
  const message =
    typeof params.melding === 'string' && Object.hasOwn(said, params.melding) ? said[params.melding] : null
  const fault = typeof params.fout === 'string' ? params.fout : ''
  const main = practice.locations.find((location) => location.main)
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title="Praktijk">Alles over je praktijk op één plek.</PageHeader>
          {message && <Alert live title={message} tone="ok" />}
        </>
      }
      status={<StatusCard member={member} />}
    >
      <Panels>
        <PracticePanels
          account={member.email}
          name={member.name}
          open={readPageQuery(params).open}
          photoError={isPhotoProblem(fault) ? photoProblems[fault] : undefined}
          practice={practice}
        />
        <ChamberExtractPanel
          chamberNumber={main?.chamberNumber ?? null}
          limitMb={limitMb}
          lists={practice.extracts}
          params={params}
          therapist={member.therapist}
        />
      </Panels>
    </MemberFrame>
  )
}
