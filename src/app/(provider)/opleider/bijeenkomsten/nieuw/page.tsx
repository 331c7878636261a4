import { BookOpen } from 'lucide-react'
import type { Metadata } from 'next'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { SessionForm } from '@/src/features/accreditation/provider/components/SessionForm'
import { ownCourses } from '@/src/features/accreditation/provider/queries'
import { providerOf } from '@/src/features/accreditation/provider/session'
import { Card } from '@/src/ui/Card'
import { EmptyState } from '@/src/ui/EmptyState'

export const metadata: Metadata = { title: 'Bijeenkomst plannen' }

type Props = { searchParams: Promise<{ scholing?: string | string[] }> }

export default async function NewSessionPage({ searchParams }: Props) {
  const { req, providers } = await providerOf('/opleider/bijeenkomsten/nieuw')
  const { scholing } = await searchParams
  const courses = (await ownCourses(req, providers, amsterdamDay(new Date()))).filter(
    ({ status }) => status !== 'withdrawn',
  )
  const chosen = courses.find(({ id }) => String(id) === scholing)
  return (
    <ProviderPage
      back={{ href: '/opleider/bijeenkomsten', label: 'Bijeenkomsten' }}
      intro="Hij staat in de agenda als de scholing op de laatste dag geaccrediteerd is."
      title="Bijeenkomst plannen"
    >
      {courses.length === 0 ? (
        <EmptyState icon={BookOpen} title="Maak eerst een scholing">
          Een bijeenkomst hoort bij een scholing uit je aanbod.
        </EmptyState>
      ) : (
        <Card>
          <SessionForm
            courses={courses.map(({ id, title }) => ({ value: String(id), label: title }))}
            values={chosen && { course: String(chosen.id) }}
          />
        </Card>
      )}
    </ProviderPage>
  )
}
