import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { AddressQuery } from '@/src/domain/shared/address-text'
import { agendaHref, agendaPath } from '@/src/features/accreditation/agenda/filter'
import { normsOf } from '@/src/features/accreditation/agenda/worth'
import { ForMe } from '@/src/features/accreditation/for-me/ForMe'
import { loadForMe } from '@/src/features/accreditation/for-me/load'
import { OpenRequirements } from '@/src/features/accreditation/for-me/OpenRequirements'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Scholingen voor jou' }

type Props = { searchParams: Promise<AddressQuery> }

/** The courses a member still needs (KK-AGD-1, KS-DIP-4, KS-CPD-3). */
export default async function Page({ searchParams }: Props) {
  const page = await loadForMe(await searchParams)
  if (!page.loaded) redirect(agendaPath)
  const norms = await normsOf(
    page.req,
    page.courses.flatMap(({ course }) => course.worth.filter(({ norm }) => norm === page.loaded.normId)),
  )
  return (
    <MemberFrame
      {...page.frame}
      head={
        <PageHeader title="Scholingen voor jou">
          Scholingen die in jouw dossier meetellen, de nuttigste eerst. Meer zien?{' '}
          <Link className="link" href={agendaHref({ ...page.filter, until: null })}>
            Bekijk de hele agenda
          </Link>
          .
        </PageHeader>
      }
      status={<OpenRequirements asked={page.asked} loaded={page.loaded} open={page.open} />}
    >
      <ForMe norms={norms} page={page} />
    </MemberFrame>
  )
}
