import type { Metadata } from 'next'
import { saveDiploma } from '@/src/features/evidence/actions'
import { DiplomaStatus } from '@/src/features/evidence/components/DiplomaStatus'
import { diplomaFacts } from '@/src/features/evidence/components/facts'
import { diplomaForm } from '@/src/features/evidence/form-state'
import { EvidencePage, type SearchParams } from '@/src/features/portal/components/EvidencePage'
import { loadMemberPage } from '@/src/features/portal/frame'

export const metadata: Metadata = { title: 'Scholing' }

/** Diplomas (KS-DIP-1 … KS-DIP-3). */
export default async function DiplomasPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await loadMemberPage('/scholing')
  return (
    <EvidencePage
      action={saveDiploma}
      factsOf={diplomaFacts}
      formOf={diplomaForm}
      intro="Je diploma’s en getuigschriften. Upload ze één keer; een beoordelaar kijkt ernaar en kent de studiepunten toe."
      kind="diplomas"
      lists={page.diplomas}
      page={page}
      searchParams={searchParams}
      status={<DiplomaStatus totals={page.diplomas.totals} />}
      title="Scholing"
      vault="Deze diploma’s zijn goedgekeurd en liggen in de kluis. Ze kunnen niet meer worden gewijzigd of geopend, ook niet door jou. Zo blijft je bewijs onaangetast."
    />
  )
}
