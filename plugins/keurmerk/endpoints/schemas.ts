import { z } from 'zod'
import { longestAnswer } from '@/src/domain/keurmerk/answers'
import { judgementLabels } from '@/src/domain/keurmerk/labels'
import { keysOf } from '@/src/domain/shared/keys'

const id = z.number('Kies er een.').int().positive().max(2_147_483_647)
const code = z.string('Kies een vraag.').min(1, 'Kies een vraag.').max(40)
const words = (most: number, empty: string) =>
  z
    .string(empty)
    .trim()
    .min(1, empty)
    .max(most, `Houd het bij ${most.toLocaleString('nl-NL')} tekens.`)

export const toApply = z.object({ round: id, practice: id })
// The rule says by how much an answer is too long; here only what is longer than anybody types.
const text = z
  .string('Vul een tekst in.')
  .max(longestAnswer * 20, 'Deze tekst is veel te lang om te bewaren. Voeg een bijlage toe.')
export const toSave = z.object({ code, text, seen: z.number('Ververs de pagina.').int().min(0) })
export const toAttach = z.object({ code, file: id })
export const toDetach = z.object({ attachment: id })
export const toAdvise = z.object({ code, text })
export const toAsk = z.object({
  code: code.nullish().transform((value) => value ?? null),
  question: words(2000, 'Schrijf wat je wilt vragen.'),
})
export const toAnswer = z.object({ answer: words(4000, 'Schrijf een antwoord.') })
export const toAdd = z.object({ number: words(40, 'Vul het lidnummer van je collega in.') })
export const toRemove = z.object({ therapist: id })
export const toObject = z.object({ objection: words(4000, 'Schrijf waarom je het niet eens bent met het besluit.') })
export const toDecide = z.object({
  upheld: z.boolean('Kies of het bezwaar gegrond is.'),
  answer: words(4000, 'Schrijf wat je de praktijk antwoordt.'),
})
export const toJudge = z.object({
  code,
  turn: z.union([z.literal(1), z.literal(2)], 'Kies de eerste of de tweede keer.'),
  judgement: z.enum(keysOf(judgementLabels), 'Kies een oordeel.'),
  reason: z.string().max(4000, 'Houd het bij 4.000 tekens.').default(''),
  action: z.string().max(4000, 'Houd het bij 4.000 tekens.').default(''),
  second: z.boolean().default(false),
})
