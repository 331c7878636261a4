import type { Endpoint } from 'payload'
import { can } from '@/src/access/compose'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { judge } from '../operations/judge'
import { decideObjection } from '../operations/object'
import { appointContact } from '../operations/people'
import { answer } from '../operations/questions'
import type { KeurmerkOptions } from '../options'
import { idIn } from './practice'
import { toAnswer, toDecide, toJudge, toRemove } from './schemas'

/** POST /api/self-evaluations/:id/judge: one answer (KB-5). */
const judgeEndpoint = endpoint({
  path: '/:id/judge',
  method: 'post',
  access: can('judgeKeurmerk'),
  handler: async (req) => {
    const id = idIn(req)
    await judge(req, id, await readBody(req, toJudge), new Date())
    return Response.json({ id })
  },
})

/** POST /api/self-evaluations/:id/objection: decides about it (KB-6). */
const objectionEndpoint = (options: KeurmerkOptions) =>
  endpoint({
    path: '/:id/objection',
    method: 'post',
    access: can('manageKeurmerk'),
    handler: async (req) => {
      const id = idIn(req)
      await decideObjection(req, options, id, await readBody(req, toDecide), new Date())
      return Response.json({ id })
    },
  })

/** POST /api/self-evaluations/:id/contact: gives a practice without a first contact person one of its people. */
const contactEndpoint = endpoint({
  path: '/:id/contact',
  method: 'post',
  access: can('manageKeurmerk'),
  handler: async (req) => {
    const id = idIn(req)
    await appointContact(req, id, (await readBody(req, toRemove)).therapist)
    return Response.json({ id })
  },
})

/** POST /api/keurmerk-questions/:id/answer */
export const answerEndpoint = (options: KeurmerkOptions): Endpoint =>
  endpoint({
    path: '/:id/answer',
    method: 'post',
    access: can('judgeKeurmerk'),
    handler: async (req) => {
      const id = idIn(req)
      await answer(req, options, id, (await readBody(req, toAnswer)).answer, new Date())
      return Response.json({ id })
    },
  })

/** What who works here does with a self-evaluation. */
export const staffEndpoints = (options: KeurmerkOptions): Endpoint[] => [
  judgeEndpoint,
  objectionEndpoint(options),
  contactEndpoint,
]
