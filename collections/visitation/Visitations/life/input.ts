import { z } from 'zod'

const text = (max: number) =>
  z
    .string('Stuur tekst.')
    .max(max, `Gebruik hooguit ${max.toLocaleString('nl-NL')} tekens.`)
    .nullish()

const point = z.object({
  text: z.string('Stuur tekst.').max(1000, 'Gebruik hooguit 1.000 tekens.'),
  article: text(80),
})

/** What can be sent along with a step of a visit. Which of it a step needs, the table says. */
export const visitBody = z.object({
  /** For the other side to read: a reason, a question, a remark. */
  message: text(1000),
  /** Account of who makes the visit, from the office; left out: who asks. */
  visitor: z.int('Kies een visiteur.').nullish(),
  date: text(10),
  startsAt: text(5),
  endsAt: text(5),
  location: text(200),
  /** `updatedAt` of the visit as it was seen. */
  seen: z.iso.datetime({ offset: true, error: 'Dit moment klopt niet. Ververs de pagina.' }).nullish(),
  report: text(10_000),
  improvements: z.array(point, 'Stuur een lijst.').max(20, 'Noem hooguit 20 verbeterpunten.').nullish(),
  improvementsDueOn: text(10),
  /** In cents, as it was shown. */
  fee: z.number('Stuur een bedrag in eurocent.').nullish(),
})

export type VisitBody = z.infer<typeof visitBody>
