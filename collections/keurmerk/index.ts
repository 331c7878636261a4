import type { KeurmerkOptions } from '@/plugins/keurmerk/options'
import { queueWebhook } from '@/plugins/webhooks/queueWebhook'
import { mailHolder } from '../registers/Registrations/life/store'

/** What the keurmerk takes from the rest of the portal: mail to members, and telling insurers (KB-6). */
export const keurmerkOptions: KeurmerkOptions = {
  mail: mailHolder,
  tell: (req, { evaluation, therapist, organisation, ...data }) =>
    queueWebhook(req, 'keurmerk.granted', { therapist, organisation, data, key: `keurmerk:${evaluation}` }),
}
