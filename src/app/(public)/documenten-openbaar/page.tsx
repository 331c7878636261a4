import type { Metadata } from 'next'
import Link from 'next/link'
import type { AddressQuery } from '@/src/domain/shared/address-text'
import { DocumentList } from '@/src/features/library/components/DocumentList'
import { DocumentSearch } from '@/src/features/library/components/DocumentSearch'
import { documentQuery, parseDocumentFilter } from '@/src/features/library/filter'
import { library } from '@/src/features/library/queries'
import { anonymousRequest } from '@/src/lib/anonymous'
import { PageHeader } from '@/src/ui/PageHeader'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Beroepsdocumenten',
  description: 'Documenten over het vak die iedereen mag lezen: beroepscode, reglement en informatie.',
  alternates: { canonical: '/documenten-openbaar' },
}

type Props = { searchParams: Promise<AddressQuery> }

/** The documents that everyone may read, without logging in (KS-DOC-1). */
export default async function PublicDocumentsPage({ searchParams }: Props) {
  const filter = parseDocumentFilter(await searchParams)
  const sections = await library(await anonymousRequest(), { viewer: null, good: false }, filter)
  return (
    <div className="wrap grid gap-5 py-8 md:py-12">
      <PageHeader title="Beroepsdocumenten">
        Deze documenten mag iedereen lezen. Ben je lid? Dan vind je er na het{' '}
        <Link className="link" href="/inloggen?naar=%2Fdocumenten">
          inloggen
        </Link>{' '}
        meer, zoals templates voor je praktijk.
      </PageHeader>
      <DocumentSearch filter={filter} member={false} path="/documenten-openbaar" />
      <DocumentList asked={documentQuery(filter) !== ''} sections={sections} />
    </div>
  )
}
