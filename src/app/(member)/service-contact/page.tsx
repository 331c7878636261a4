import { LifeBuoy } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { newHref } from '@/src/features/evidence/address'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { loadMemberPage } from '@/src/features/portal/frame'
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

/** What a member passes on to the people behind the portal: now, about visitation (KS-SRV-6). */
export default async function ServicePage({ searchParams }: Props) {
  const { req, member, frame } = await loadMemberPage(back)
  const [{ current }, { cancellationFee }] = await Promise.all([ownVisits(req, member.therapist), visitSettings(req)])
  const { open, gedaan } = await searchParams
  const told = toldAbout(gedaan)
  const panel = { back, open: typeof open === 'string' ? open : undefined, uploadHref: newHref('visitation-uploads') }
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title="Service en contact">
            Hier geef je door wat je visiteur moet weten. Wat voor jou nu niet speelt, staat er niet bij.
          </PageHeader>
          {told && <Alert live title={told} tone="ok" />}
        </>
      }
      status={<StatusCard member={member} />}
    >
      {hasServicePanels(current) ? (
        <Panels>
          <ServicePanels {...panel} cancellationFee={cancellationFee} visit={current} />
        </Panels>
      ) : (
        <EmptyState icon={LifeBuoy} title="Er is nu niets door te geven">
          Zodra een visiteur een datum voorstelt, of je verbeterpunten hebt, geef je dat hier door. Hoe je visitatie
          ervoor staat, zie je op{' '}
          <Link className="link" href="/visitatie">
            Visitatie
          </Link>
          .
        </EmptyState>
      )}
    </MemberFrame>
  )
}
