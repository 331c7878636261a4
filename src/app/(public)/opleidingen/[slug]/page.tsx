import { ChevronLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { CourseView } from '@/src/features/accreditation/agenda/components/CourseView'
import { courseBySlug } from '@/src/features/accreditation/agenda/course'
import { structuredCourse } from '@/src/features/accreditation/agenda/structured'
import { normsOf, worthInWords } from '@/src/features/accreditation/agenda/worth'
import { anonymousRequest } from '@/src/lib/anonymous'
import { dependOn } from '@/src/lib/cache/depend-on'
import { env } from '@/src/lib/env'
import { JsonLd } from '@/src/ui/JsonLd'

type Props = { params: Promise<{ slug: string }> }

export const revalidate = 300

/** None at build time: every page passes the page cache, which gives it its content security policy. */
export const generateStaticParams = () => []

const load = cache(async (slug: string) => {
  await dependOn('agenda')
  const req = await anonymousRequest()
  const course = await courseBySlug(req, slug, amsterdamDay(new Date()))
  return course && { course, worth: worthInWords(course.worth, await normsOf(req, course.worth)) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).slug)
  if (!found) return {}
  const { title, summary, provider, slug } = found.course
  const description = summary ?? `Scholing van ${provider}: waarvoor hij meetelt, wanneer en waar.`
  return {
    title,
    description,
    alternates: { canonical: `/opleidingen/${slug}` },
    openGraph: { type: 'website', locale: 'nl_NL', url: `/opleidingen/${slug}`, title, description },
    ...(found.worth.length === 0 ? { robots: { index: false, follow: true } } : {}),
  }
}

/** One course of the agenda (KK-AGD-1). */
export default async function Page({ params }: Props) {
  const found = await load((await params).slug)
  if (!found) notFound()
  return (
    <div className="wrap py-8 md:py-12">
      <Link className="link mb-4 inline-flex min-h-9 items-center gap-1.5" href="/opleidingen">
        <ChevronLeft aria-hidden className="size-4" />
        Alle scholingen
      </Link>
      <CourseView course={found.course} worth={found.worth} />
      <JsonLd data={structuredCourse(found.course, env.SERVER_URL)} />
    </div>
  )
}
