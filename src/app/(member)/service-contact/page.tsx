import { LifeBuoy } from 'lucide-react'
import type { Metadata } from 'next'
import { mayApply } from '@/src/domain/aov/workflow'
import { hasAssistant } from '@/src/features/assistant/available'
import { ChatCard } from '@/src/features/chat/components/ChatCard'
import { chatHours } from '@/src/features/chat/load'
import { newHref } from '@/src/features/evidence/address'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { readCallAddress } from '@/src/features/service/calls/address'
import { CallCard } from '@/src/features/service/calls/components/CallCard'
import { loadCalls } from '@/src/features/service/calls/load'
import { loadService, servicePath } from '@/src/features/service/page'
import { Elsewhere } from '@/src/features/service/requests/components/Elsewhere'
import { RequestPanels } from '@/src/features/service/requests/components/RequestPanels'
import { requestTold } from '@/src/features/service/requests/words'
import { hasServicePanels, ServicePanels } from '@/src/features/visitation/components/ServicePanels'
import { toldAbout } from '@/src/features/visitation/told'
import { Alert } from '@/src/ui/Alert'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Service en contact' }

type Props = { searchParams: Promise<Params> }

/** Everything a member asks of, or passes on to, the people behind the portal (KS-SRV-1 … KS-SRV-7). */
export default async function ServicePage({ searchParams }: Props) {
  const { req, member, frame, requests, visit } = await loadService()
  const params = await searchParams
  const [calls, chat] = await Promise.all([loadCalls(req, readCallAddress(params)), chatHours(req)])
  const { open: asked, gedaan } = params
  const told = toldAbout(gedaan) ?? requestTold(gedaan)
  const open = typeof asked === 'string' ? asked : undefined
  const current = visit?.current ?? null
  const tells = hasServicePanels(current)
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
      status={
        <>
          <StatusCard member={member} />
          <CallCard calls={calls} />
          {chat && <ChatCard assistant={hasAssistant(req.payload)} hours={chat} />}
        </>
      }
    >
      {tells || requests.offers.length > 0 || requests.own.length > 0 ? (
        <Panels>
          {tells && visit && (
            <ServicePanels
              back={servicePath}
              cancellationFee={visit.cancellationFee}
              open={open}
              uploadHref={newHref('visitation-uploads')}
              visit={current}
            />
          )}
          <RequestPanels open={open} page={requests} />
        </Panels>
      ) : (
        <EmptyState icon={LifeBuoy} title="Er is nu niets door te geven">
          Zodra je hier iets kunt aanvragen of doorgeven, staat het er.
        </EmptyState>
      )}
      <Elsewhere aov={mayApply({ kind: member.organisation.kind, standing: member.standing })} />
    </MemberFrame>
  )
}
