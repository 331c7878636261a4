import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { type AddressQuery, addressText } from '@/src/domain/shared/address-text'
import { ClosedForm, OpenForm, SentForm } from '@/src/features/forms/components/FormViews'
import { formAt } from '@/src/features/forms/form'
import { tokenSubject } from '@/src/features/forms/send'
import { formToken } from '@/src/lib/form-token'
import { getSession } from '@/src/lib/session'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<AddressQuery> }

// Made per visit, because the form carries the moment at which it was shown.
export const dynamic = 'force-dynamic'

const load = cache(async (slug: string) => {
  const { req, viewer } = await getSession()
  const now = new Date()
  const view = await formAt(req, slug, now)
  return { view, member: Boolean(viewer?.therapist), token: formToken(req.payload.secret, tokenSubject(slug), now) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await load((await params).slug)
  const title = 'form' in view ? view.form?.title : undefined
  return { title: title ?? 'Formulier', robots: { index: false } }
}

/** A form that an editor made, to fill in (issue 7.2). */
export default async function EditorFormPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { view, member, token } = await load(slug)
  if (view.state === 'unknown') notFound()
  if (view.state === 'log-in') redirect(`/inloggen?naar=${encodeURIComponent(`/formulier/${slug}`)}`)
  const sent = addressText(await searchParams, 'verstuurd', 2) === 'ja'
  return (
    <div className="wrap py-8 md:py-12">
      {sent && view.form ? (
        <SentForm form={view.form} member={member} />
      ) : view.state === 'closed' ? (
        <ClosedForm form={view.form} />
      ) : (
        <OpenForm form={view.form} member={member} token={token} trial={view.state === 'trial'} />
      )}
    </div>
  )
}
