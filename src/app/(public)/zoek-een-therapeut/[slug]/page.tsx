import { ChevronLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { directoryPath } from '@/src/domain/directory/filter'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { TherapistView } from '@/src/features/directory/components/TherapistView'
import { photoPath } from '@/src/features/directory/present'
import { structuredTherapist } from '@/src/features/directory/structured'
import { therapistBySlug } from '@/src/features/directory/therapist'
import { anonymousRequest } from '@/src/lib/anonymous'
import { env } from '@/src/lib/env'
import { formToken } from '@/src/lib/form-token'
import { JsonLd } from '@/src/ui/JsonLd'

type Props = { params: Promise<{ slug: string }> }

// Made per visit, because the form carries the moment at which it was shown; what it shows is remembered.
export const dynamic = 'force-dynamic'

const load = cache(async (slug: string) => {
  const req = await anonymousRequest()
  const therapist = await therapistBySlug(req, slug)
  return therapist && { therapist, token: formToken(req.payload.secret, slug, new Date()) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).slug)
  if (!found) return {}
  const { name, profession, places, specialities, slug, photo } = found.therapist
  const towns = [...new Set(places.map(({ place }) => place))].slice(0, 2).join(' en ')
  const title = [name, profession, towns && `in ${towns}`].filter(Boolean).join(', ')
  const description = `${name}${towns && `, praktijk in ${towns}`}. ${specialities.slice(0, 6).join(', ')}`.trim()
  const url = `${directoryPath}/${slug}`
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: {
      type: 'profile',
      locale: 'nl_NL',
      url,
      title,
      description,
      ...(photo ? { images: [photoPath(photo)] } : {}),
    },
  }
}

/** One therapist of the directory (KS-FIND-1). Who may no longer be found, has no page. */
export default async function TherapistProfile({ params }: Props) {
  const found = await load((await params).slug)
  if (!found) notFound()
  const today = amsterdamDay(new Date())
  return (
    <div className="wrap py-8 md:py-12">
      <Link className="link mb-4 inline-flex min-h-9 items-center gap-1.5" href={directoryPath}>
        <ChevronLeft aria-hidden className="size-4" />
        Alle therapeuten
      </Link>
      <TherapistView therapist={found.therapist} today={today} token={found.token} />
      <JsonLd data={structuredTherapist(found.therapist, env.SERVER_URL, today)} />
    </div>
  )
}
