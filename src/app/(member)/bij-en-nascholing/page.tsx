import type { Metadata } from 'next'
import { saveCpd } from '@/src/features/evidence/actions'
import { CpdDialog } from '@/src/features/evidence/components/CpdDialog'
import { CpdStatus, CpdStatusCard } from '@/src/features/evidence/components/CpdStatus'
import { EvidencePanels } from '@/src/features/evidence/components/EvidencePanels'
import { cpdFacts } from '@/src/features/evidence/components/facts'
import { PageNotice } from '@/src/features/evidence/components/PageNotice'
import { readPageQuery } from '@/src/features/evidence/components/pageQuery'
import { cpdForm } from '@/src/features/evidence/form-state'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Bij- en nascholing' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Continuing education (KS-CPD-1, KS-CPD-2). */
export default async function CpdPage({ searchParams }: Props) {
  const { req, member, cpd, frame } = await loadMemberPage('/bij-en-nascholing')
  const query = readPageQuery(await searchParams)
  const { totals } = cpd
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title="Bij- en nascholing">
            {totals.voluntary
              ? 'Cursussen, congressen en literatuur. Voor jou is het vrijwillig: je houdt hier bij wat je doet.'
              : 'Cursussen, congressen en literatuur. Lever je bewijs in zodra je klaar bent, dan telt het op tijd mee.'}
          </PageHeader>
          <PageNotice kind="cpd-uploads" lists={cpd} query={query} />
        </>
      }
      status={<CpdStatusCard totals={totals} />}
    >
      <CpdDialog owner={member.therapist} title={`Jouw bij- en nascholing in ${totals.year}`}>
        <CpdStatus heading={false} totals={totals} />
      </CpdDialog>
      <EvidencePanels
        action={saveCpd}
        factsOf={cpdFacts}
        formOf={cpdForm}
        kind="cpd-uploads"
        limitMb={await uploadLimitMb(req)}
        lists={cpd}
        owner={member.therapist}
        query={query}
        vault={`Goedgekeurd en bewaard in de kluis. Wijzigen kan niet meer; je eigen bestanden kun je nog openen zolang de periode van ${totals.year} loopt.`}
      />
    </MemberFrame>
  )
}
