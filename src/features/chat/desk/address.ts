import { idFrom } from '@/src/lib/id'

const deskPath = '/admin/gesprekken'

/** The desk of the chat, with a conversation open in it. */
export const chatDeskHref = (open?: number): string => (open === undefined ? deskPath : `${deskPath}?open=${open}`)

/** Which conversation an address asks for; null: none. */
export const openIn = (params: Record<string, string | string[] | undefined>): number | null => idFrom(params.open)
