/** Participants in one call: with their numbers and components they stay below the server's 1 MB for a body. */
export const mostParticipants = 10_000
