import { BookOpen } from 'lucide-react'
import type { Metadata } from 'next'
import { isAccredited } from '@/collections/accreditation/Courses/accredited'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { normChoices } from '@/src/features/accreditation/norm-choices'
import { ChangeForm } from '@/src/features/accreditation/provider/components/ChangeForm'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { RequestForm } from '@/src/features/accreditation/provider/components/RequestForm'
import { courseOf, courseValues } from '@/src/features/accreditation/provider/own'
import { ownCourses } from '@/src/features/accreditation/provider/queries'
import { linesOfCourse } from '@/src/features/accreditation/provider/requests'
import { providerOf } from '@/src/features/accreditation/provider/session'
import { typedLine } from '@/src/features/accreditation/typed-lines'
import { Alert } from '@/src/ui/Alert'
import { Card } from '@/src/ui/Card'
import { EmptyState } from '@/src/ui/EmptyState'

export const metadata: Metadata = { title: 'Accreditatie aanvragen' }

type Params = { scholing?: string | string[]; soort?: string | string[] }
type Props = { searchParams: Promise<Params> }

const path = '/opleider/aanvragen/nieuw'
const back = { href: '/opleider/aanvragen', label: 'Aanvragen' }

/** Asks for accreditation of a course, its renewal, or a change of it (KK-PRV-1). */
export default async function NewRequestPage({ searchParams }: Props) {
  const { scholing, soort } = await searchParams
  const chosen = typeof scholing === 'string' ? scholing : null
  if (soort === 'wijziging' && chosen) return <AskForChange id={chosen} />
  const kind = soort === 'verlenging' && chosen ? 'renewal' : 'new'
  const { req, providers } = await providerOf(`${path}${chosen ? `?scholing=${encodeURIComponent(chosen)}` : ''}`)
  const today = amsterdamDay(new Date())
  const courses = (await ownCourses(req, providers, today)).filter(({ status }) => status !== 'withdrawn')
  const course = courses.find(({ id }) => String(id) === chosen)
  const known = course && kind === 'renewal' ? await linesOfCourse(req, course.id, today) : []
  return (
    <ProviderPage
      back={back}
      intro={course?.title}
      title={kind === 'renewal' ? 'Verlenging aanvragen' : 'Accreditatie aanvragen'}
    >
      {courses.length === 0 ? (
        <EmptyState icon={BookOpen} title="Maak eerst een scholing">
          Je vraagt accreditatie aan voor een scholing uit je aanbod.
        </EmptyState>
      ) : (
        <Card>
          <RequestForm
            courses={course ? [] : courses.map(({ id, title }) => ({ value: String(id), label: title }))}
            lines={known.map(typedLine)}
            norms={await normChoices(req, today)}
            values={{ kind, course: course ? String(course.id) : '' }}
          />
        </Card>
      )}
    </ProviderPage>
  )
}

async function AskForChange({ id }: { id: string }) {
  const { req, course } = await courseOf(id, `${path}?scholing=${encodeURIComponent(id)}&soort=wijziging`)
  const { id: _, ...values } = courseValues(course)
  return (
    <ProviderPage
      back={{ href: `/opleider/scholingen/${course.id}`, label: course.title }}
      intro="Elk register waar de scholing telt, moet akkoord gaan. Tot dan blijft de oude tekst in de agenda staan."
      title="Wijziging aanvragen"
    >
      {(await isAccredited(req, course.id)) ? (
        <Card>
          <ChangeForm values={{ ...values, course: String(course.id) }} />
        </Card>
      ) : (
        <Alert title="Deze scholing is niet geaccrediteerd" tone="info">
          Je kunt hem zelf wijzigen, zonder de commissie.
        </Alert>
      )}
    </ProviderPage>
  )
}
