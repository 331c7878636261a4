import { FolderOpen } from 'lucide-react'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import type { MemberPage } from '@/src/features/portal/frame'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageHeader } from '@/src/ui/PageHeader'

/** For a member who isn't in a register yet. */
export function NoDossier({ page }: { page: MemberPage }) {
  return (
    <MemberFrame
      {...page.frame}
      head={<PageHeader title="Mijn dossier">Je staat nog niet in een register.</PageHeader>}
      status={<StatusCard member={page.member} />}
    >
      <EmptyState icon={FolderOpen} title="Hier komt je dossier">
        Zodra je in een register bent opgenomen, zie je hier wat de norm vraagt, wat je al hebt en wat je nog moet doen.
      </EmptyState>
    </MemberFrame>
  )
}
