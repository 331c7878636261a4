import type { Metadata } from 'next'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { loadMemberPage } from '@/src/features/portal/frame'
import { ChamberExtractPanel } from '@/src/features/screening/components/ChamberExtractPanel'
import { mainChamberNumber } from '@/src/features/screening/main-practice'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Praktijk' }

type Props = { searchParams: Promise<Params> }

/** The member's practice (KS-PRA-4). */
export default async function PracticePage({ searchParams }: Props) {
  const { req, member, frame } = await loadMemberPage('/praktijk', { diplomas: false })
  const chamberNumber = await mainChamberNumber(req, member.therapist)
  return (
    <MemberFrame
      {...frame}
      head={<PageHeader title="Praktijk">Alles over je praktijk op één plek.</PageHeader>}
      status={<StatusCard member={member} />}
    >
      <Panels>
        <ChamberExtractPanel
          chamberNumber={chamberNumber}
          params={await searchParams}
          req={req}
          therapist={member.therapist}
        />
      </Panels>
    </MemberFrame>
  )
}
