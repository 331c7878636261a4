import type { PayloadRequest } from 'payload'
import { env } from '@/src/lib/env'
import { byMail } from './mail'
import type { Channel, TakenBack } from './types'
import { byWebhook } from './webhook'

const { AOV_INSURER_EMAIL: email, AOV_INSURER_KEY: key } = env

/** Every way to the insurer that there is; a new one is one line here. */
const channels: readonly Channel[] = [byMail(email && key ? { email, key } : null), byWebhook]

/** The ways that were set up. None: staff hand applications over themselves (KS-AOV-1). */
export async function channelsOf(req: PayloadRequest, organisation: number): Promise<Channel[]> {
  const ready: Channel[] = []
  for (const channel of channels) if (await channel.ready(req, organisation)) ready.push(channel)
  return ready
}

/** Tells the insurer, by every way that was set up, that an application was taken back. @returns whether there was one */
export async function tellWithdrawn(req: PayloadRequest, about: TakenBack): Promise<boolean> {
  const channels = await channelsOf(req, about.organisation)
  for (const channel of channels) await channel.takeBack(req, about)
  return channels.length > 0
}
