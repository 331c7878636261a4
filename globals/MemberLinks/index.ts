import type { GlobalConfig } from 'payload'
import { globalAccess } from '@/src/access/compose'
import { everywhere, signedIn } from '@/src/access/rules'
import { tierLabels } from '@/src/domain/identity/membership'
import { choices } from '@/src/domain/shared/choices'
import { webAddress } from '@/src/fields/web-address'

/** Links, information and tools on the account page, kept by editors (KS-ACC-5). */
export const MemberLinks: GlobalConfig = {
  slug: 'member-links',
  label: 'Links voor leden',
  admin: { group: 'Redactie' },
  access: globalAccess({ read: signedIn, update: everywhere('editContent') }),
  lockDocuments: false,
  fields: [
    {
      name: 'links',
      type: 'array',
      label: 'Links',
      labels: { singular: 'Link', plural: 'Links' },
      maxRows: 40,
      fields: [
        { name: 'title', type: 'text', label: 'Titel', required: true, maxLength: 100 },
        { ...webAddress({ name: 'url', label: 'Adres', maxLength: 300 }), required: true },
        { name: 'description', type: 'text', label: 'Waarvoor', maxLength: 200 },
        {
          name: 'kind',
          type: 'select',
          label: 'Soort',
          required: true,
          defaultValue: 'link',
          options: [
            { value: 'link', label: 'Link' },
            { value: 'info', label: 'Info' },
            { value: 'tool', label: 'Gereedschap' },
          ],
        },
        { name: 'organisation', type: 'relationship', relationTo: 'organisations', label: 'Alleen voor leden van' },
        { name: 'tiers', type: 'select', hasMany: true, label: 'Alleen voor', options: choices(tierLabels) },
      ],
    },
  ],
}
