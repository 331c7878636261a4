import { BookOpen, Plus, Search } from 'lucide-react'
import type { Metadata } from 'next'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { CourseList } from '@/src/features/accreditation/provider/components/CourseList'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { ownCourses } from '@/src/features/accreditation/provider/queries'
import { providerOf } from '@/src/features/accreditation/provider/session'
import { Button, ButtonLink } from '@/src/ui/Button'
import { EmptyState } from '@/src/ui/EmptyState'
import { Input } from '@/src/ui/form/Input'

export const metadata: Metadata = { title: 'Scholingen' }

type Props = { searchParams: Promise<{ zoek?: string | string[] }> }

/** All courses of a provider (KK-PRV-1). */
export default async function CoursesPage({ searchParams }: Props) {
  const { req, providers } = await providerOf('/opleider/scholingen')
  const { zoek } = await searchParams
  const search = typeof zoek === 'string' ? zoek.trim().slice(0, 100) : ''
  const courses = await ownCourses(req, providers, amsterdamDay(new Date()), search)
  return (
    <ProviderPage
      actions={
        <ButtonLink href="/opleider/scholingen/nieuw" icon={Plus} size="small">
          Maak een scholing
        </ButtonLink>
      }
      intro="Je aanbod. Een scholing staat in de agenda zodra hij is geaccrediteerd."
      title="Scholingen"
    >
      {(courses.length > 5 || search) && (
        <search>
          <form action="/opleider/scholingen" className="mb-5 flex max-w-md items-end gap-3">
            <div className="flex-1">
              <Input defaultValue={search} label="Zoek op naam" name="zoek" type="search" />
            </div>
            <Button icon={Search} type="submit" variant="secondary">
              Zoek
            </Button>
          </form>
        </search>
      )}
      {courses.length > 0 ? (
        <CourseList courses={courses} />
      ) : (
        <EmptyState icon={BookOpen} title={search ? `Niets gevonden met “${search}”` : 'Je hebt nog geen scholingen'}>
          {search
            ? 'Zoek met een ander woord, of laat het veld leeg om alles te zien.'
            : 'Maak een scholing, vraag er accreditatie voor aan en plan bijeenkomsten.'}
        </EmptyState>
      )}
    </ProviderPage>
  )
}
