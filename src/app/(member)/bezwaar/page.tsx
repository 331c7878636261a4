import { Scale } from 'lucide-react'
import type { Metadata } from 'next'
import { saveObjection } from '@/src/features/evidence/actions'
import { objectionFacts } from '@/src/features/evidence/components/facts'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { objectionForm } from '@/src/features/evidence/form-state'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { HandInPanels } from '@/src/features/registers/components/HandInPanels'
import { ObjectionSteps } from '@/src/features/registers/components/ObjectionSteps'
import { ownObjections } from '@/src/features/registers/own'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Bezwaar' }

type Props = { searchParams: Promise<Params> }

/** One's own objections. A new one begins at the decision it is about. */
export default async function ObjectionsPage({ searchParams }: Props) {
  const { req, member, frame } = await loadMemberPage('/bezwaar')
  const objections = await ownObjections(req, member.therapist)
  const none = Object.values(objections).every((list) => list.length === 0)
  return (
    <MemberFrame
      {...frame}
      head={
        <PageHeader title="Bezwaar">
          Ben je het niet eens met een beslissing? Iemand anders dan wie besliste, kijkt er opnieuw naar.
        </PageHeader>
      }
      status={<ObjectionSteps />}
    >
      {none ? (
        <EmptyState icon={Scale} title="Je hebt geen bezwaar gemaakt">
          Bij elke inzending die is afgewezen of minder punten kreeg dan je vroeg, staat een link om bezwaar te maken.
        </EmptyState>
      ) : (
        <Panels>
          <HandInPanels
            factsOf={objectionFacts}
            form={{
              kind: 'objections',
              action: saveObjection,
              limitMb: await uploadLimitMb(req),
              owner: member.therapist,
            }}
            formOf={objectionForm}
            lists={objections}
            params={{ open: 'ingediend', ...(await searchParams) }}
            title="Je bezwaren"
          />
        </Panels>
      )}
    </MemberFrame>
  )
}
