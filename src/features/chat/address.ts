/** Where the hours of the chat stand, and the way in without scripts. */
export const chatPath = '/service-contact#chat'
