import type { ReactNode } from 'react'
import { CourseSearchLink } from '@/src/features/accreditation/for-me/CourseSearchLink'
import { EvidencePanels, type EvidencePanelsProps } from '@/src/features/evidence/components/EvidencePanels'
import { PageNotice } from '@/src/features/evidence/components/PageNotice'
import { readPageQuery } from '@/src/features/evidence/components/pageQuery'
import type { CpdItem, DiplomaItem } from '@/src/features/evidence/types'
import { PageHeader } from '@/src/ui/PageHeader'
import type { MemberPage } from '../frame'
import { uploadLimitMb } from '../settings'
import { MemberFrame } from './MemberFrame'

/** What the address of a page carries. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

type Props<Item extends DiplomaItem | CpdItem> = Omit<EvidencePanelsProps<Item>, 'query' | 'limitMb' | 'owner'> & {
  page: MemberPage
  searchParams: SearchParams
  title: string
  intro: string
  /** Where one stands: the left column. */
  status: ReactNode
  /** What opens over the page on entry. */
  dialog?: ReactNode
}

/** The page of one kind of evidence: what just happened, where one stands, and the three lists (ux.md 3). */
export async function EvidencePage<Item extends DiplomaItem | CpdItem>(props: Props<Item>) {
  const { page, searchParams, title, intro, status, dialog, ...panels } = props
  const query = readPageQuery(await searchParams)
  return (
    <MemberFrame
      {...page.frame}
      head={
        <>
          <PageHeader title={title}>{intro}</PageHeader>
          <CourseSearchLink register={page.dossiers[0]?.register} />
          <PageNotice kind={panels.kind} lists={panels.lists} query={query} />
        </>
      }
      status={status}
    >
      {dialog}
      <EvidencePanels {...panels} limitMb={await uploadLimitMb(page.req)} owner={page.member.therapist} query={query} />
    </MemberFrame>
  )
}
