/** The longest message of a conversation, in characters (KS-SRV-8). */
export const longestMessage = 4000
