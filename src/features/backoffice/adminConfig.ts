import type { Config } from 'payload'

type Admin = NonNullable<Config['admin']>

/** Our own views, brand and navigation in the back office. */
export const backOffice = {
  meta: {
    titleSuffix: ' · Registerhuis',
    title: 'Beheer',
    description: 'Het beheer van Registerhuis.',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    robots: 'noindex, nofollow',
  },
  components: {
    logout: { Button: '/src/features/identity/components/AdminLogOut' },
    header: ['/src/features/backoffice/header/OfficeBar#OfficeBar'],
    Nav: '/src/features/backoffice/nav/Navigation#Navigation',
    beforeNavLinks: ['/src/features/backoffice/nav/WorkLinks#WorkLinks'],
    graphics: {
      Icon: '/src/features/backoffice/brand/Icon#Icon',
      Logo: '/src/features/backoffice/brand/Logo#Logo',
    },
    views: {
      dashboard: { Component: '/src/features/backoffice/dashboard/Dashboard#Dashboard' },
      review: {
        path: '/beoordelen',
        exact: true,
        Component: '/src/features/evidence/review/ReviewView#ReviewView',
        meta: { title: 'Beoordelen' },
      },
      accreditation: {
        path: '/accreditatie',
        exact: true,
        Component: '/src/features/accreditation/committee/AccreditationView#AccreditationView',
        meta: { title: 'Accreditatie' },
      },
      identityCopies: {
        path: '/privacy/identiteitsbewijzen',
        exact: true,
        Component: '/src/features/screening/privacy/CopiesView#CopiesView',
        meta: { title: 'Legitimatiebewijzen' },
      },
      privacyRequests: {
        path: '/privacy/verzoeken',
        exact: true,
        Component: '/src/features/privacy/desk/RequestsView#RequestsView',
        meta: { title: 'Privacyverzoeken' },
      },
      visitation: {
        path: '/visitatie',
        exact: true,
        Component: '/src/features/visitation/desk/VisitationView#VisitationView',
        meta: { title: 'Visitatie' },
      },
      screening: {
        path: '/screening',
        exact: true,
        Component: '/src/features/screening/desk/ScreeningView#ScreeningView',
        meta: { title: 'Screening' },
      },
      calls: {
        path: '/belafspraken',
        exact: true,
        Component: '/src/features/service/calls/desk/CallsView#CallsView',
        meta: { title: 'Belafspraken' },
      },
      conversations: {
        path: '/gesprekken',
        exact: true,
        Component: '/src/features/chat/desk/ConversationsView#ConversationsView',
        meta: { title: 'Gesprekken' },
      },
      invoices: {
        path: '/facturen',
        exact: true,
        Component: '/src/features/invoicing/desk/InvoicesView#InvoicesView',
        meta: { title: 'Facturen' },
      },
      contribution: {
        path: '/facturen/contributie',
        exact: true,
        Component: '/src/features/invoicing/contribution/ContributionView#ContributionView',
        meta: { title: 'Contributie' },
      },
      requests: {
        path: '/verzoeken',
        exact: true,
        Component: '/src/features/service/desk/RequestsView#RequestsView',
        meta: { title: 'Verzoeken' },
      },
      insurance: {
        path: '/aov',
        exact: true,
        Component: '/src/features/aov/desk/AovView#AovView',
        meta: { title: 'AOV-aanvragen' },
      },
      keurmerk: {
        path: '/keurmerk',
        exact: true,
        Component: '/src/features/keurmerk/desk/KeurmerkView#KeurmerkView',
        meta: { title: 'Keurmerk' },
      },
      knowledge: {
        path: '/kennisbank',
        exact: true,
        Component: '/src/features/knowledge/desk/KnowledgeDesk#KnowledgeDesk',
        meta: { title: 'Kennisbank' },
      },
    },
  },
} satisfies Partial<Admin>
