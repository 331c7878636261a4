import type { Metadata } from 'next'
import { saveCpd } from '@/src/features/evidence/actions'
import { CpdDialog } from '@/src/features/evidence/components/CpdDialog'
import { CpdStatus, CpdStatusCard } from '@/src/features/evidence/components/CpdStatus'
import { cpdFacts } from '@/src/features/evidence/components/facts'
import { cpdForm } from '@/src/features/evidence/form-state'
import { EvidencePage, type SearchParams } from '@/src/features/portal/components/EvidencePage'
import { loadMemberPage } from '@/src/features/portal/frame'

export const metadata: Metadata = { title: 'Bij- en nascholing' }

/** Continuing education (KS-CPD-1, KS-CPD-2). */
export default async function CpdPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await loadMemberPage('/bij-en-nascholing')
  const { totals } = page.cpd
  return (
    <EvidencePage
      action={saveCpd}
      dialog={
        <CpdDialog owner={page.member.therapist} title={`Jouw bij- en nascholing in ${totals.year}`}>
          <CpdStatus heading={false} totals={totals} />
        </CpdDialog>
      }
      factsOf={cpdFacts}
      formOf={cpdForm}
      intro={
        totals.voluntary
          ? 'Cursussen, congressen en literatuur. Voor jou is het vrijwillig: je houdt hier bij wat je doet.'
          : 'Cursussen, congressen en literatuur. Lever je bewijs in zodra je klaar bent, dan telt het op tijd mee.'
      }
      kind="cpd-uploads"
      lists={page.cpd}
      page={page}
      searchParams={searchParams}
      status={<CpdStatusCard totals={totals} />}
      title="Bij- en nascholing"
      vault={`Goedgekeurd en bewaard in de kluis. Wijzigen kan niet meer; je eigen bestanden kun je nog openen zolang de periode van ${totals.year} loopt.`}
    />
  )
}
