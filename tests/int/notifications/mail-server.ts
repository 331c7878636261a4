import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'

export type Received = { to: string[]; raw: string }

export type TestMailServer = {
  port: number
  received: Received[]
  /** The answer to the next messages, instead of accepting them. */
  refuseWith: (code: number | null) => void
  stop: () => Promise<void>
}

/** A mail server that keeps what it gets. Port 0: any free one. */
export async function startMailServer(port = 0): Promise<TestMailServer> {
  const received: Received[] = []
  let refusal: number | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (refusal) return done(Object.assign(new Error('refused sanne@leden.test'), { responseCode: refusal }))
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    received,
    refuseWith: (code) => {
      refusal = code
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Makes the portal of this process send to that port, until the returned function puts back what was there. */
export async function sendTo(payload: Payload, port: number): Promise<() => void> {
  const before = payload.email
  const adapter = await nodemailerAdapter({
    defaultFromName: 'Registerhuis',
    defaultFromAddress: 'portaal@registerhuis.test',
    transport: nodemailer.createTransport({ host: '127.0.0.1', port, ignoreTLS: true, connectionTimeout: 2000 }),
    skipVerify: true,
  })
  const use = (email: typeof before) => {
    payload.email = email
    payload.sendEmail = email.sendEmail
  }
  use(adapter({ payload }))
  return () => use(before)
}
