import type { KeurmerkOptions } from '@/plugins/keurmerk/options'
import { queueWebhook } from '@/plugins/webhooks/queueWebhook'
import { readAnswer } from '@/src/features/keurmerk/reading'
import { configuredModel } from '@/src/lib/configured-model'
import { mailHolder } from '../registers/Registrations/life/store'

const model = configuredModel

/** What the keurmerk takes from the rest of the portal: mail to members, telling insurers (KB-6), and a model when there is one. */
export const keurmerkOptions: KeurmerkOptions = {
  mail: mailHolder,
  read: model && ((req, question, answer) => readAnswer(req, model, question, answer)),
  tell: (req, { evaluation, therapist, organisation, ...data }) =>
    queueWebhook(req, 'keurmerk.granted', { therapist, organisation, data, key: `keurmerk:${evaluation}` }),
}
