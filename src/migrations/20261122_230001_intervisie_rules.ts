import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself holds to: nobody is in two groups (KS-GRP-5), a group has exactly one manager, who is in it; no two
 * sessions of one member at once (norms §2.9); one open visit a member, and no two visits of a visitor at once; what was
 * done about a visit stays written; a charge stands.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNIQUE INDEX intervisie_group_members_one_group ON intervisie_group_members (organisation_id, member_key)
      WHERE until IS NULL;
    CREATE UNIQUE INDEX intervisie_group_members_one_group_here ON intervisie_group_members (therapist_id)
      WHERE until IS NULL AND therapist_id IS NOT NULL;
    CREATE UNIQUE INDEX intervisie_group_members_one_manager ON intervisie_group_members (group_id)
      WHERE until IS NULL AND role = 'manager';
    CREATE INDEX intervisie_group_members_standing_idx ON intervisie_group_members (group_id, "from", until);
    ALTER TABLE intervisie_group_members
      ALTER COLUMN group_id SET NOT NULL, ALTER COLUMN organisation_id SET NOT NULL,
      ADD CONSTRAINT intervisie_group_members_in_order CHECK (until IS NULL OR until >= "from"),
      ADD CONSTRAINT intervisie_group_members_manager_is_here CHECK (role <> 'manager' OR therapist_id IS NOT NULL);
    CREATE FUNCTION intervisie_group_members_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'a membership of a group is ended, not removed' USING ERRCODE = 'P0001';
    END $$;
    CREATE TRIGGER intervisie_group_members_stay BEFORE DELETE ON intervisie_group_members
      FOR EACH ROW EXECUTE FUNCTION intervisie_group_members_stay();

    CREATE FUNCTION intervisie_group_has_manager(of_group integer) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      stands record;
    BEGIN
      SELECT g.status, g.manager_id,
             (SELECT m.therapist_id FROM intervisie_group_members m
               WHERE m.group_id = g.id AND m.until IS NULL AND m.role = 'manager') AS standing,
             (SELECT count(*) FROM intervisie_group_members m WHERE m.group_id = g.id AND m.until IS NULL) AS members
        INTO stands FROM intervisie_groups g WHERE g.id = of_group;
      IF NOT FOUND THEN RETURN; END IF;
      IF stands.status = 'active' AND (stands.manager_id IS NULL OR stands.standing IS DISTINCT FROM stands.manager_id) THEN
        RAISE EXCEPTION 'a group has one manager, who is in it' USING ERRCODE = 'P0001';
      END IF;
      IF stands.status = 'ended' AND stands.members > 0 THEN
        RAISE EXCEPTION 'a group that ended has no members' USING ERRCODE = 'P0001';
      END IF;
    END $$;
    CREATE FUNCTION intervisie_groups_managed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM intervisie_group_has_manager(NEW.id);
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER intervisie_groups_managed AFTER INSERT OR UPDATE ON intervisie_groups
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION intervisie_groups_managed();
    CREATE FUNCTION intervisie_group_members_managed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM intervisie_group_has_manager(NEW.group_id);
      IF TG_OP = 'UPDATE' AND OLD.group_id <> NEW.group_id THEN PERFORM intervisie_group_has_manager(OLD.group_id); END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER intervisie_group_members_managed AFTER INSERT OR UPDATE ON intervisie_group_members
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION intervisie_group_members_managed();

    CREATE UNIQUE INDEX intervisie_join_requests_one_open ON intervisie_join_requests (group_id, therapist_id)
      WHERE status = 'open';

    CREATE UNIQUE INDEX intervisie_report_participants_once ON intervisie_report_participants (report_id, member_id);

    ALTER TABLE intervisie_sessions
      ADD CONSTRAINT intervisie_sessions_hours CHECK (hours IS NULL OR (hours >= 0 AND hours <= 24)),
      ADD CONSTRAINT intervisie_sessions_credited CHECK (credited_hours IS NULL OR (credited_hours >= 0 AND credited_hours <= hours)),
      ADD CONSTRAINT intervisie_sessions_in_order CHECK (start_minute IS NULL OR end_minute IS NULL OR start_minute < end_minute),
      ADD CONSTRAINT intervisie_sessions_not_at_once EXCLUDE USING gist
        (int4range(therapist_id, therapist_id, '[]') WITH &&, daterange(date, date, '[]') WITH &&,
         numrange(coalesce(start_minute, 0), coalesce(end_minute, 1440)) WITH &&)
        WHERE (status IN ('submitted', 'returned', 'approved') AND date IS NOT NULL);
    CREATE UNIQUE INDEX intervisie_sessions_once_per_report ON intervisie_sessions (report_id, therapist_id)
      WHERE report_id IS NOT NULL;
    CREATE INDEX intervisie_sessions_queue_idx ON intervisie_sessions (organisation_id, review_due_on, id) WHERE status = 'submitted';
    CREATE INDEX intervisie_sessions_queue_all_idx ON intervisie_sessions (review_due_on, id) WHERE status = 'submitted';
    CREATE INDEX intervisie_sessions_member_idx ON intervisie_sessions (therapist_id, date);

    CREATE UNIQUE INDEX practices_one_main ON practices (therapist_id) WHERE main;

    CREATE UNIQUE INDEX visitations_one_open ON visitations (therapist_id) WHERE status NOT IN ('cancelled', 'closed');
    ALTER TABLE visitations
      ALTER COLUMN therapist_id SET NOT NULL, ALTER COLUMN organisation_id SET NOT NULL,
      ADD CONSTRAINT visitations_has_date CHECK (status IN ('due', 'planned', 'cancelled') OR date IS NOT NULL),
      ADD CONSTRAINT visitations_has_visitor CHECK (status IN ('due', 'cancelled') OR visitor_id IS NOT NULL),
      ADD CONSTRAINT visitations_cancelled_why CHECK (status <> 'cancelled' OR btrim(coalesce(cancel_reason, '')) <> ''),
      ADD CONSTRAINT visitations_in_order CHECK (start_minute IS NULL OR end_minute IS NULL OR start_minute < end_minute),
      ADD CONSTRAINT visitations_visitor_once EXCLUDE USING gist
        (int4range(visitor_id, visitor_id, '[]') WITH &&, daterange(date, date, '[]') WITH &&,
         numrange(coalesce(start_minute, 0), coalesce(end_minute, 1440)) WITH &&)
        WHERE (status IN ('proposed', 'agreed') AND date IS NOT NULL AND visitor_id IS NOT NULL);

    CREATE FUNCTION visitation_events_only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'what was done about a visit stays' USING ERRCODE = 'P0001';
    END $$;
    CREATE TRIGGER visitation_events_only_grow BEFORE UPDATE OR DELETE ON visitation_events
      FOR EACH ROW EXECUTE FUNCTION visitation_events_only_grow();

    CREATE INDEX visitation_uploads_queue_idx ON visitation_uploads (organisation_id, review_due_on, id) WHERE status = 'submitted';
    CREATE INDEX visitation_uploads_queue_all_idx ON visitation_uploads (review_due_on, id) WHERE status = 'submitted';

    ALTER TABLE charges
      ALTER COLUMN therapist_id SET NOT NULL,
      ADD CONSTRAINT charges_whole_cents CHECK (amount >= 0 AND amount = trunc(amount));
    CREATE FUNCTION charges_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'a charge stands' USING ERRCODE = 'P0001';
    END $$;
    CREATE TRIGGER charges_stay BEFORE UPDATE OR DELETE ON charges FOR EACH ROW EXECUTE FUNCTION charges_stay();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER charges_stay ON charges;
    DROP FUNCTION charges_stay;
    ALTER TABLE charges DROP CONSTRAINT charges_whole_cents, ALTER COLUMN therapist_id DROP NOT NULL;
    DROP INDEX visitation_uploads_queue_all_idx;
    DROP INDEX visitation_uploads_queue_idx;
    DROP TRIGGER visitation_events_only_grow ON visitation_events;
    DROP FUNCTION visitation_events_only_grow;
    ALTER TABLE visitations DROP CONSTRAINT visitations_visitor_once, DROP CONSTRAINT visitations_in_order,
      DROP CONSTRAINT visitations_cancelled_why, DROP CONSTRAINT visitations_has_visitor,
      DROP CONSTRAINT visitations_has_date, ALTER COLUMN therapist_id DROP NOT NULL, ALTER COLUMN organisation_id DROP NOT NULL;
    DROP INDEX visitations_one_open;
    DROP INDEX practices_one_main;
    DROP INDEX intervisie_sessions_member_idx;
    DROP INDEX intervisie_sessions_queue_all_idx;
    DROP INDEX intervisie_sessions_queue_idx;
    DROP INDEX intervisie_sessions_once_per_report;
    ALTER TABLE intervisie_sessions DROP CONSTRAINT intervisie_sessions_not_at_once,
      DROP CONSTRAINT intervisie_sessions_in_order, DROP CONSTRAINT intervisie_sessions_credited,
      DROP CONSTRAINT intervisie_sessions_hours;
    DROP INDEX intervisie_report_participants_once;
    DROP INDEX intervisie_join_requests_one_open;
    DROP TRIGGER intervisie_group_members_managed ON intervisie_group_members;
    DROP FUNCTION intervisie_group_members_managed;
    DROP TRIGGER intervisie_groups_managed ON intervisie_groups;
    DROP FUNCTION intervisie_groups_managed;
    DROP FUNCTION intervisie_group_has_manager;
    DROP TRIGGER intervisie_group_members_stay ON intervisie_group_members;
    DROP FUNCTION intervisie_group_members_stay;
    ALTER TABLE intervisie_group_members DROP CONSTRAINT intervisie_group_members_manager_is_here,
      DROP CONSTRAINT intervisie_group_members_in_order, ALTER COLUMN group_id DROP NOT NULL,
      ALTER COLUMN organisation_id DROP NOT NULL;
    DROP INDEX intervisie_group_members_standing_idx;
    DROP INDEX intervisie_group_members_one_manager;
    DROP INDEX intervisie_group_members_one_group_here;
    DROP INDEX intervisie_group_members_one_group;
  `)
}
