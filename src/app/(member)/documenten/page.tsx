import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { memberShield } from '@/collections/library/shields/member'
import type { AddressQuery } from '@/src/domain/shared/address-text'
import { DocumentList } from '@/src/features/library/components/DocumentList'
import { DocumentSearch } from '@/src/features/library/components/DocumentSearch'
import { NoShield } from '@/src/features/library/components/NoShield'
import { documentQuery, parseDocumentFilter } from '@/src/features/library/filter'
import { library } from '@/src/features/library/queries'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { loadMemberPage } from '@/src/features/portal/frame'
import { getSession } from '@/src/lib/session'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Beroepsdocumenten' }

type Props = { searchParams: Promise<AddressQuery> }

/** Information, templates and virtual shields for in the practice (KS-DOC-1). */
export default async function DocumentsPage({ searchParams }: Props) {
  const filter = parseDocumentFilter(await searchParams)
  const { viewer } = await getSession()
  // Whoever has no profile sees what everyone may see.
  if (!viewer?.therapist) redirect(`/documenten-openbaar?${documentQuery(filter)}`)
  const { req, member, frame } = await loadMemberPage('/documenten', { diplomas: false })
  const shield = await memberShield(req, { therapist: viewer.therapist.id })
  const sections = await library(req, { viewer, good: shield?.good ?? false }, filter)
  return (
    <MemberFrame
      {...frame}
      head={
        <PageHeader title="Beroepsdocumenten">
          Templates die je zelf invult, informatie over je vak en de schilden voor je website. Je mag ze vrij gebruiken
          in je praktijk.
        </PageHeader>
      }
      status={<StatusCard member={member} />}
    >
      <div className="grid gap-5">
        {shield && !shield.good && member.standing === 'admitted' && <NoShield reasons={shield.reasons} />}
        <DocumentSearch filter={filter} member path="/documenten" />
        <DocumentList asked={documentQuery(filter) !== ''} sections={sections} shield={shield} />
      </div>
    </MemberFrame>
  )
}
