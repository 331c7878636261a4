import type { Metadata } from 'next'
import { LogOutButton } from '@/src/features/identity/components/LogOutButton'
import { NarrowPage } from '@/src/features/identity/components/NarrowPage'

export const metadata: Metadata = { title: 'Uitloggen' }

export default function LogOutPage() {
  return (
    <NarrowPage intro="Je wordt uitgelogd op dit apparaat." title="Uitloggen">
      <LogOutButton />
    </NarrowPage>
  )
}
