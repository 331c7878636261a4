import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { Form } from '@/src/payload-types'
import { richText } from '@/src/seed/lexical'
import { nextNumber } from './sequence'

type Given = Partial<
  Pick<Form, 'title' | 'slug' | 'intro' | 'fields' | 'isOpen' | 'membersOnly' | 'closesOn' | 'submitButtonLabel'>
> & { confirmation?: string[] }

/** A form that an editor made: open to everyone, with one question, unless it says otherwise. */
export function aForm(req: PayloadRequest, { confirmation = ['Dank je wel.'], ...given }: Given = {}): Promise<Form> {
  const number = nextNumber()
  return req.payload.create({
    collection: 'forms',
    data: {
      title: `Formulier ${number}`,
      slug: `formulier-${number}`,
      isOpen: true,
      membersOnly: false,
      fields: [{ blockType: 'text', name: 'naam', label: 'Je naam', required: true }],
      confirmationMessage: richText(confirmation),
      ...given,
    },
    ...asSystem(req, 'factory'),
  })
}
