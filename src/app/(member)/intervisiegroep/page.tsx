import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type Params, readPageQuery } from '@/src/features/evidence/components/pageQuery'
import { FindGroup } from '@/src/features/intervisie/find/FindGroup'
import { GroupNotice } from '@/src/features/intervisie/groups/components/GroupNotice'
import { GroupPanels } from '@/src/features/intervisie/groups/components/GroupPanels'
import { GroupStatus } from '@/src/features/intervisie/groups/components/GroupStatus'
import { ownGroup } from '@/src/features/intervisie/groups/own'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { loadMemberPage } from '@/src/features/portal/frame'
import { memberMenuOf } from '@/src/features/portal/navigation'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Intervisiegroep' }

const path = '/intervisiegroep'

/** Finding a group, making one, and managing it (KS-GRP-1 to KS-GRP-5). */
export default async function GroupPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { req, member, frame } = await loadMemberPage(path, { diplomas: false })
  if (!memberMenuOf(member).some(({ href }) => href === path)) notFound()
  const page = await ownGroup(req, member.therapist)
  const params = await searchParams
  const panels = <GroupPanels open={readPageQuery(params).open} page={page} stamp={String(params.lid ?? '')} />
  const find = <FindGroup member={member} req={req} searchParams={params} />
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title="Intervisiegroep">
            Zoek een groep bij jou in de buurt, of begin er zelf een. Je kunt in één groep tegelijk zitten.
          </PageHeader>
          <GroupNotice code={params.melding} />
        </>
      }
      status={<GroupStatus page={page} />}
      // Who is in no group comes to find one, and gets the room for the map; who is in one comes for that.
      wide={page.group === null}
    >
      <div className="grid gap-10">
        {page.group ? panels : find}
        {page.group ? find : panels}
      </div>
    </MemberFrame>
  )
}
