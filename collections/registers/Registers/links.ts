import type { ArrayField } from 'payload'
import { webAddress } from '@/src/fields/web-address'

/** Where who is in a register finds its learning environment and its protocols, and how to log in there (KK-LNK-1). */
export const registerLinks: ArrayField = {
  name: 'links',
  type: 'array',
  label: 'Leeromgeving, protocollen en andere plekken',
  labels: { singular: 'Plek', plural: 'Plekken' },
  maxRows: 12,
  admin: {
    description: 'Staat op de openbare pagina van het register en bij ieder dossier (KK-LNK-1).',
    initCollapsed: true,
  },
  fields: [
    { name: 'title', type: 'text', label: 'Naam', required: true, maxLength: 80 },
    { ...webAddress({ name: 'url', label: 'Adres', maxLength: 300 }), required: true },
    {
      name: 'howTo',
      type: 'textarea',
      label: 'Zo log je er in',
      maxLength: 600,
      admin: {
        description: 'Bijvoorbeeld welke gebruikersnaam iemand daar heeft, en wat te doen met een vergeten wachtwoord.',
      },
    },
  ],
}
