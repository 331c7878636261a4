import { CalendarX } from 'lucide-react'
import Link from 'next/link'
import { formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageHeader } from '@/src/ui/PageHeader'
import type { FormPage } from '../form'
import { EditorForm, type FormLine } from './EditorForm'
import { FormText } from './FormText'

const lineOf = (part: FormPage['parts'][number]): FormLine =>
  'field' in part
    ? { id: part.id, half: part.half, field: part.field, message: null }
    : { id: part.id, half: false, field: null, message: <FormText content={part.message} /> }

type Open = { form: FormPage; member: boolean; token: string; trial: boolean }

/** The form, with what happens to what is filled in. */
export function OpenForm({ form, member, token, trial }: Open) {
  const { slug, title, intro, submit, closesOn, parts } = form
  return (
    <>
      <PageHeader title={title}>
        {intro && <p className="whitespace-pre-line">{intro}</p>}
        {closesOn && !trial && <p className="mt-2">Invullen kan tot en met {formatDate(closesOn)}.</p>}
      </PageHeader>
      {trial && (
        <div className="mb-6 max-w-2xl">
          <Alert title="Dit formulier staat niet open" tone="info">
            Jij ziet het omdat je formulieren beheert. Versturen kan niet.
          </Alert>
        </div>
      )}
      <EditorForm
        lines={parts.map(lineOf)}
        note={
          <p className="text-ink-soft text-sm">
            {member
              ? 'Je antwoorden worden bewaard met je naam erbij.'
              : 'Je antwoorden worden bewaard zonder je naam, behalve als je die zelf invult.'}{' '}
            Alleen wie de formulieren beheert, ziet ze. Na een jaar worden ze gewist.
          </p>
        }
        slug={slug}
        submit={submit}
        token={token}
      />
    </>
  )
}

/** What the editor says to who sent the form. */
export const SentForm = ({ form, member }: { form: FormPage; member: boolean }) => (
  <div className="max-w-2xl">
    <PageHeader title={form.title} />
    <Alert live title="Verstuurd" tone="ok">
      <FormText content={form.confirmation} />
    </Alert>
    <p className="mt-6">
      <Link className="link" href={member ? '/account' : '/'}>
        {member ? 'Naar je account' : 'Naar de voorpagina'}
      </Link>
    </p>
  </div>
)

/** A form that can't be filled in (any more); who may not read it isn't told what it was about. */
export const ClosedForm = ({ form }: { form: FormPage | null }) => (
  <div className="max-w-2xl">
    <PageHeader title={form?.title ?? 'Formulier'} />
    <EmptyState icon={CalendarX} title="Dit formulier is gesloten">
      {form?.closesOn ? `Invullen kon tot en met ${formatDate(form.closesOn)}.` : 'Je kunt het nu niet invullen.'} Heb
      je er een vraag over? Neem dan{' '}
      <Link className="link" href="/service-contact">
        contact
      </Link>{' '}
      op.
    </EmptyState>
  </div>
)
