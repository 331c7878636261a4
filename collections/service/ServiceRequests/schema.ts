import { z } from 'zod'
import { documentSubjectLabels, dossierWishLabels, effectLabels } from '@/src/domain/service/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { tidyText } from '@/src/domain/shared/tidy-text'

const longest = 2000

const tooLong = `Gebruik hooguit ${longest.toLocaleString('nl-NL')} tekens.`

const remark = z.string('Stuur tekst.').transform(tidyText).pipe(z.string().max(longest, tooLong)).default('')

const some = <Key extends string>(labels: Readonly<Record<Key, string>>, message: string) =>
  z
    .array(z.enum(keysOf(labels), message), message)
    .max(20, message)
    .default([])
    .transform((chosen) => [...new Set(chosen)])

const subjects = some(documentSubjectLabels, 'Kies uit de lijst waar stukken voor zijn.')
const documentsInOrder = z.boolean('Kies ja of nee.').default(false)

/** What a member asks, as the rules read it (KS-SRV-1 … KS-SRV-5). What is missing, the rules say. */
export const askedSchema = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('documents-ready'), subjects, remark }),
    z.object({
      kind: z.literal('dossier-update'),
      wishes: some(dossierWishLabels, 'Kies uit de lijst wat je wilt aanvragen.'),
      remark,
      documentsInOrder,
    }),
    z.object({
      kind: z.literal('recognition'),
      recognisedBy: z.int('Kies de beroepsorganisatie uit de lijst.').nullable().default(null),
      remark,
      documentsInOrder,
    }),
    z.object({
      kind: z.literal('downgrade'),
      effect: z.enum(keysOf(effectLabels), 'Kies wanneer het ingaat.').nullable().default(null),
    }),
    z.object({
      kind: z.literal('deregistration'),
      mayCall: z.boolean('Kies of we je mogen bellen.').nullable().default(null),
      remark,
    }),
    z.object({ kind: z.literal('conduct-order') }),
  ],
  'Kies wat je wilt vragen.',
)

/** The same, confirmed: with the token of what was shown, and a mark that makes sending it twice one request. */
export const submitSchema = z.intersection(
  askedSchema,
  z.object({
    token: z.string('Bekijk eerst wat je verzoek kost en wanneer het ingaat.').max(200),
    idempotencyKey: z
      .string('Stuur een kenmerk mee, zodat twee keer versturen één verzoek is.')
      .min(8, 'Het kenmerk is te kort.')
      .max(80, 'Het kenmerk is te lang.')
      .regex(/^[!-~]+$/, 'Gebruik in het kenmerk letters, cijfers en leestekens, zonder spaties.'),
  }),
)

export type ToSubmit = z.infer<typeof submitSchema>

/** What was said about documents, changed; once somebody looks: what is added to it. */
export const editSchema = z.object({ subjects, remark })

const answer = (missing: string) =>
  z.string(missing).transform(tidyText).pipe(z.string().min(1, missing).max(longest, tooLong))

export const finishSchema = z.object({ answer: answer('Vul in wat je hebt gedaan. Het lid leest dit.') })
export const refuseSchema = z.object({ answer: answer('Vul in waarom je het verzoek afwijst. Het lid leest dit.') })
