import type { DashboardViewServerProps } from '@payloadcms/next/views'
import type { PayloadRequest, VisibleEntities } from 'payload'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'

/**
 * The collections and settings that are this person's business in the back office. Payload itself asks `access.admin`
 * only of the collection with accounts, and shows everything else that may be read.
 */
export async function openTo(req: PayloadRequest, visible: VisibleEntities): Promise<VisibleEntities> {
  const viewer = await getViewer(req)
  const collections = await Promise.all(
    visible.collections.map(async (slug) => {
      const admin = req.payload.config.collections.find((collection) => collection.slug === slug)?.access.admin
      return !admin || (await admin({ req })) ? [slug] : []
    }),
  )
  return {
    // Who opens the back office and who sees the accounts are two questions to one collection.
    collections: collections.flat().filter((slug) => slug !== 'users' || may(viewer, 'manageAccounts')),
    globals: may(viewer, 'managePortal') ? visible.globals : [],
  }
}

type NavGroups = NonNullable<DashboardViewServerProps['navGroups']>

/** The groups of the navigation with only what is open. */
export function groupsOf(groups: NavGroups | undefined, open: VisibleEntities): NavGroups {
  const slugs: string[] = [...open.collections, ...open.globals]
  return (groups ?? [])
    .map((group) => ({ ...group, entities: group.entities.filter(({ slug }) => slugs.includes(slug)) }))
    .filter(({ entities }) => entities.length > 0)
}
