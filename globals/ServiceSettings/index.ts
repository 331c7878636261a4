import type { Field, GlobalConfig } from 'payload'
import { globalAccess } from '@/src/access/compose'
import { everywhere, signedIn } from '@/src/access/rules'
import { type RequestKind, requestKindLabels, requestKinds } from '@/src/domain/service/labels'
import { isDayOfEveryYear } from '@/src/domain/shared/calendar-date'
import { choices } from '@/src/domain/shared/choices'
import { conditions } from './conditions'

const cents = (name: string, label: string, defaultValue: number): Field => ({
  name,
  type: 'number',
  label: `${label} (eurocent)`,
  required: true,
  defaultValue,
  min: 0,
  max: 100_000,
})

const text = (kind: RequestKind): Field => ({
  name: kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  type: 'textarea',
  label: requestKindLabels[kind],
  maxLength: 1500,
  defaultValue: conditions[kind],
})

/** What requests cost, by when they must be made and what is said with them: data, not code (KS-SRV-2 … KS-SRV-5). */
export const ServiceSettings: GlobalConfig = {
  slug: 'service-settings',
  label: 'Service-instellingen',
  admin: { group: 'Service' },
  access: globalAccess({ read: signedIn, update: everywhere('managePortal') }),
  lockDocuments: false,
  fields: [
    cents('dossierUpdatePrice', 'Dossier actualiseren, als het niet inbegrepen is', 1995),
    cents('recognitionPrice', 'Erkenning door een beroepsorganisatie', 1995),
    cents('conductPrice', 'VOG: onze kosten', 495),
    cents('conductIssuerPrice', 'VOG: kosten van Justis', 3385),
    {
      name: 'includedEachYear',
      type: 'checkbox',
      label: 'Een verzoek om het dossier te actualiseren per kalenderjaar is inbegrepen',
      defaultValue: true,
    },
    {
      name: 'deregisterBy',
      type: 'text',
      label: 'Uitschrijven per eind van het jaar kan tot en met (mm-dd)',
      required: true,
      defaultValue: '09-01',
      validate: (value: string | null | undefined) =>
        isDayOfEveryYear(value ?? '') || 'Vul een dag in die elk jaar bestaat, als mm-dd, bijvoorbeeld 09-01.',
    },
    {
      name: 'notOffered',
      type: 'array',
      label: 'Niet aangeboden aan leden van',
      labels: { singular: 'Uitzondering', plural: 'Uitzonderingen' },
      maxRows: 40,
      fields: [
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          label: 'Organisatie',
          required: true,
        },
        {
          name: 'kinds',
          type: 'select',
          hasMany: true,
          label: 'Verzoeken',
          required: true,
          options: choices(requestKindLabels),
        },
      ],
    },
    {
      name: 'conditions',
      type: 'group',
      label: 'Uitleg bij elk verzoek',
      fields: requestKinds.map(text),
    },
  ],
}
