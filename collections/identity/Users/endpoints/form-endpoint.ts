import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Rule } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'

/** `POST /api/users{path}` with the fields of a form: judged by `schema`, then `work`, whose outcome is the answer. */
export const formEndpoint = <Schema extends z.ZodType>(
  path: string,
  access: Rule,
  schema: Schema,
  work: (req: PayloadRequest, data: z.infer<Schema>) => Promise<object>,
): Endpoint =>
  endpoint({
    path,
    method: 'post',
    access,
    handler: async (req) => Response.json(await work(req, await readBody(req, schema))),
  })

/** Work whose outcome is a sentence. */
export const saying =
  <Data>(message: string, work: (req: PayloadRequest, data: Data) => Promise<unknown>) =>
  async (req: PayloadRequest, data: Data): Promise<{ message: string }> => {
    await work(req, data)
    return { message }
  }
