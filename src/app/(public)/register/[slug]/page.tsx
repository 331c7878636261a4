import { Search } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { parsePublicSearch } from '@/src/domain/registers/public-search'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { publicRegister, searchRegister } from '@/src/features/registers/public/queries'
import { SearchResults } from '@/src/features/registers/public/SearchResults'
import { countedVisit } from '@/src/features/registers/public/visitor'
import { anonymousRequest } from '@/src/lib/anonymous'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { Input } from '@/src/ui/form/Input'
import { PageHeader } from '@/src/ui/PageHeader'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const register = await publicRegister(await anonymousRequest(), (await params).slug)
  if (!register) return {}
  const { text } = parsePublicSearch(await searchParams)
  return {
    title: register.name,
    description: `Zoek op of iemand is ingeschreven in het ${register.name}.`,
    // Answers about people don't belong in a search engine.
    ...(text ? { robots: { index: false, follow: false } } : {}),
  }
}

/** A public register, searched by name or number (KK-REG-1). */
export default async function RegisterPage({ params, searchParams }: Props) {
  const search = parsePublicSearch(await searchParams)
  const { req, tooMany } = search.text
    ? await countedVisit('public-register')
    : { req: await anonymousRequest(), tooMany: null }
  const register = await publicRegister(req, (await params).slug)
  if (!register) notFound()
  const result =
    search.text && !tooMany ? await searchRegister(req, register.id, search, amsterdamDay(new Date())) : null
  return (
    <div className="wrap max-w-4xl py-8 md:py-12">
      <PageHeader title={register.name}>
        Staat iemand ingeschreven als {register.profession.toLowerCase()}? Zoek op naam of registratienummer. Dit
        register wordt bijgehouden door {register.keeper}.
      </PageHeader>
      <search>
        <form className="mb-8 flex flex-wrap items-end gap-3" method="get">
          <div className="min-w-[min(100%,20rem)] flex-1">
            <Input
              autoComplete="off"
              defaultValue={search.text}
              label="Naam of registratienummer"
              maxLength={80}
              name="zoek"
              type="search"
            />
          </div>
          <Button icon={Search} type="submit">
            Zoek
          </Button>
        </form>
      </search>
      {tooMany && (
        <Alert title="Even wachten" tone="wait">
          {tooMany}
        </Alert>
      )}
      {search.text && !tooMany && <SearchResults result={result} search={search} slug={register.slug} />}
    </div>
  )
}
