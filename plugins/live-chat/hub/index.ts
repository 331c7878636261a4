import type { Payload } from 'payload'
import { postgres } from '@/src/lib/sql'
import { onStopping } from '@/src/server/shutdown'
import { ChatHub } from './ChatHub'

declare global {
  // Next bundles several copies of this module; there is one hub for a database connection.
  var registerhuisChatHubs: WeakMap<object, ChatHub> | undefined
}

/** Puts a hub in the place of the usual one: for tests, in which a minute lasts shorter. */
export function useHub(payload: Payload, hub: ChatHub): ChatHub {
  globalThis.registerhuisChatHubs ??= new WeakMap()
  globalThis.registerhuisChatHubs.set(postgres(payload).pool, hub)
  return hub
}

/** The open streams of this process. */
export function chatHub(payload: Payload): ChatHub {
  const known = globalThis.registerhuisChatHubs?.get(postgres(payload).pool)
  if (known) return known
  const hub = useHub(payload, new ChatHub(payload))
  // Streams go on until somebody ends them: without this, stopping waits for them.
  onStopping(() => hub.stop())
  return hub
}
