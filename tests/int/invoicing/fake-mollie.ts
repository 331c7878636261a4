import { once } from 'node:events'
import { createServer } from 'node:https'
import { selfSigned } from '@/tests/support/self-signed'

type Payment = {
  id: string
  status: string
  amount: { currency: string; value: string }
  description: string
  redirectUrl: string
  webhookUrl?: string
  paidAt?: string
}

export type FakeMollie = {
  apiEndpoint: string
  /** What was asked for, in order. */
  calls: { method: string; path: string; key: string | null; authorization: string | null }[]
  payments: Map<string, Payment>
  /** Answers everything with this status until it is 200 again. */
  answerWith: (status: number) => void
  stop: () => Promise<void>
}

/** Mollie's interface for payments, as far as the portal uses it: the real client talks to it over TLS, as it does to Mollie. */
export async function startFakeMollie(): Promise<FakeMollie> {
  const payments: FakeMollie['payments'] = new Map()
  const keys = new Map<string, string>()
  const calls: FakeMollie['calls'] = []
  let broken = 200
  const server = createServer(selfSigned(), (request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const key = typeof headers['idempotency-key'] === 'string' ? headers['idempotency-key'] : null
      calls.push({ method, path: url, key, authorization: headers.authorization ?? null })
      const answer = (status: number, body: object) =>
        response.writeHead(status, { 'content-type': 'application/hal+json' }).end(JSON.stringify(body))
      const refused = (status: number) => answer(status, { status, title: 'No', detail: 'Not now' })
      if (broken !== 200) return refused(broken)
      const id =
        method === 'POST' ? (keys.get(key ?? '') ?? `tr_fake${payments.size + 1}`) : (url.split('/').at(-1) ?? '')
      if (method === 'POST' && !payments.has(id)) {
        payments.set(id, { ...JSON.parse(Buffer.concat(parts).toString()), id, status: 'open' })
        if (key) keys.set(key, id)
      }
      const payment = payments.get(id)
      if (!payment) return refused(404)
      const checkout =
        payment.status === 'open' ? { checkout: { href: `https://pay.mollie.test/${id}`, type: 'text/html' } } : {}
      return answer(method === 'POST' ? 201 : 200, { resource: 'payment', mode: 'test', ...payment, _links: checkout })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    apiEndpoint: `https://127.0.0.1:${address.port}/v2/`,
    calls,
    payments,
    answerWith: (status) => {
      broken = status
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
