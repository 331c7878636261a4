/** Where the hours of the chat stand, and the way in without scripts. */
export const chatPath = '/service-contact#chat'

/** A link to this opens the panel on the page itself. */
export const helpHash = '#hulp'
