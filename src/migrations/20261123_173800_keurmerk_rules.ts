import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What holds for the keurmerk whoever writes (KB-1 … KB-6): one of each, what was sent stays, what was asked stays. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNIQUE INDEX keurmerk_rounds_year ON keurmerk_rounds (organisation_id, year);
    CREATE UNIQUE INDEX keurmerk_steps_once ON keurmerk_steps (round_id, step);

    CREATE UNIQUE INDEX self_evaluations_practice ON self_evaluations (round_id, practice_id);
    CREATE UNIQUE INDEX self_evaluations_chamber ON self_evaluations (round_id, chamber_number)
      WHERE chamber_number IS NOT NULL AND chamber_number <> '';
    CREATE UNIQUE INDEX self_evaluations_code ON self_evaluations (code) WHERE code IS NOT NULL;
    ALTER TABLE self_evaluations
      ADD CONSTRAINT self_evaluations_decided CHECK ((outcome IS NULL) = (decided_on IS NULL)),
      ADD CONSTRAINT self_evaluations_granted CHECK ((coalesce(outcome::text, '') = 'granted') = (code IS NOT NULL)),
      ADD CONSTRAINT self_evaluations_order CHECK (
        (reported_at IS NULL OR sent_at IS NOT NULL) AND (sent_again_at IS NULL OR reported_at IS NOT NULL)
        AND (objected_at IS NULL OR outcome IS NOT NULL) AND (objection_decided_at IS NULL OR objected_at IS NOT NULL));

    CREATE UNIQUE INDEX self_evaluation_people_once ON self_evaluation_people (evaluation_id, therapist_id);
    CREATE UNIQUE INDEX self_evaluation_people_contact ON self_evaluation_people (evaluation_id) WHERE contact;
    CREATE UNIQUE INDEX self_evaluation_answers_once ON self_evaluation_answers (evaluation_id, code);
    CREATE INDEX self_evaluation_attachments_answer ON self_evaluation_attachments (evaluation_id, code);
    CREATE UNIQUE INDEX self_evaluation_submissions_once ON self_evaluation_submissions (evaluation_id, turn);
    ALTER TABLE self_evaluation_submissions ADD CONSTRAINT self_evaluation_submissions_turn CHECK (turn IN (1, 2));

    ALTER TABLE keurmerk_judgements ALTER COLUMN second SET NOT NULL,
      ADD CONSTRAINT keurmerk_judgements_turn CHECK (turn IN (1, 2)),
      ADD CONSTRAINT keurmerk_judgements_reasoned CHECK (
        judgement = 'sufficient' OR (coalesce(reason, '') <> '' AND coalesce(action, '') <> ''));
    CREATE UNIQUE INDEX keurmerk_judgements_once ON keurmerk_judgements (evaluation_id, turn, code, second);

    -- What was sent never changes.
    CREATE FUNCTION submissions_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'what was sent stays' USING ERRCODE = 'P0001';
    END $$;
    CREATE TRIGGER submissions_stay BEFORE UPDATE OR DELETE ON self_evaluation_submissions
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION submissions_stay();

    -- What practices answered to is what they are judged by.
    CREATE FUNCTION framework_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM self_evaluation_submissions s JOIN self_evaluations e ON e.id = s.evaluation_id
                  WHERE e.round_id = OLD.id) THEN
        RAISE EXCEPTION 'the framework stands' USING ERRCODE = 'P0001';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER framework_stays BEFORE UPDATE ON keurmerk_rounds
      FOR EACH ROW WHEN (OLD.framework IS DISTINCT FROM NEW.framework) EXECUTE FUNCTION framework_stays();

    -- Sent, reported and granted once.
    CREATE FUNCTION self_evaluations_move_on() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (OLD.sent_at IS NOT NULL AND NEW.sent_at IS DISTINCT FROM OLD.sent_at)
         OR (OLD.sent_again_at IS NOT NULL AND NEW.sent_again_at IS DISTINCT FROM OLD.sent_again_at)
         OR (OLD.reported_at IS NOT NULL AND NEW.reported_at IS DISTINCT FROM OLD.reported_at)
         OR (OLD.code IS NOT NULL AND (NEW.code, NEW.outcome) IS DISTINCT FROM (OLD.code, OLD.outcome)) THEN
        RAISE EXCEPTION 'a self-evaluation goes on, not back' USING ERRCODE = 'P0001';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER self_evaluations_move_on BEFORE UPDATE ON self_evaluations
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION self_evaluations_move_on();

    -- The public register: by name, and as of a day.
    CREATE INDEX self_evaluations_register ON self_evaluations (decided_on, practice_name) WHERE outcome = 'granted';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX self_evaluations_register;
    DROP TRIGGER self_evaluations_move_on ON self_evaluations;
    DROP FUNCTION self_evaluations_move_on;
    DROP TRIGGER framework_stays ON keurmerk_rounds;
    DROP FUNCTION framework_stays;
    DROP TRIGGER submissions_stay ON self_evaluation_submissions;
    DROP FUNCTION submissions_stay;
    DROP INDEX keurmerk_judgements_once;
    ALTER TABLE keurmerk_judgements ALTER COLUMN second DROP NOT NULL,
      DROP CONSTRAINT keurmerk_judgements_turn, DROP CONSTRAINT keurmerk_judgements_reasoned;
    ALTER TABLE self_evaluation_submissions DROP CONSTRAINT self_evaluation_submissions_turn;
    DROP INDEX self_evaluation_submissions_once;
    DROP INDEX self_evaluation_attachments_answer;
    DROP INDEX self_evaluation_answers_once;
    DROP INDEX self_evaluation_people_contact;
    DROP INDEX self_evaluation_people_once;
    ALTER TABLE self_evaluations DROP CONSTRAINT self_evaluations_decided, DROP CONSTRAINT self_evaluations_granted,
      DROP CONSTRAINT self_evaluations_order;
    DROP INDEX self_evaluations_code;
    DROP INDEX self_evaluations_chamber;
    DROP INDEX self_evaluations_practice;
    DROP INDEX keurmerk_steps_once;
    DROP INDEX keurmerk_rounds_year;
  `)
}
