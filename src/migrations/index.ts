import * as migration_20261122_000000_initial from './20261122_000000_initial';
import * as migration_20261122_100800_wake_worker from './20261122_100800_wake_worker';
import * as migration_20261122_105500_review_lookups from './20261122_105500_review_lookups';
import * as migration_20261122_130000_review from './20261122_130000_review';
import * as migration_20261122_130001_rate_limits from './20261122_130001_rate_limits';
import * as migration_20261122_130002_one_role from './20261122_130002_one_role';
import * as migration_20261122_140000_audit_trail from './20261122_140000_audit_trail';
import * as migration_20261122_140001_cache_tags from './20261122_140001_cache_tags';
import * as migration_20261122_150000_published_pictures from './20261122_150000_published_pictures';
import * as migration_20261122_200000_registers from './20261122_200000_registers';
import * as migration_20261122_200001_registers_rules from './20261122_200001_registers_rules';
import * as migration_20261122_200010_life_of_a_registration from './20261122_200010_life_of_a_registration';
import * as migration_20261122_200020_certificates from './20261122_200020_certificates';
import * as migration_20261122_210000_courses from './20261122_210000_courses';
import * as migration_20261122_210001_courses_rules from './20261122_210001_courses_rules';
import * as migration_20261122_220100_cancelled_sessions from './20261122_220100_cancelled_sessions';
import * as migration_20261122_220500_attendance_jobs from './20261122_220500_attendance_jobs';
import * as migration_20261122_220600_agenda from './20261122_220600_agenda';
import * as migration_20261122_220700_register_links from './20261122_220700_register_links';
import * as migration_20261122_230000_intervisie_and_visitation from './20261122_230000_intervisie_and_visitation';
import * as migration_20261122_230001_intervisie_rules from './20261122_230001_intervisie_rules';
import * as migration_20261122_230300_intervisie_reminders from './20261122_230300_intervisie_reminders';
import * as migration_20261122_240000_members_file from './20261122_240000_members_file';
import * as migration_20261122_240001_recognitions_apart from './20261122_240001_recognitions_apart';
import * as migration_20261122_240002_members_file_rules from './20261122_240002_members_file_rules';
import * as migration_20261122_240100_webhooks_sending from './20261122_240100_webhooks_sending';
import * as migration_20261122_245000_directory from './20261122_245000_directory';
import * as migration_20261122_245010_admission_letters from './20261122_245010_admission_letters';
import * as migration_20261122_246000_privacy_jobs from './20261122_246000_privacy_jobs';
import * as migration_20261122_246010_directory_alike from './20261122_246010_directory_alike';
import * as migration_20261122_246020_licences from './20261122_246020_licences';
import * as migration_20261122_247010_shield_codes from './20261122_247010_shield_codes';
import * as migration_20261122_247800_service_and_invoicing from './20261122_247800_service_and_invoicing';
import * as migration_20261122_247801_service_and_invoicing_rules from './20261122_247801_service_and_invoicing_rules';
import * as migration_20261122_247802_knowledge_rules from './20261122_247802_knowledge_rules';
import * as migration_20261122_247850_erasure from './20261122_247850_erasure';
import * as migration_20261122_248000_invoice_buyer_chamber from './20261122_248000_invoice_buyer_chamber';
import * as migration_20261122_248800_article_votes from './20261122_248800_article_votes';
import * as migration_20261122_249800_call_cancel_reason from './20261122_249800_call_cancel_reason';
import * as migration_20261122_250200_form_submission_keys from './20261122_250200_form_submission_keys';
import * as migration_20261122_250300_contribution_fees from './20261122_250300_contribution_fees';
import * as migration_20261122_250301_contribution_rules from './20261122_250301_contribution_rules';
import * as migration_20261122_250310_paying_invoices from './20261122_250310_paying_invoices';
import * as migration_20261122_250311_paying_rules from './20261122_250311_paying_rules';
import * as migration_20261122_250320_aov_send from './20261122_250320_aov_send';
import * as migration_20261122_250390_service_day from './20261122_250390_service_day';
import * as migration_20261122_251400_invoice_of_one_organisation from './20261122_251400_invoice_of_one_organisation';
import * as migration_20261122_251800_live_chat from './20261122_251800_live_chat';
import * as migration_20261122_251801_live_chat_rules from './20261122_251801_live_chat_rules';
import * as migration_20261122_252000_assistant from './20261122_252000_assistant';
import * as migration_20261122_252001_assistant_rules from './20261122_252001_assistant_rules';
import * as migration_20261122_252010_service_later from './20261122_252010_service_later';
import * as migration_20261122_252400_money_returned from './20261122_252400_money_returned';
import * as migration_20261122_252401_money_returned_rules from './20261122_252401_money_returned_rules';
import * as migration_20261122_252600_chat_on_holidays from './20261122_252600_chat_on_holidays';
import * as migration_20261123_173759_keurmerk from './20261123_173759_keurmerk';
import * as migration_20261123_173800_keurmerk_rules from './20261123_173800_keurmerk_rules';
import * as migration_20261123_182716_keurmerk_article from './20261123_182716_keurmerk_article';
import * as migration_20261123_222645_keurmerk_draw from './20261123_222645_keurmerk_draw';
import * as migration_20261123_230304_keurmerk_documents from './20261123_230304_keurmerk_documents';

