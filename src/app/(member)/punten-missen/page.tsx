import { SearchX } from 'lucide-react'
import type { Metadata } from 'next'
import { ClaimGuide } from '@/src/features/accreditation/claims/ClaimGuide'
import { ClaimTimeline } from '@/src/features/accreditation/claims/ClaimTimeline'
import { claimChoices, ownClaims } from '@/src/features/accreditation/claims/own'
import { saveClaim } from '@/src/features/evidence/actions'
import { claimFacts } from '@/src/features/evidence/components/facts'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { claimForm } from '@/src/features/evidence/form-state'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { HandInPanels } from '@/src/features/registers/components/HandInPanels'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Punten missen' }

type Props = { searchParams: Promise<Params> }

/** Claims of points that stayed away. */
export default async function MissingPointsPage({ searchParams }: Props) {
  const { req, member, frame } = await loadMemberPage('/punten-missen')
  const [claims, choices, limitMb] = await Promise.all([
    ownClaims(req, member.therapist),
    claimChoices(req, member.therapist),
    uploadLimitMb(req),
  ])
  const params = await searchParams
  const none = Object.values(claims).every((list) => list.length === 0)
  const [only, ...more] = choices.registration
  return (
    <MemberFrame
      {...frame}
      head={
        <PageHeader title="Punten missen">
          Heb je een scholing gevolgd, maar staan de punten niet in je dossier? Meld het hier, met je bewijs.
        </PageHeader>
      }
      status={<ClaimGuide />}
    >
      {only ? (
        <Panels>
          <HandInPanels
            detailOf={(claim) => <ClaimTimeline claim={claim} />}
            factsOf={claimFacts}
            form={{ kind: 'points-claims', action: saveClaim, limitMb, owner: member.therapist, choices }}
            formOf={claimForm}
            fresh={{
              title: 'Meld een scholing',
              start: more.length === 0 ? { registration: only.value } : {},
            }}
            lists={claims}
            params={{ open: none ? 'nieuw' : 'ingediend', ...params }}
            title="Je meldingen"
          />
        </Panels>
      ) : (
        <EmptyState icon={SearchX} title="Je staat nog niet in een register">
          Punten horen bij een registratie. Zodra je geregistreerd bent, kun je hier melden wat je mist.
        </EmptyState>
      )}
    </MemberFrame>
  )
}
