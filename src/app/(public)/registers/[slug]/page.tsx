import { FilePlus2, Search } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { normInWords, periodInWords } from '@/src/domain/registers/norm-in-words'
import { NormGroups, NormLines } from '@/src/features/registers/components/NormLines'
import { RegisterLinks } from '@/src/features/registers/components/RegisterLinks'
import { formatFees } from '@/src/features/registers/fee'
import { linksOf } from '@/src/features/registers/links'
import { publicRegisters } from '@/src/features/registers/public-registers'
import { anonymousRequest } from '@/src/lib/anonymous'
import { ButtonLink } from '@/src/ui/Button'
import { Card, Facts } from '@/src/ui/Card'
import { PageHeader } from '@/src/ui/PageHeader'

type Props = { params: Promise<{ slug: string }> }

export const dynamic = 'force-dynamic'

const load = cache(async (slug: string) =>
  (await publicRegisters(await anonymousRequest())).find((register) => register.slug === slug),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const register = await load((await params).slug)
  return register ? { title: register.name, description: register.about ?? undefined } : {}
}

/** One register: what it costs and what its norm asks, in plain words (KK-PRO-1, KK-REG-1). */
export default async function RegisterPage({ params }: Props) {
  const register = await load((await params).slug)
  if (!register) notFound()
  const { slug, name, about, profession, keeper, fee, next, norm, isPublic } = register
  const words = norm && normInWords(norm)
  return (
    <div className="wrap grid items-start gap-8 py-8 md:py-12 lg:grid-cols-[1fr_20rem]">
      <div>
        <PageHeader title={name}>{about}</PageHeader>
        {words ? (
          <>
            <h2>Wat het register vraagt</h2>
            <p className="mt-1 text-ink-soft">Dit staat in de norm “{norm.title}”.</p>
            <NormGroups groups={words.asks} />
            <h2 className="mt-8">Termijnen</h2>
            <NormLines lines={words.terms} />
          </>
        ) : (
          <p>Op dit moment geldt er geen norm voor dit register.</p>
        )}
        <RegisterLinks links={await linksOf(await anonymousRequest(), slug)} />
      </div>
      <Card>
        <h2 className="mb-3">In het kort</h2>
        <Facts
          items={[
            { name: 'Voor', value: profession },
            { name: 'Registerhouder', value: keeper },
            ...(norm ? [{ name: 'Periode', value: periodInWords(norm) }] : []),
            { name: 'Tarief per periode', value: formatFees(fee, next) },
          ]}
        />
        <div className="mt-5">
          <ButtonLink href={`/registratie?register=${slug}&open=aanvraag-nieuw`} icon={FilePlus2} prefetch={false}>
            Vraag registratie aan
          </ButtonLink>
        </div>
        {isPublic && (
          <div className="mt-3">
            <ButtonLink href={`/register/${slug}`} icon={Search} variant="secondary">
              Zoek iemand op
            </ButtonLink>
          </div>
        )}
      </Card>
    </div>
  )
}
