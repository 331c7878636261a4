import { VisitationEvents } from './VisitationEvents'
import { VisitationQuestionnaires } from './VisitationQuestionnaires'
import { Visitations } from './Visitations'
import { VisitationUploads } from './VisitationUploads'

/** Everything of the area: visits, what was said and done about them, and what is handed in for them. */
export const visitationCollections = [Visitations, VisitationEvents, VisitationQuestionnaires, VisitationUploads]
