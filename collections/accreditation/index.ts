import { AccreditationMessages } from './AccreditationMessages'
import { AccreditationRequests } from './AccreditationRequests'
import { Accreditations } from './Accreditations'
import { Attendance } from './Attendance'
import { AttendanceBatches } from './AttendanceBatches'
import { CourseSessions } from './CourseSessions'
import { Courses } from './Courses'
import { Pairings } from './Pairings'
import { PointsClaims } from './PointsClaims'
import { ProviderKeys } from './ProviderKeys'
import { Providers } from './Providers'

/** Everything of the area: who gives courses, what they are accredited for, when they are held, and who was there. */
export const accreditationCollections = [
  Providers,
  ProviderKeys,
  Courses,
  AccreditationRequests,
  AccreditationMessages,
  Accreditations,
  CourseSessions,
  Attendance,
  AttendanceBatches,
  PointsClaims,
  Pairings,
]
