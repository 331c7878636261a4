import { CallAppointments } from './CallAppointments'
import { ServiceRequests } from './ServiceRequests'

/** Everything of the area: what members ask for, and when they are called. */
export const serviceCollections = [ServiceRequests, CallAppointments]
