import { IntervisieGroupMembers } from './IntervisieGroupMembers'
import { IntervisieGroups } from './IntervisieGroups'
import { IntervisieJoinRequests } from './IntervisieJoinRequests'
import { IntervisieReportParticipants } from './IntervisieReportParticipants'
import { IntervisieReports } from './IntervisieReports'
import { IntervisieSessions } from './IntervisieSessions'

/** Everything of the area: groups and who is in them, and the sessions they hold. */
export const intervisieCollections = [
  IntervisieGroups,
  IntervisieGroupMembers,
  IntervisieJoinRequests,
  IntervisieReports,
  IntervisieReportParticipants,
  IntervisieSessions,
]
