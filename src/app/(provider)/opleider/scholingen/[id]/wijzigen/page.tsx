import type { Metadata } from 'next'
import { whyFixed } from '@/collections/accreditation/Courses/fixed'
import { CourseForm } from '@/src/features/accreditation/provider/components/CourseForm'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { courseOf, courseValues } from '@/src/features/accreditation/provider/own'
import { Card } from '@/src/ui/Card'

export const metadata: Metadata = { title: 'Scholing wijzigen' }

export default async function EditCoursePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req, course } = await courseOf(id, `/opleider/scholingen/${id}/wijzigen`)
  return (
    <ProviderPage back={{ href: `/opleider/scholingen/${course.id}`, label: course.title }} title="Scholing wijzigen">
      <Card>
        <CourseForm fixed={await whyFixed(req, course.id)} values={courseValues(course)} />
      </Card>
    </ProviderPage>
  )
}
