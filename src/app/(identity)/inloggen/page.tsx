import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { safePath } from '@/src/domain/identity/safe-path'
import { LoginForm } from '@/src/features/identity/components/LoginForm'
import { NarrowPage } from '@/src/features/identity/components/NarrowPage'
import { Notice } from '@/src/features/identity/components/Notice'
import { landingPage } from '@/src/features/identity/landing'
import { getSession } from '@/src/lib/session'

export const metadata: Metadata = { title: 'Inloggen' }

type Props = { searchParams: Promise<{ naar?: string | string[]; melding?: string | string[] }> }

export default async function LoginPage({ searchParams }: Props) {
  const { naar, melding } = await searchParams
  const goOn = safePath(typeof naar === 'string' ? naar : null, '')
  const { viewer } = await getSession()
  if (viewer) redirect(goOn || landingPage(viewer))
  return (
    <NarrowPage title="Inloggen">
      <Notice code={melding} />
      <LoginForm goOn={goOn} />
    </NarrowPage>
  )
}
