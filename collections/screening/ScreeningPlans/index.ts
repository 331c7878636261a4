import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { signedIn, within } from '@/src/access/rules'
import { writeWithin } from '@/src/access/write-within'
import { tierLabels } from '@/src/domain/identity/membership'
import { requirementLabels } from '@/src/domain/screening/labels'
import { choices } from '@/src/domain/shared/choices'

/** What an organisation asks of a new member, step by step, and how it explains that (KS-SCR-3, KS-ACC-2). One per kind of membership. */
export const ScreeningPlans: CollectionConfig = {
  slug: 'screening-plans',
  labels: { singular: 'Screeningsplan', plural: 'Screeningsplannen' },
  admin: { group: 'Screening', useAsTitle: 'title', defaultColumns: ['title', 'organisation', 'tier'] },
  access: collectionAccess({
    read: signedIn,
    create: can('managePortal'),
    update: within('managePortal'),
    delete: within('managePortal'),
    admin: can('managePortal'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { beforeChange: [writeWithin('managePortal')] },
  fields: [
    { name: 'title', type: 'text', label: 'Naam', required: true, maxLength: 120 },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Organisatie',
      required: true,
      index: true,
    },
    { name: 'tier', type: 'select', label: 'Lidmaatschap', required: true, options: choices(tierLabels) },
    {
      name: 'fee',
      type: 'number',
      label: 'Kosten van de screening (eurocent)',
      required: true,
      defaultValue: 0,
      min: 0,
      max: 1_000_000,
    },
    { name: 'intro', type: 'textarea', label: 'Inleiding', maxLength: 4000 },
    {
      name: 'steps',
      type: 'array',
      label: 'Stappen',
      labels: { singular: 'Stap', plural: 'Stappen' },
      minRows: 1,
      maxRows: 30,
      fields: [
        {
          name: 'requirement',
          type: 'select',
          label: 'Wat er nodig is',
          required: true,
          options: choices(requirementLabels),
        },
        { name: 'text', type: 'textarea', label: 'Uitleg', maxLength: 1000 },
        { name: 'optional', type: 'checkbox', label: 'Mag ook later of niet', defaultValue: false },
      ],
    },
  ],
}
