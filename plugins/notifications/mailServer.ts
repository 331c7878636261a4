import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { EmailAdapter, Payload } from 'payload'
import { env } from '@/src/lib/env'
import { type Sender, senderFrom } from './envelope'

const noServer = 'no-mail-server'

/** Stands in when no mail server is set: Payload's own stand-in would print every mail in the log. */
const withoutServer =
  (from: Sender): EmailAdapter =>
  () => ({
    name: noServer,
    ...from,
    sendEmail: () => Promise.reject(new Error('No mail server is set (SMTP_URL)')),
  })

/** The way out for mail: the server of SMTP_URL, or none. */
export function mailServer(): EmailAdapter | Promise<EmailAdapter> {
  const sender = senderFrom(env.MAIL_FROM)
  if (!env.SMTP_URL) return withoutServer(sender)
  const transport = nodemailer.createTransport({
    url: env.SMTP_URL,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
  })
  // A mail server that is down must not keep the portal from starting.
  return nodemailerAdapter({ ...sender, transport, skipVerify: true })
}

/** Whether mail can leave at all. */
export const hasMailServer = (payload: Payload): boolean => payload.email.name !== noServer
