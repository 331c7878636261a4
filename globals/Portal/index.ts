import type { GlobalConfig } from 'payload'
import { globalAccess } from '@/src/access/compose'
import { everyone, everywhere } from '@/src/access/rules'
import { expirePortal } from './hooks/expirePortal'

/** Settings of the portal that administrators may change. */
export const Portal: GlobalConfig = {
  slug: 'portal',
  label: 'Portaalinstellingen',
  admin: { group: 'Beheer' },
  access: globalAccess({ read: everyone, update: everywhere('managePortal') }),
  lockDocuments: false,
  hooks: { afterChange: [expirePortal] },
  fields: [
    { name: 'name', type: 'text', label: 'Naam van het portaal', required: true, defaultValue: 'Registerhuis' },
    { name: 'contactEmail', type: 'email', label: 'E-mailadres voor vragen' },
    {
      name: 'uploadLimitMb',
      type: 'number',
      label: 'Grootste bestand (MB)',
      required: true,
      defaultValue: 10,
      min: 1,
      max: 25,
    },
    {
      name: 'reviewTermDays',
      type: 'number',
      label: 'Beoordelingstermijn (kalenderdagen)',
      required: true,
      defaultValue: 14,
      min: 1,
      max: 90,
    },
    {
      name: 'mailRetentionDays',
      type: 'number',
      label: 'Inhoud van mails bewaren (dagen)',
      required: true,
      defaultValue: 90,
      min: 7,
      max: 730,
    },
    {
      name: 'staffTotpRequired',
      type: 'checkbox',
      label: 'Medewerkers moeten een tweede factor gebruiken',
      defaultValue: false,
    },
  ],
}
