import { DataExports } from './DataExports'
import { ErasureRequests } from './ErasureRequests'

/** Everything of the area: a member's own data, to have a copy of and to be erased. */
export const privacyCollections = [DataExports, ErasureRequests]
