import { default as default_e4bf260cae02c1e199ad8b62abbd623e } from '../../../../src/fields/CalendarDateCell'
import { default as default_43eac6cb9c979c27ce27d5dfcd521253 } from '../../../../src/fields/CalendarDateField'
import { default as default_20a1b75cc7b171c83f6d7b1d1b193d4d } from '../../../../collections/identity/Recognitions/admin/RecognitionPanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { default as default_568619eaa719ed7a938845fb61b5bda8 } from '../../../../collections/identity/PracticeProfiles/admin/Photo'
import { default as default_6b2cf9c98867f28c978f8fc41bca0529 } from '../../../../collections/identity/PracticeProfiles/admin/EmbedCode'
import { default as default_d1ba5b8dc28263c690e2a9adf0599822 } from '../../../../collections/identity/ProfessionalCodes/admin/CheckCode'
import { default as default_8ba8f5279f12e67e7d79bdac9623e25e } from '../../../../collections/identity/PartnerKeys/admin/Revoke'
import { MakeKey as MakeKey_928810a7489aa92a8cdedba618e24e3d } from '../../../../collections/identity/PartnerKeys/admin/MakeKey'
import { default as default_1ff45ea84abd3f10fd3656a2c1eca19b } from '../../../../plugins/review/admin/EventList'
import { default as default_a7dc5f922a36b9eaf5c1e69352606090 } from '../../../../collections/registers/Norms/admin/RowName'
import { default as default_8abde76634a67be0561e75f9fd75426c } from '../../../../collections/registers/Norms/admin/Trial'
import { default as default_936f68ff334ae84600867ebf56b6eb9a } from '../../../../collections/registers/Norms/admin/NewVersion'
import { default as default_230e261a7511a669346cf098a7412e19 } from '../../../../collections/registers/Registrations/admin/Life'
import { default as default_4ec372409f23d0d7fb91bd7c26b57896 } from '../../../../collections/registers/Objections/admin/Subject'
import { default as default_9dd672bc477d8608b90245a809623f37 } from '../../../../collections/registers/Certificates/admin/CertificateActions'
import { default as default_64336b45055af7d840c104ec704d727d } from '../../../../collections/intervisie/IntervisieGroups/admin/People'
import { default as default_999c49a3f5e099b4c17194f5c9a94b00 } from '../../../../collections/library/DocumentTemplates/admin/Versions'
import { default as default_b4babda65ba7274c92a992635aa0eb18 } from '../../../../collections/invoicing/Payments/admin/Paid'
import { default as default_5ebf0e714e1dfbaccaee5c4cee201517 } from '../../../../collections/invoicing/Payments/admin/OpenCharges'
import { default as default_6ae6bc532177fe3c2858625460be9605 } from '../../../../collections/news/Posts/admin/ViewOnSite'
import { default as default_cce2a930cff87b1ba45e954cd0a8e733 } from '../../../../collections/news/Posts/admin/Plans'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { default as default_68c0f5aca3352d62f63c69835abe37b5 } from '../../../../collections/aov/AovTariffs/admin/Preview'
import { default as default_b4cf9c56b121edb128a0f1c235f2b183 } from '../../../../collections/aov/AovTariffs/admin/RateName'
import { default as default_651227b1fbd3c7ebedf5c6c23bc256d5 } from '../../../../collections/forms/admin/Answers'
import { default as default_8d88417f960af3e67336dc46603b9fbd } from '../../../../plugins/review/admin/FilesThen'
import { default as default_7411528f063c9eae3e74e68ce047cb50 } from '../../../../plugins/notifications/admin/MailPreview'
import { default as default_537feb38d47663a84ba40fb70816cbbf } from '../../../../plugins/notifications/admin/StateCell'
import { default as default_82e2a43e12f145e5f48f9bd3a1ffc01e } from '../../../../plugins/webhooks/admin/EndpointTools'
import { default as default_149443d363764059e40ba6b72144b92a } from '../../../../plugins/webhooks/admin/DeliveryView'
import { default as default_2bd2c3059ae396a7434067d7b78984a5 } from '../../../../plugins/keurmerk/admin/RowName'
import { default as default_68c90ec7704bbf5ab03736033115ff6f } from '../../../../plugins/audit-trail/admin/LineDetails'
import { default as default_07c05c4e8210ea8cbe0905e45062e119 } from '../../../../plugins/audit-trail/admin/ActionCell'
import { default as default_608b1b64d3e4fc096ac44959406d18c7 } from '../../../../plugins/audit-trail/admin/ToldInDetails'
import { default as default_d504d272f30032ac70ba54021cd3d813 } from '../../../../plugins/audit-trail/admin/SubjectCell'
import { Navigation as Navigation_c40bf527957166a37caa995f0241965d } from '../../../../src/features/backoffice/nav/Navigation'
import { OfficeBar as OfficeBar_8330adccd4efc6f7a9154e213344f3c2 } from '../../../../src/features/backoffice/header/OfficeBar'
import { default as default_466958dcc8b0cf16c93b68794543a278 } from '../../../../src/features/identity/components/AdminLogOut'
import { Icon as Icon_e63316d57225a32a33687a398e82e3bd } from '../../../../src/features/backoffice/brand/Icon'
import { Logo as Logo_289155af9c455b570440979e1bd83a4b } from '../../../../src/features/backoffice/brand/Logo'
import { WorkLinks as WorkLinks_7c76aa6bc64587c8347a982c2000ee91 } from '../../../../src/features/backoffice/nav/WorkLinks'
import { Dashboard as Dashboard_c97d5cab14f1b052d0725558d1437b96 } from '../../../../src/features/backoffice/dashboard/Dashboard'
import { ReviewView as ReviewView_f55866d8d81fba79732ca76feff8fd60 } from '../../../../src/features/evidence/review/ReviewView'
import { AccreditationView as AccreditationView_cb4008488374bddd3e80d29a4c9fa2bb } from '../../../../src/features/accreditation/committee/AccreditationView'
import { CopiesView as CopiesView_812330f27bc5953733828ca605e08a28 } from '../../../../src/features/screening/privacy/CopiesView'
import { RequestsView as RequestsView_3d6d40417f2f23a0b0e0e248413323b8 } from '../../../../src/features/privacy/desk/RequestsView'
import { VisitationView as VisitationView_4c368cca7cf4e8e453c8e48f1eda2209 } from '../../../../src/features/visitation/desk/VisitationView'
import { ScreeningView as ScreeningView_8f66d46d91683a3da8084f552d3f840a } from '../../../../src/features/screening/desk/ScreeningView'
import { CallsView as CallsView_61fe7737e730d508b9090551d1edf4b1 } from '../../../../src/features/service/calls/desk/CallsView'
import { ConversationsView as ConversationsView_68bb374e847d38ecf56c94bd9d7f4816 } from '../../../../src/features/chat/desk/ConversationsView'
import { InvoicesView as InvoicesView_f6ec11f7984b2d761901067ba2f6a69e } from '../../../../src/features/invoicing/desk/InvoicesView'
import { ContributionView as ContributionView_d35822603a6bcfb296392fe291664336 } from '../../../../src/features/invoicing/contribution/ContributionView'
import { RequestsView as RequestsView_0d7d3d0ed098d15f01ac5f7c288db81e } from '../../../../src/features/service/desk/RequestsView'
import { AovView as AovView_7235ceef119865185276a53f8e00bc0d } from '../../../../src/features/aov/desk/AovView'
import { KeurmerkView as KeurmerkView_f3d31feaafd31bcd303f9cbcc77ede30 } from '../../../../src/features/keurmerk/desk/KeurmerkView'
import { KnowledgeDesk as KnowledgeDesk_1b70b27328e2400c2431a13f147f4116 } from '../../../../src/features/knowledge/desk/KnowledgeDesk'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/fields/CalendarDateCell#default": default_e4bf260cae02c1e199ad8b62abbd623e,
  "/src/fields/CalendarDateField#default": default_43eac6cb9c979c27ce27d5dfcd521253,
  "/collections/identity/Recognitions/admin/RecognitionPanel#default": default_20a1b75cc7b171c83f6d7b1d1b193d4d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/identity/PracticeProfiles/admin/Photo#default": default_568619eaa719ed7a938845fb61b5bda8,
  "/collections/identity/PracticeProfiles/admin/EmbedCode#default": default_6b2cf9c98867f28c978f8fc41bca0529,
  "/collections/identity/ProfessionalCodes/admin/CheckCode#default": default_d1ba5b8dc28263c690e2a9adf0599822,
  "/collections/identity/PartnerKeys/admin/Revoke#default": default_8ba8f5279f12e67e7d79bdac9623e25e,
  "/collections/identity/PartnerKeys/admin/MakeKey#MakeKey": MakeKey_928810a7489aa92a8cdedba618e24e3d,
  "/plugins/review/admin/EventList#default": default_1ff45ea84abd3f10fd3656a2c1eca19b,
  "/collections/registers/Norms/admin/RowName#default": default_a7dc5f922a36b9eaf5c1e69352606090,
  "/collections/registers/Norms/admin/Trial#default": default_8abde76634a67be0561e75f9fd75426c,
  "/collections/registers/Norms/admin/NewVersion#default": default_936f68ff334ae84600867ebf56b6eb9a,
  "/collections/registers/Registrations/admin/Life#default": default_230e261a7511a669346cf098a7412e19,
  "/collections/registers/Objections/admin/Subject#default": default_4ec372409f23d0d7fb91bd7c26b57896,
  "/collections/registers/Certificates/admin/CertificateActions#default": default_9dd672bc477d8608b90245a809623f37,
  "/collections/intervisie/IntervisieGroups/admin/People#default": default_64336b45055af7d840c104ec704d727d,
  "/collections/library/DocumentTemplates/admin/Versions#default": default_999c49a3f5e099b4c17194f5c9a94b00,
  "/collections/invoicing/Payments/admin/Paid#default": default_b4babda65ba7274c92a992635aa0eb18,
  "/collections/invoicing/Payments/admin/OpenCharges#default": default_5ebf0e714e1dfbaccaee5c4cee201517,
  "/collections/news/Posts/admin/ViewOnSite#default": default_6ae6bc532177fe3c2858625460be9605,
  "/collections/news/Posts/admin/Plans#default": default_cce2a930cff87b1ba45e954cd0a8e733,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/aov/AovTariffs/admin/Preview#default": default_68c0f5aca3352d62f63c69835abe37b5,
  "/collections/aov/AovTariffs/admin/RateName#default": default_b4cf9c56b121edb128a0f1c235f2b183,
  "/collections/forms/admin/Answers#default": default_651227b1fbd3c7ebedf5c6c23bc256d5,
  "/plugins/review/admin/FilesThen#default": default_8d88417f960af3e67336dc46603b9fbd,
  "/plugins/notifications/admin/MailPreview#default": default_7411528f063c9eae3e74e68ce047cb50,
  "/plugins/notifications/admin/StateCell#default": default_537feb38d47663a84ba40fb70816cbbf,
  "/plugins/webhooks/admin/EndpointTools#default": default_82e2a43e12f145e5f48f9bd3a1ffc01e,
  "/plugins/webhooks/admin/DeliveryView#default": default_149443d363764059e40ba6b72144b92a,
  "/plugins/keurmerk/admin/RowName#default": default_2bd2c3059ae396a7434067d7b78984a5,
  "/plugins/audit-trail/admin/LineDetails#default": default_68c90ec7704bbf5ab03736033115ff6f,
  "/plugins/audit-trail/admin/ActionCell#default": default_07c05c4e8210ea8cbe0905e45062e119,
  "/plugins/audit-trail/admin/ToldInDetails#default": default_608b1b64d3e4fc096ac44959406d18c7,
  "/plugins/audit-trail/admin/SubjectCell#default": default_d504d272f30032ac70ba54021cd3d813,
  "/src/features/backoffice/nav/Navigation#Navigation": Navigation_c40bf527957166a37caa995f0241965d,
  "/src/features/backoffice/header/OfficeBar#OfficeBar": OfficeBar_8330adccd4efc6f7a9154e213344f3c2,
  "/src/features/identity/components/AdminLogOut#default": default_466958dcc8b0cf16c93b68794543a278,
  "/src/features/backoffice/brand/Icon#Icon": Icon_e63316d57225a32a33687a398e82e3bd,
  "/src/features/backoffice/brand/Logo#Logo": Logo_289155af9c455b570440979e1bd83a4b,
  "/src/features/backoffice/nav/WorkLinks#WorkLinks": WorkLinks_7c76aa6bc64587c8347a982c2000ee91,
  "/src/features/backoffice/dashboard/Dashboard#Dashboard": Dashboard_c97d5cab14f1b052d0725558d1437b96,
  "/src/features/evidence/review/ReviewView#ReviewView": ReviewView_f55866d8d81fba79732ca76feff8fd60,
  "/src/features/accreditation/committee/AccreditationView#AccreditationView": AccreditationView_cb4008488374bddd3e80d29a4c9fa2bb,
  "/src/features/screening/privacy/CopiesView#CopiesView": CopiesView_812330f27bc5953733828ca605e08a28,
  "/src/features/privacy/desk/RequestsView#RequestsView": RequestsView_3d6d40417f2f23a0b0e0e248413323b8,
  "/src/features/visitation/desk/VisitationView#VisitationView": VisitationView_4c368cca7cf4e8e453c8e48f1eda2209,
  "/src/features/screening/desk/ScreeningView#ScreeningView": ScreeningView_8f66d46d91683a3da8084f552d3f840a,
  "/src/features/service/calls/desk/CallsView#CallsView": CallsView_61fe7737e730d508b9090551d1edf4b1,
  "/src/features/chat/desk/ConversationsView#ConversationsView": ConversationsView_68bb374e847d38ecf56c94bd9d7f4816,
  "/src/features/invoicing/desk/InvoicesView#InvoicesView": InvoicesView_f6ec11f7984b2d761901067ba2f6a69e,
  "/src/features/invoicing/contribution/ContributionView#ContributionView": ContributionView_d35822603a6bcfb296392fe291664336,
  "/src/features/service/desk/RequestsView#RequestsView": RequestsView_0d7d3d0ed098d15f01ac5f7c288db81e,
  "/src/features/aov/desk/AovView#AovView": AovView_7235ceef119865185276a53f8e00bc0d,
  "/src/features/keurmerk/desk/KeurmerkView#KeurmerkView": KeurmerkView_f3d31feaafd31bcd303f9cbcc77ede30,
  "/src/features/knowledge/desk/KnowledgeDesk#KnowledgeDesk": KnowledgeDesk_1b70b27328e2400c2431a13f147f4116,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
