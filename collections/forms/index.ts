import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { everywhere, nobody, shown } from '@/src/access/rules'
import { answersFile } from './endpoints/answersFile'
import { withFormFields, withSenderFields } from './fields'
import { checkQuestions } from './hooks/checkQuestions'

const keepers = everywhere('keepForms')

/**
 * Forms that editors make themselves: a survey, a sign-up for a meeting. What is filled in comes in through our own
 * endpoint only and is seen by its keepers; the plugin's own mails and redirects are left out.
 */
export const editorForms = formBuilderPlugin({
  fields: { state: false, country: false, payment: false, upload: false, date: true, radio: true },
  formOverrides: {
    labels: { singular: 'Formulier', plural: 'Formulieren' },
    admin: { group: 'Redactie', defaultColumns: ['title', 'isOpen', 'closesOn', 'updatedAt'] },
    access: collectionAccess({
      read: anyOf(keepers, shown({ isOpen: { equals: true } })),
      create: keepers,
      update: keepers,
      delete: nobody,
      admin: can('keepForms'),
    }),
    lockDocuments: false,
    disableDuplicate: false,
    hooks: { beforeChange: [checkQuestions] },
    endpoints: [answersFile],
    fields: ({ defaultFields }) => withFormFields(defaultFields),
  },
  formSubmissionOverrides: {
    labels: { singular: 'Ingevuld formulier', plural: 'Ingevulde formulieren' },
    admin: { group: 'Redactie', defaultColumns: ['form', 'sender', 'createdAt'] },
    access: collectionAccess({
      read: keepers,
      create: nobody,
      update: nobody,
      delete: keepers,
      admin: can('keepForms'),
    }),
    lockDocuments: false,
    disableDuplicate: true,
    // Its name is read with it, whatever was asked for.
    forceSelect: { therapist: true },
    fields: ({ defaultFields }) => withSenderFields(defaultFields),
  },
})
