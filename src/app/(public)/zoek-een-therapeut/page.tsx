import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { directoryHref, directoryPath, isFiltered, lastPage, parseDirectoryFilter } from '@/src/domain/directory/filter'
import type { AddressQuery } from '@/src/domain/shared/address-text'
import { activeFilters } from '@/src/features/directory/active'
import { directoryChoices } from '@/src/features/directory/choices'
import { DirectoryResults } from '@/src/features/directory/components/DirectoryResults'
import { DirectorySearch } from '@/src/features/directory/components/DirectorySearch'
import { directoryPage } from '@/src/features/directory/queries'
import { countedVisit } from '@/src/features/registers/public/visitor'
import { Alert } from '@/src/ui/Alert'
import { FilterChips } from '@/src/ui/FilterChips'
import { PageHeader } from '@/src/ui/PageHeader'

type Props = { searchParams: Promise<AddressQuery> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const filter = parseDirectoryFilter(await searchParams)
  return {
    title: filter.page > 1 ? `Zoek een therapeut, pagina ${filter.page}` : 'Zoek een therapeut',
    description: 'Vind een erkende therapeut bij jou in de buurt: op naam, plaats, klacht en behandelwijze.',
    alternates: { canonical: isFiltered(filter) ? directoryPath : directoryHref(filter, { page: filter.page }) },
    // Every page of the directory may be found; every question anyone can make up needn't be.
    ...(isFiltered(filter) ? { robots: { index: false, follow: true } } : {}),
    openGraph: { type: 'website', locale: 'nl_NL', url: directoryPath, title: 'Zoek een therapeut' },
  }
}

/** The public directory of therapists (KS-FIND-1). */
export default async function DirectoryPage({ searchParams }: Props) {
  const filter = parseDirectoryFilter(await searchParams)
  const { req, tooMany } = await countedVisit('directory')
  if (tooMany) {
    return (
      <div className="wrap py-8 md:py-12">
        <PageHeader title="Zoek een therapeut" />
        <Alert title="Even wachten" tone="wait">
          {tooMany}
        </Alert>
      </div>
    )
  }
  const [choices, result] = await Promise.all([directoryChoices(req), directoryPage(req, filter)])
  // Beyond what there is, or what is shown.
  const last = Math.min(result.pages, lastPage)
  if (filter.page > 1 && filter.page > last) redirect(directoryHref(filter))
  const active = activeFilters(filter, choices)
  return (
    <div className="wrap py-8 md:py-12">
      <PageHeader title="Zoek een therapeut">
        Iedereen die je hier vindt, is toegelaten door een beroepsorganisatie en voldoet aan de eisen van nu.
      </PageHeader>
      <DirectorySearch choices={choices} filter={filter} />
      <FilterChips
        all={directoryPath}
        chips={active.map(({ key, label, without }) => ({ key, label, href: directoryHref(filter, without) }))}
      />
      <DirectoryResults active={active} filter={filter} result={result} />
    </div>
  )
}
