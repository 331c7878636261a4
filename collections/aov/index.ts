import { AovApplications } from './AovApplications'
import { AovTariffs } from './AovTariffs'

/** Everything of the area: what disability insurance costs, and who applied for it. */
export const aovCollections = [AovTariffs, AovApplications]
