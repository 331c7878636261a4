import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { requestKinds } from '@/src/features/accreditation/labels'
import { normChoices } from '@/src/features/accreditation/norm-choices'
import { normsOf } from '@/src/features/accreditation/norm-names'
import { AskedFor } from '@/src/features/accreditation/provider/components/AskedFor'
import { Changes } from '@/src/features/accreditation/provider/components/Changes'
import { Conversation } from '@/src/features/accreditation/provider/components/Conversation'
import { ProviderNotice } from '@/src/features/accreditation/provider/components/Notice'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { RequestButton } from '@/src/features/accreditation/provider/components/RequestButtons'
import { RequestForm } from '@/src/features/accreditation/provider/components/RequestForm'
import { RequestBadge } from '@/src/features/accreditation/provider/components/RequestList'
import { linesOfRequest, ownRequest, saidOn } from '@/src/features/accreditation/provider/requests'
import { providerOf } from '@/src/features/accreditation/provider/session'
import { typedLine } from '@/src/features/accreditation/typed-lines'
import { formatDate } from '@/src/lib/format'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { Card } from '@/src/ui/Card'

export const metadata: Metadata = { title: 'Aanvraag' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ melding?: string | string[] }> }

/** One request: where it stands, what was said, and what one can do now (KK-PRV-1). */
export default async function RequestPage({ params, searchParams }: Props) {
  const { id: given } = await params
  const { melding } = await searchParams
  const { req, providers } = await providerOf(`/opleider/aanvragen/${given}`)
  const request = await ownRequest(req, providers, idFrom(given) ?? 0)
  if (!request) notFound()
  const { id, title, status, kind, course, changes, motivation, dueOn } = request
  const today = amsterdamDay(new Date())
  const [lines, said] = await Promise.all([linesOfRequest(req, id), saidOn(req, id)])
  const open = status === 'draft' || status === 'returned'
  const before = changes ? await req.payload.findByID({ collection: 'courses', id: course, ...asUser(req) }) : null
  const norms = await normsOf(
    req,
    lines.map(({ norm }) => norm),
  )
  return (
    <ProviderPage
      actions={
        status === 'draft' ? (
          <RequestButton id={id} kind="delete" />
        ) : status === 'submitted' || status === 'returned' ? (
          <RequestButton id={id} kind="withdraw" />
        ) : null
      }
      back={{ href: '/opleider/aanvragen', label: 'Aanvragen' }}
      intro={
        <>
          {requestKinds[kind]} · {request.registerName} ·{' '}
          <Link className="link" href={`/opleider/scholingen/${course}`}>
            naar de scholing
          </Link>
        </>
      }
      title={title}
    >
      <ProviderNotice code={melding} />
      <div className="grid gap-8">
        <p className="flex flex-wrap items-center gap-3">
          <RequestBadge status={status} />
          {dueOn && (status === 'submitted' || status === 'returned') && (
            <span>Je krijgt uiterlijk {formatDate(dueOn)} antwoord.</span>
          )}
        </p>
        {said.length > 0 && (
          <section aria-labelledby="gesprek">
            <h2 className="mb-4" id="gesprek">
              Wat er gebeurde
            </h2>
            <Conversation said={said} />
          </section>
        )}
        {changes && before && (
          <Card>
            <h2 className="mb-4">Wat er verandert</h2>
            <Changes before={before} changes={changes} />
          </Card>
        )}
        {open ? (
          <Card>
            <h2 className="mb-4">{status === 'returned' ? 'Beantwoord de vraag' : 'Je aanvraag'}</h2>
            <RequestForm
              asked={status === 'returned'}
              courses={[]}
              lines={lines.map(typedLine)}
              norms={await normChoices(req, today, request.register)}
              values={{ id: String(id), kind, course: String(course), motivation: motivation ?? '' }}
            />
          </Card>
        ) : (
          kind !== 'change' && (
            <Card>
              <h2 className="mb-4">Wat je vroeg</h2>
              <AskedFor lines={lines} norms={norms} />
              {motivation && <p className="mt-5 whitespace-pre-line">{motivation}</p>}
            </Card>
          )
        )}
      </div>
    </ProviderPage>
  )
}
