import type { Metadata } from 'next'
import { saveDiploma } from '@/src/features/evidence/actions'
import { DiplomaStatus } from '@/src/features/evidence/components/DiplomaStatus'
import { EvidencePanels } from '@/src/features/evidence/components/EvidencePanels'
import { diplomaFacts } from '@/src/features/evidence/components/facts'
import { PageNotice } from '@/src/features/evidence/components/PageNotice'
import { readPageQuery } from '@/src/features/evidence/components/pageQuery'
import { diplomaForm } from '@/src/features/evidence/form-state'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Scholing' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Diplomas (KS-DIP-1 … KS-DIP-3). */
export default async function DiplomasPage({ searchParams }: Props) {
  const { req, member, diplomas, frame } = await loadMemberPage('/scholing')
  const query = readPageQuery(await searchParams)
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title="Scholing">
            Je diploma’s en getuigschriften. Upload ze één keer; een beoordelaar kijkt ernaar en kent de studiepunten
            toe.
          </PageHeader>
          <PageNotice kind="diplomas" lists={diplomas} query={query} />
        </>
      }
      status={<DiplomaStatus totals={diplomas.totals} />}
    >
      <EvidencePanels
        action={saveDiploma}
        factsOf={diplomaFacts}
        formOf={diplomaForm}
        kind="diplomas"
        limitMb={await uploadLimitMb(req)}
        lists={diplomas}
        owner={member.therapist}
        query={query}
        vault="Deze diploma’s zijn goedgekeurd en liggen in de kluis. Ze kunnen niet meer worden gewijzigd of geopend, ook niet door jou. Zo blijft je bewijs onaangetast."
      />
    </MemberFrame>
  )
}
