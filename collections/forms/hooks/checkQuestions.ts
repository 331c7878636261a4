import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { fieldKinds } from '@/src/domain/forms/field'
import { formProblems } from '@/src/domain/forms/problems'
import type { Form } from '@/src/payload-types'
import { fieldOf } from '../fieldOf'

const question = z.object({
  blockType: z.enum(fieldKinds),
  name: z.string(),
  label: z.string().nullish(),
  required: z.boolean().nullish(),
  defaultValue: z.union([z.string(), z.number(), z.boolean()]).nullish(),
  placeholder: z.string().nullish(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).nullish(),
})
const message = z.object({ blockType: z.literal('message') })

/** Refuses a form that can't be filled in as it should (issue 7.2). What is of a wrong shape, the fields themselves refuse. */
export const checkQuestions: CollectionBeforeChangeHook<Form> = ({ data, originalDoc }) => {
  const blocks = z.array(z.union([question, message])).safeParse(data.fields ?? originalDoc?.fields ?? [])
  if (!blocks.success) return data
  const errors = formProblems(
    blocks.data.flatMap((block, at) => (block.blockType === 'message' ? [] : [{ ...fieldOf(block), at }])),
  )
  if (errors.length > 0) throw new APIError(errors.map((line) => line.message).join(' '), 400, { errors }, true)
  return data
}
