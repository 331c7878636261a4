import { LifeBuoy } from 'lucide-react'
import type { Metadata } from 'next'
import { newHref } from '@/src/features/evidence/address'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { loadMemberPage } from '@/src/features/portal/frame'
import { Elsewhere } from '@/src/features/service/requests/components/Elsewhere'
import { RequestPanels } from '@/src/features/service/requests/components/RequestPanels'
import { loadRequests } from '@/src/features/service/requests/load'
import { requestTold } from '@/src/features/service/requests/words'
import { hasServicePanels, ServicePanels } from '@/src/features/visitation/components/ServicePanels'
import { ownVisits } from '@/src/features/visitation/own'
import { visitSettings } from '@/src/features/visitation/settings'
import { toldAbout } from '@/src/features/visitation/told'
import { Alert } from '@/src/ui/Alert'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Service en contact' }

const back = '/service-contact'

type Props = { searchParams: Promise<Params> }

/** Everything a member asks of, or passes on to, the people behind the portal (KS-SRV-1 … KS-SRV-6). */
export default async function ServicePage({ searchParams }: Props) {
  const { req, member, frame, dossiers } = await loadMemberPage(back, { diplomas: false })
  const [{ current }, { cancellationFee }, requests] = await Promise.all([
    ownVisits(req, member.therapist),
    visitSettings(req),
    loadRequests(req, member.therapist, dossiers),
  ])
  const { open: asked, gedaan } = await searchParams
  const told = toldAbout(gedaan) ?? requestTold(gedaan)
  const open = typeof asked === 'string' ? asked : undefined
  const visit = hasServicePanels(current) ? current : null
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title="Service en contact">
            Hier vraag je iets aan en geef je door wat wij moeten weten. Je ziet alleen wat er voor jou kan. Voor je
            iets bevestigt, zie je wat het kost en wanneer het ingaat.
          </PageHeader>
          {told && <Alert live title={told} tone="ok" />}
        </>
      }
      status={<StatusCard member={member} />}
    >
      {visit || requests.offers.length > 0 || requests.own.length > 0 ? (
        <Panels>
          {visit && (
            <ServicePanels
              back={back}
              cancellationFee={cancellationFee}
              open={open}
              uploadHref={newHref('visitation-uploads')}
              visit={visit}
            />
          )}
          <RequestPanels open={open} page={requests} />
        </Panels>
      ) : (
        <EmptyState icon={LifeBuoy} title="Er is nu niets door te geven">
          Zodra je hier iets kunt aanvragen of doorgeven, staat het er.
        </EmptyState>
      )}
      <Elsewhere />
    </MemberFrame>
  )
}
