import { Activities } from './Activities'
import { CalendarFeeds } from './CalendarFeeds'
import { Certificates } from './Certificates'
import { DossierSubmissions } from './DossierSubmissions'
import { ExtensionRequests } from './ExtensionRequests'
import { FirstAidCertificates } from './FirstAidCertificates'
import { NormSimulations } from './NormSimulations'
import { Norms } from './Norms'
import { Objections } from './Objections'
import { Periods } from './Periods'
import { Registers } from './Registers'
import { RegistrationApplications } from './RegistrationApplications'
import { Registrations } from './Registrations'
import { Reminders } from './Reminders'
import { SimulationResults } from './SimulationResults'

/** Everything of the area: registers and norms, registrations and their periods, and what is handed in for them. */
export const registerCollections = [
  Registers,
  Norms,
  Registrations,
  Periods,
  FirstAidCertificates,
  Activities,
  RegistrationApplications,
  DossierSubmissions,
  ExtensionRequests,
  Objections,
  Certificates,
  Reminders,
  CalendarFeeds,
  NormSimulations,
  SimulationResults,
]
