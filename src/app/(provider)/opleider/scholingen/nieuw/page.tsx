import type { Metadata } from 'next'
import { CourseForm } from '@/src/features/accreditation/provider/components/CourseForm'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { providerOf } from '@/src/features/accreditation/provider/session'
import { Card } from '@/src/ui/Card'

export const metadata: Metadata = { title: 'Nieuwe scholing' }

export default async function NewCoursePage() {
  const { contact } = await providerOf('/opleider/scholingen/nieuw')
  const providers = contact.providers.map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <ProviderPage
      back={{ href: '/opleider/scholingen', label: 'Scholingen' }}
      intro="Beschrijf de scholing. Daarna vraag je accreditatie aan."
      title="Nieuwe scholing"
    >
      <Card>
        <CourseForm
          providers={providers}
          values={{ provider: providers.length === 1 ? (providers[0]?.value ?? '') : '', form: 'classroom' }}
        />
      </Card>
    </ProviderPage>
  )
}
