import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { PayloadRequest } from 'payload'
import { fieldOf } from '@/collections/forms/fieldOf'
import { mayEverywhere } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import type { FormField } from '@/src/domain/forms/field'
import { isOpenOn } from '@/src/domain/forms/open'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import type { Form } from '@/src/payload-types'

/** One thing of the form: a question, or a text between them. */
export type FormPart =
  | { id: string; half: boolean; field: FormField }
  | { id: string; half: false; message: SerializedEditorState }

export type FormPage = {
  id: number
  slug: string
  title: string
  intro: string
  submit: string
  confirmation: SerializedEditorState
  membersOnly: boolean
  closesOn: CalendarDate | null
  parts: FormPart[]
}

/** A form as somebody may see it: to fill in, as its maker tries it out, or not (any more). */
export type FormView =
  | { state: 'open' | 'trial'; form: FormPage }
  /** Without the form for who may not read it. */
  | { state: 'closed'; form: FormPage | null }
  | { state: 'log-in' }
  | { state: 'unknown' }

function partOf(block: NonNullable<Form['fields']>[number], at: number): FormPart[] {
  const id = block.id ?? String(at)
  if (block.blockType === 'message') return block.message ? [{ id, half: false, message: block.message }] : []
  return [{ id, half: (block.width ?? 100) <= 50, field: fieldOf(block) }]
}

const pageOf = (form: Form): FormPage => ({
  id: form.id,
  slug: form.slug,
  title: form.title,
  intro: form.intro?.trim() ?? '',
  submit: form.submitButtonLabel?.trim() || 'Verstuur',
  confirmation: form.confirmationMessage,
  membersOnly: form.membersOnly ?? false,
  closesOn: form.closesOn ?? null,
  parts: (form.fields ?? []).flatMap(partOf),
})

/** The questions of a form, in order. */
export const questionsOf = ({ parts }: FormPage): FormField[] =>
  parts.flatMap((part) => ('field' in part ? [part.field] : []))

/** The form at an address for who asks for it (access rules apply): issue 7.2. */
export async function formAt(req: PayloadRequest, slug: string, now: Date): Promise<FormView> {
  const { docs } = await req.payload.find({
    collection: 'forms',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    ...asUser(req),
  })
  const form = docs[0]
  if (!form) return unseen(req, slug)
  const { isOpen, closesOn } = form
  if (isOpenOn({ isOpen: isOpen ?? false, closesOn: closesOn ?? null }, amsterdamDay(now))) {
    return { state: 'open', form: pageOf(form) }
  }
  if (mayEverywhere(await getViewer(req), 'keepForms')) return { state: 'trial', form: pageOf(form) }
  return { state: 'closed', form: pageOf(form) }
}

/** Of a form that isn't open no more is told than that; of one for members, that one must log in. */
async function unseen(req: PayloadRequest, slug: string): Promise<FormView> {
  const [row] = await query(req, sql`SELECT coalesce(is_open, false) AS "isOpen" FROM forms WHERE slug = ${slug}`)
  if (!row) return { state: 'unknown' }
  return row.isOpen === true ? { state: 'log-in' } : { state: 'closed', form: null }
}
