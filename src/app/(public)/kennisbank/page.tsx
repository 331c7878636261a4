import type { Metadata } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import { mayEverywhere } from '@/src/access/permissions'
import { longestTerm } from '@/src/domain/knowledge/search-term'
import { readable, topics } from '@/src/domain/knowledge/tree'
import { type AddressQuery, addressText } from '@/src/domain/shared/address-text'
import { hasAssistant } from '@/src/features/assistant/available'
import { KnowledgeSearch } from '@/src/features/knowledge/components/KnowledgeSearch'
import { SearchResults } from '@/src/features/knowledge/components/SearchResults'
import { TopicList } from '@/src/features/knowledge/components/TopicList'
import { entries } from '@/src/features/knowledge/entries'
import { search } from '@/src/features/knowledge/visit'
import { clientIp } from '@/src/lib/client-ip'
import { getSession } from '@/src/lib/session'
import { Alert } from '@/src/ui/Alert'
import { PageHeader } from '@/src/ui/PageHeader'

type Props = { searchParams: Promise<AddressQuery> }

export const dynamic = 'force-dynamic'

const asked = async ({ searchParams }: Props): Promise<string> => addressText(await searchParams, 'zoek', longestTerm)

export async function generateMetadata(props: Props): Promise<Metadata> {
  const term = await asked(props)
  return {
    title: term ? `${term} · Kennisbank` : 'Kennisbank',
    description: 'Uitleg over het portaal: je account, je dossier, scholing, intervisie, visitatie en meer.',
    alternates: { canonical: '/kennisbank' },
    ...(term ? { robots: { index: false, follow: true } } : {}),
  }
}

/** All explanation about the portal, as a tree to look through and to search in (KS-KB-1). */
export default async function KnowledgePage(props: Props) {
  const term = await asked(props)
  const { req, viewer } = await getSession()
  const shown = readable(await entries(req), viewer !== null)
  const found = term
    ? await search(req, {
        term,
        loggedIn: viewer !== null,
        ip: clientIp({ headers: await headers() }),
        counted: !mayEverywhere(viewer, 'editKnowledge'),
      })
    : null
  return (
    <div className="wrap py-8 md:py-12">
      <PageHeader title="Kennisbank">Zo werkt het portaal. Zoek op een woord, of kies een onderwerp.</PageHeader>
      <KnowledgeSearch asked={term} />
      {hasAssistant(req.payload) && (
        <p className="mt-4">
          Liever een vraag in je eigen woorden?{' '}
          <Link className="font-semibold underline underline-offset-3" href="/assistent">
            Stel hem aan de assistent
          </Link>
          .
        </p>
      )}
      <div className="mt-8">
        {found === null && <TopicList topics={topics(shown)} />}
        {found && 'tooMany' in found && (
          <Alert title="Even wachten" tone="wait">
            {found.tooMany}
          </Alert>
        )}
        {found && 'ids' in found && <SearchResults asked={term} entries={shown} {...found} />}
      </div>
    </div>
  )
}