export const migrations = [
  {
    up: migration_20261122_000000_initial.up,
    down: migration_20261122_000000_initial.down,
    name: '20261122_000000_initial',
  },
  {
    up: migration_20261122_100800_wake_worker.up,
    down: migration_20261122_100800_wake_worker.down,
    name: '20261122_100800_wake_worker',
  },
  {
    up: migration_20261122_105500_review_lookups.up,
    down: migration_20261122_105500_review_lookups.down,
    name: '20261122_105500_review_lookups',
  },
  {
    up: migration_20261122_130000_review.up,
    down: migration_20261122_130000_review.down,
    name: '20261122_130000_review',
  },
  {
    up: migration_20261122_130001_rate_limits.up,
    down: migration_20261122_130001_rate_limits.down,
    name: '20261122_130001_rate_limits',
  },
  {
    up: migration_20261122_130002_one_role.up,
    down: migration_20261122_130002_one_role.down,
    name: '20261122_130002_one_role',
  },
  {
    up: migration_20261122_140000_audit_trail.up,
    down: migration_20261122_140000_audit_trail.down,
    name: '20261122_140000_audit_trail',
  },
  {
    up: migration_20261122_140001_cache_tags.up,
    down: migration_20261122_140001_cache_tags.down,
    name: '20261122_140001_cache_tags',
  },
  {
    up: migration_20261122_150000_published_pictures.up,
    down: migration_20261122_150000_published_pictures.down,
    name: '20261122_150000_published_pictures',
  },
  {
    up: migration_20261122_200000_registers.up,
    down: migration_20261122_200000_registers.down,
    name: '20261122_200000_registers',
  },
  {
    up: migration_20261122_200001_registers_rules.up,
    down: migration_20261122_200001_registers_rules.down,
    name: '20261122_200001_registers_rules',
  },
  {
    up: migration_20261122_200010_life_of_a_registration.up,
    down: migration_20261122_200010_life_of_a_registration.down,
    name: '20261122_200010_life_of_a_registration',
  },
  {
    up: migration_20261122_200020_certificates.up,
    down: migration_20261122_200020_certificates.down,
    name: '20261122_200020_certificates',
  },
  {
    up: migration_20261122_210000_courses.up,
    down: migration_20261122_210000_courses.down,
    name: '20261122_210000_courses',
  },
  {
    up: migration_20261122_210001_courses_rules.up,
    down: migration_20261122_210001_courses_rules.down,
    name: '20261122_210001_courses_rules',
  },
  {
    up: migration_20261122_220100_cancelled_sessions.up,
    down: migration_20261122_220100_cancelled_sessions.down,
    name: '20261122_220100_cancelled_sessions',
  },
  {
    up: migration_20261122_220500_attendance_jobs.up,
    down: migration_20261122_220500_attendance_jobs.down,
    name: '20261122_220500_attendance_jobs',
  },
  {
    up: migration_20261122_220600_agenda.up,
    down: migration_20261122_220600_agenda.down,
    name: '20261122_220600_agenda',
  },
  {
    up: migration_20261122_220700_register_links.up,
    down: migration_20261122_220700_register_links.down,
    name: '20261122_220700_register_links',
  },
  {
    up: migration_20261122_230000_intervisie_and_visitation.up,
    down: migration_20261122_230000_intervisie_and_visitation.down,
    name: '20261122_230000_intervisie_and_visitation',
  },
  {
    up: migration_20261122_230001_intervisie_rules.up,
    down: migration_20261122_230001_intervisie_rules.down,
    name: '20261122_230001_intervisie_rules',
  },
  {
    up: migration_20261122_230300_intervisie_reminders.up,
    down: migration_20261122_230300_intervisie_reminders.down,
    name: '20261122_230300_intervisie_reminders',
  },
  {
    up: migration_20261122_240000_members_file.up,
    down: migration_20261122_240000_members_file.down,
    name: '20261122_240000_members_file',
  },
  {
    up: migration_20261122_240001_recognitions_apart.up,
    down: migration_20261122_240001_recognitions_apart.down,
    name: '20261122_240001_recognitions_apart',
  },
  {
    up: migration_20261122_240002_members_file_rules.up,
    down: migration_20261122_240002_members_file_rules.down,
    name: '20261122_240002_members_file_rules',
  },
  {
    up: migration_20261122_240100_webhooks_sending.up,
    down: migration_20261122_240100_webhooks_sending.down,
    name: '20261122_240100_webhooks_sending',
  },
  {
    up: migration_20261122_245000_directory.up,
    down: migration_20261122_245000_directory.down,
    name: '20261122_245000_directory',
  },
  {
    up: migration_20261122_245010_admission_letters.up,
    down: migration_20261122_245010_admission_letters.down,
    name: '20261122_245010_admission_letters',
  },
  {
    up: migration_20261122_246000_privacy_jobs.up,
    down: migration_20261122_246000_privacy_jobs.down,
    name: '20261122_246000_privacy_jobs',
  },
  {
    up: migration_20261122_246010_directory_alike.up,
    down: migration_20261122_246010_directory_alike.down,
    name: '20261122_246010_directory_alike',
  },
  {
    up: migration_20261122_246020_licences.up,
    down: migration_20261122_246020_licences.down,
    name: '20261122_246020_licences',
  },
  {
    up: migration_20261122_247010_shield_codes.up,
    down: migration_20261122_247010_shield_codes.down,
    name: '20261122_247010_shield_codes',
  },
  {
    up: migration_20261122_247800_service_and_invoicing.up,
    down: migration_20261122_247800_service_and_invoicing.down,
    name: '20261122_247800_service_and_invoicing',
  },
  {
    up: migration_20261122_247801_service_and_invoicing_rules.up,
    down: migration_20261122_247801_service_and_invoicing_rules.down,
    name: '20261122_247801_service_and_invoicing_rules',
  },
  {
    up: migration_20261122_247802_knowledge_rules.up,
    down: migration_20261122_247802_knowledge_rules.down,
    name: '20261122_247802_knowledge_rules',
  },
  {
    up: migration_20261122_247850_erasure.up,
    down: migration_20261122_247850_erasure.down,
    name: '20261122_247850_erasure',
  },
  {
    up: migration_20261122_248000_invoice_buyer_chamber.up,
    down: migration_20261122_248000_invoice_buyer_chamber.down,
    name: '20261122_248000_invoice_buyer_chamber',
  },
  {
    up: migration_20261122_248800_article_votes.up,
    down: migration_20261122_248800_article_votes.down,
    name: '20261122_248800_article_votes',
  },
  {
    up: migration_20261122_249800_call_cancel_reason.up,
    down: migration_20261122_249800_call_cancel_reason.down,
    name: '20261122_249800_call_cancel_reason',
  },
  {
    up: migration_20261122_250200_form_submission_keys.up,
    down: migration_20261122_250200_form_submission_keys.down,
    name: '20261122_250200_form_submission_keys',
  },
  {
    up: migration_20261122_250300_contribution_fees.up,
    down: migration_20261122_250300_contribution_fees.down,
    name: '20261122_250300_contribution_fees',
  },
  {
    up: migration_20261122_250301_contribution_rules.up,
    down: migration_20261122_250301_contribution_rules.down,
    name: '20261122_250301_contribution_rules',
  },
  {
    up: migration_20261122_250310_paying_invoices.up,
    down: migration_20261122_250310_paying_invoices.down,
    name: '20261122_250310_paying_invoices',
  },
  {
    up: migration_20261122_250311_paying_rules.up,
    down: migration_20261122_250311_paying_rules.down,
    name: '20261122_250311_paying_rules',
  },
  {
    up: migration_20261122_250320_aov_send.up,
    down: migration_20261122_250320_aov_send.down,
    name: '20261122_250320_aov_send',
  },
  {
    up: migration_20261122_250390_service_day.up,
    down: migration_20261122_250390_service_day.down,
    name: '20261122_250390_service_day',
  },
  {
    up: migration_20261122_251400_invoice_of_one_organisation.up,
    down: migration_20261122_251400_invoice_of_one_organisation.down,
    name: '20261122_251400_invoice_of_one_organisation',
  },
  {
    up: migration_20261122_251800_live_chat.up,
    down: migration_20261122_251800_live_chat.down,
    name: '20261122_251800_live_chat',
  },
  {
    up: migration_20261122_251801_live_chat_rules.up,
    down: migration_20261122_251801_live_chat_rules.down,
    name: '20261122_251801_live_chat_rules',
  },
  {
    up: migration_20261122_252000_assistant.up,
    down: migration_20261122_252000_assistant.down,
    name: '20261122_252000_assistant',
  },
  {
    up: migration_20261122_252001_assistant_rules.up,
    down: migration_20261122_252001_assistant_rules.down,
    name: '20261122_252001_assistant_rules',
  },
  {
    up: migration_20261122_252010_service_later.up,
    down: migration_20261122_252010_service_later.down,
    name: '20261122_252010_service_later',
  },
  {
    up: migration_20261122_252400_money_returned.up,
    down: migration_20261122_252400_money_returned.down,
    name: '20261122_252400_money_returned',
  },
  {
    up: migration_20261122_252401_money_returned_rules.up,
    down: migration_20261122_252401_money_returned_rules.down,
    name: '20261122_252401_money_returned_rules',
  },
  {
    up: migration_20261122_252600_chat_on_holidays.up,
    down: migration_20261122_252600_chat_on_holidays.down,
    name: '20261122_252600_chat_on_holidays',
  },
  {
    up: migration_20261123_173759_keurmerk.up,
    down: migration_20261123_173759_keurmerk.down,
    name: '20261123_173759_keurmerk',
  },
  {
    up: migration_20261123_173800_keurmerk_rules.up,
    down: migration_20261123_173800_keurmerk_rules.down,
    name: '20261123_173800_keurmerk_rules',
  },
  {
    up: migration_20261123_182716_keurmerk_article.up,
    down: migration_20261123_182716_keurmerk_article.down,
    name: '20261123_182716_keurmerk_article',
  },
  {
    up: migration_20261123_222645_keurmerk_draw.up,
    down: migration_20261123_222645_keurmerk_draw.down,
    name: '20261123_222645_keurmerk_draw',
  },
  {
    up: migration_20261123_230304_keurmerk_documents.up,
    down: migration_20261123_230304_keurmerk_documents.down,
    name: '20261123_230304_keurmerk_documents'
  },
];
