import type { GlobalConfig } from 'payload'
import { globalAccess } from '@/src/access/compose'
import { everywhere, signedIn } from '@/src/access/rules'

/** What visitation costs and asks: data, not code (KS-VIS-1, KS-VIS-2). */
export const VisitationSettings: GlobalConfig = {
  slug: 'visitation-settings',
  label: 'Visitatie-instellingen',
  admin: { group: 'Visitatie' },
  access: globalAccess({ read: signedIn, update: everywhere('managePortal') }),
  lockDocuments: false,
  fields: [
    {
      name: 'cancellationFee',
      type: 'number',
      label: 'Annuleringskosten (eurocent)',
      required: true,
      defaultValue: 7500,
      min: 0,
      max: 100_000,
      admin: { description: 'Als een lid een afgesproken visitatie afzegt. 7500 is € 75,00.' },
    },
    {
      name: 'improvementWeeks',
      type: 'number',
      label: 'Tijd voor verbeterpunten (weken)',
      required: true,
      defaultValue: 8,
      min: 1,
      max: 52,
    },
    {
      name: 'plan',
      type: 'textarea',
      label: 'Visitatieplan',
      maxLength: 20_000,
      admin: {
        description: 'Wat een visitatie is en hoe die gaat. Een lege regel begint een nieuwe alinea; ## een kop.',
      },
    },
    {
      name: 'questions',
      type: 'array',
      label: 'Vragenlijst',
      labels: { singular: 'Vraag', plural: 'Vragen' },
      maxRows: 60,
      fields: [
        { name: 'code', type: 'text', label: 'Code', required: true, maxLength: 40 },
        { name: 'question', type: 'text', label: 'Vraag', required: true, maxLength: 300 },
        { name: 'help', type: 'text', label: 'Toelichting', maxLength: 300 },
        {
          name: 'kind',
          type: 'select',
          label: 'Antwoord',
          required: true,
          defaultValue: 'text',
          options: [
            { value: 'text', label: 'Tekst' },
            { value: 'yes-no', label: 'Ja of nee' },
          ],
        },
        { name: 'required', type: 'checkbox', label: 'Verplicht', defaultValue: true },
      ],
    },
  ],
}
