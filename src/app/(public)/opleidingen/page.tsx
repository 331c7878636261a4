import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { AddressQuery } from '@/src/domain/shared/address-text'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { activeFilters } from '@/src/features/accreditation/agenda/active'
import { agendaChoices } from '@/src/features/accreditation/agenda/choices'
import { AgendaResults } from '@/src/features/accreditation/agenda/components/AgendaResults'
import { AgendaSearch } from '@/src/features/accreditation/agenda/components/AgendaSearch'
import { agendaHref, agendaPath, isFiltered, parseAgendaFilter } from '@/src/features/accreditation/agenda/filter'
import { agendaPage } from '@/src/features/accreditation/agenda/queries'
import { normsOf } from '@/src/features/accreditation/agenda/worth'
import { anonymousRequest } from '@/src/lib/anonymous'
import { FilterChips } from '@/src/ui/FilterChips'
import { PageHeader } from '@/src/ui/PageHeader'

type Props = { searchParams: Promise<AddressQuery> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const filter = parseAgendaFilter(await searchParams)
  const path = agendaHref(filter, { page: filter.page })
  return {
    title: filter.page > 1 ? `Scholingen, pagina ${filter.page}` : 'Scholingen',
    description: 'Geaccrediteerde scholingen: zoek op onderwerp, norm, plaats en datum.',
    alternates: { canonical: isFiltered(filter) ? agendaPath : path },
    // Every page of the agenda may be found; every question anyone can make up needn't be.
    ...(isFiltered(filter) ? { robots: { index: false, follow: true } } : {}),
    openGraph: { type: 'website', locale: 'nl_NL', url: agendaPath, title: 'Scholingen' },
  }
}

/** The public agenda of accredited courses (KK-AGD-1). */
export default async function AgendaPage({ searchParams }: Props) {
  const filter = parseAgendaFilter(await searchParams)
  const req = await anonymousRequest()
  const today = amsterdamDay(new Date())
  const [choices, result] = await Promise.all([agendaChoices(req, today), agendaPage(req, filter, today)])
  if (result.total === 0 && filter.page > 1) redirect(agendaHref(filter))
  const norms = await normsOf(
    req,
    result.courses.flatMap(({ worth }) => worth),
  )
  const active = activeFilters(filter, choices)
  return (
    <div className="wrap py-8 md:py-12">
      <PageHeader title="Scholingen">
        Alle geaccrediteerde scholingen die nog komen. Bij elke scholing zie je waarvoor hij meetelt en hoe je je
        aanmeldt.
      </PageHeader>
      <AgendaSearch choices={choices} filter={filter} />
      <FilterChips
        all={agendaPath}
        chips={active.map(({ key, label, without }) => ({ key, label, href: agendaHref(filter, without) }))}
      />
      <AgendaResults active={active} filter={filter} norms={norms} result={result} />
    </div>
  )
}
