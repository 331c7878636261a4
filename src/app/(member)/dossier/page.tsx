import type { Metadata } from 'next'
import { DossierPage } from '@/src/features/registers/components/DossierPage'
import { NoDossier } from '@/src/features/registers/components/NoDossier'
import { loadDossierPage } from '@/src/features/registers/dossier/page'

export const metadata: Metadata = { title: 'Mijn dossier' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The explained dossier of a member in one register (KK-DOS-1, KK-DOS-2, PG-1, X-1). */
export default async function Page({ searchParams }: Props) {
  const params = await searchParams
  const register = typeof params.register === 'string' ? params.register : undefined
  const page = await loadDossierPage(register)
  return page.view ? <DossierPage page={page} params={params} /> : <NoDossier page={page} />
}
