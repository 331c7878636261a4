import { notFound } from 'next/navigation'
import type { LoadedDossier } from '@/collections/registers/shared/loadDossier'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { loadMemberPage, type MemberPage } from '@/src/features/portal/frame'
import { type RegisterItems, registerItems } from './items'
import { dossierPath } from './path'
import { type DossierView, dossierView } from './view'

export type DossierPageData = MemberPage & {
  loaded: LoadedDossier
  view: DossierView
  items: RegisterItems
  /** Every register the member is in, to choose from. */
  registers: { slug: string; name: string }[]
  /** Address of this dossier's page. */
  at: string
  /** Items that are on the page of another register: anchor → address. */
  elsewhere: Record<string, string>
}

function placesElsewhere(all: readonly LoadedDossier[], chosen: LoadedDossier, { activities }: RegisterItems) {
  const slugOf = new Map(all.map(({ registration, register }) => [registration, register]))
  const others = activities.filter(({ registration }) => registration !== null && registration !== chosen.registration)
  return Object.fromEntries(
    others.map(({ id, registration }) => [`activities-${id}`, dossierPath(slugOf.get(registration ?? 0) ?? '', true)]),
  )
}

/**
 * Everything the dossier page shows (KK-DOS-1): all dossiers of the member in one statement, their items in another.
 * @param register slug from the address; unknown: the first
 * @returns null for a member without a registration
 */
export async function loadDossierPage(
  register: string | undefined,
): Promise<DossierPageData | (MemberPage & { view: null })> {
  const page = await loadMemberPage('/dossier')
  const { req, member, dossiers } = page
  const on = amsterdamDay(new Date())
  const items = await registerItems(req, member.therapist)
  const loaded = register === undefined ? dossiers[0] : dossiers.find((one) => one.register === register)
  if (!loaded && register !== undefined) notFound()
  if (!loaded) return { ...page, view: null }
  return {
    ...page,
    loaded,
    items,
    view: dossierView(loaded, items, on),
    registers: dossiers.map((one) => ({ slug: one.register, name: one.registerName })),
    at: dossierPath(loaded.register, dossiers.length > 1),
    elsewhere: placesElsewhere(dossiers, loaded, items),
  }
}
