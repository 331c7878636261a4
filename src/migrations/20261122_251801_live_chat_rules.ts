import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself holds to in live chat (KS-SRV-8): messages are numbered one by one in the order in which they commit,
 * and stay; a conversation that was closed stays closed; one open conversation of a member, or of a visitor. Who listens on
 * `chat` hears of every change by its ids.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE conversations
      ALTER COLUMN organisation_id SET NOT NULL,
      ADD CONSTRAINT conversations_who CHECK (num_nonnulls(therapist_id, visitor_key_hash) = 1),
      ADD CONSTRAINT conversations_closed CHECK
        ((status = 'closed') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (closed_by IS NULL)),
      ADD CONSTRAINT conversations_waiting CHECK (status <> 'waiting' OR num_nonnulls(assignee_id, staff_name) = 0),
      ADD CONSTRAINT conversations_taken CHECK (status <> 'active' OR (taken_at IS NOT NULL AND staff_name IS NOT NULL)),
      ADD CONSTRAINT conversations_read CHECK (least(member_read_seq, staff_read_seq) >= 0
        AND greatest(member_read_seq, staff_read_seq) <= last_seq);
    CREATE UNIQUE INDEX conversations_one_open_member ON conversations (therapist_id) WHERE status <> 'closed';
    CREATE UNIQUE INDEX conversations_one_visitor_key ON conversations (visitor_key_hash);
    CREATE INDEX conversations_open_idx ON conversations (opened_at) WHERE status <> 'closed';
    CREATE INDEX conversations_closed_idx ON conversations (closed_at) WHERE status = 'closed';

    CREATE FUNCTION conversations_move() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      moves text[] := ARRAY['assignee_id', 'member_read_seq', 'staff_read_seq', 'updated_at'];
    BEGIN
      IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a conversation stays' USING ERRCODE = 'P0001';
      END IF;
      IF OLD.status = 'closed' AND (to_jsonb(OLD) - moves IS DISTINCT FROM to_jsonb(NEW) - moves
         OR (NEW.assignee_id IS NOT NULL AND NEW.assignee_id IS DISTINCT FROM OLD.assignee_id)) THEN
        RAISE EXCEPTION 'a conversation that was closed stays as it is' USING ERRCODE = 'P0001';
      END IF;
      IF NEW.last_seq NOT IN (OLD.last_seq, OLD.last_seq + 1) OR NEW.organisation_id <> OLD.organisation_id
         OR NEW.therapist_id IS DISTINCT FROM OLD.therapist_id OR NEW.visitor_key_hash IS DISTINCT FROM OLD.visitor_key_hash THEN
        RAISE EXCEPTION 'a conversation stays whose it is' USING ERRCODE = 'P0001';
      END IF;
      -- What was read isn't unread again.
      NEW.member_read_seq := greatest(OLD.member_read_seq, NEW.member_read_seq);
      NEW.staff_read_seq := greatest(OLD.staff_read_seq, NEW.staff_read_seq);
      RETURN NEW;
    END $$;
    CREATE TRIGGER conversations_move BEFORE UPDATE OR DELETE ON conversations
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION conversations_move();

    ALTER TABLE messages
      ALTER COLUMN organisation_id SET NOT NULL, ALTER COLUMN seq SET NOT NULL, ALTER COLUMN sent_at SET NOT NULL,
      ALTER COLUMN internal SET NOT NULL, ALTER COLUMN body SET NOT NULL,
      DROP CONSTRAINT messages_conversation_id_conversations_id_fk,
      ADD CONSTRAINT messages_conversation_id_conversations_id_fk
        FOREIGN KEY (conversation_id) REFERENCES conversations (id) ON DELETE CASCADE,
      ADD CONSTRAINT messages_length CHECK (char_length(body) <= 4000),
      ADD CONSTRAINT messages_notes CHECK (NOT internal OR author = 'staff'),
      ADD CONSTRAINT messages_staff CHECK (staff_id IS NULL OR author = 'staff');
    CREATE UNIQUE INDEX messages_number ON messages (conversation_id, seq);
    CREATE UNIQUE INDEX messages_sent_once ON messages (conversation_id, client_key);

    CREATE FUNCTION messages_number() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      talk conversations%ROWTYPE;
    BEGIN
      -- The row stays locked until the transaction ends: the next message waits, so numbers commit in their order, and a
      -- rollback gives the number back.
      UPDATE conversations SET last_seq = last_seq + 1, last_message_at = clock_timestamp(), updated_at = clock_timestamp(),
             member_read_seq = CASE WHEN NEW.author IN ('member', 'visitor') THEN last_seq + 1 ELSE member_read_seq END,
             staff_read_seq = CASE WHEN NEW.author = 'staff' THEN last_seq + 1 ELSE staff_read_seq END
       WHERE id = NEW.conversation_id AND status <> 'closed' RETURNING * INTO talk;
      IF talk.id IS NULL THEN
        RAISE EXCEPTION 'a conversation that was closed takes no messages' USING ERRCODE = 'P0001';
      END IF;
      NEW.seq := talk.last_seq;
      NEW.sent_at := clock_timestamp();
      NEW.therapist_id := talk.therapist_id;
      NEW.organisation_id := talk.organisation_id;
      PERFORM pg_notify('chat', 'm:' || talk.id || ':' || talk.last_seq);
      RETURN NEW;
    END $$;
    CREATE TRIGGER messages_number BEFORE INSERT ON messages FOR EACH ROW EXECUTE FUNCTION messages_number();

    CREATE FUNCTION messages_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      moves text[] := ARRAY['staff_id', 'file_id'];
    BEGIN
      -- An account or a file that goes, is taken out.
      IF TG_OP = 'DELETE' OR to_jsonb(OLD) - moves IS DISTINCT FROM to_jsonb(NEW) - moves
         OR coalesce(NEW.staff_id, OLD.staff_id) IS DISTINCT FROM OLD.staff_id
         OR coalesce(NEW.file_id, OLD.file_id) IS DISTINCT FROM OLD.file_id THEN
        RAISE EXCEPTION 'what was said stays' USING ERRCODE = 'P0001';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER messages_stay BEFORE UPDATE OR DELETE ON messages
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION messages_stay();

    CREATE FUNCTION conversations_told() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('chat', 's:' || NEW.id);
      RETURN NULL;
    END $$;
    CREATE TRIGGER conversations_begun AFTER INSERT ON conversations FOR EACH ROW EXECUTE FUNCTION conversations_told();
    -- A message says for itself that there is one.
    CREATE TRIGGER conversations_changed AFTER UPDATE ON conversations FOR EACH ROW
      WHEN (OLD.last_seq = NEW.last_seq AND (OLD.status, OLD.assignee_id, OLD.staff_name, OLD.member_read_seq, OLD.staff_read_seq)
        IS DISTINCT FROM (NEW.status, NEW.assignee_id, NEW.staff_name, NEW.member_read_seq, NEW.staff_read_seq))
      EXECUTE FUNCTION conversations_told();

    -- Who has the conversations open: who was seen within the minute, is there.
    CREATE TABLE chat_presence (
      user_id integer PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
      seen_at timestamptz NOT NULL DEFAULT now()
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE chat_presence;
    DROP TRIGGER conversations_changed ON conversations;
    DROP TRIGGER conversations_begun ON conversations;
    DROP FUNCTION conversations_told;
    DROP TRIGGER messages_stay ON messages;
    DROP FUNCTION messages_stay;
    DROP TRIGGER messages_number ON messages;
    DROP FUNCTION messages_number;
    DROP INDEX messages_number, messages_sent_once;
    ALTER TABLE messages
      ALTER COLUMN organisation_id DROP NOT NULL, ALTER COLUMN seq DROP NOT NULL, ALTER COLUMN sent_at DROP NOT NULL,
      ALTER COLUMN internal DROP NOT NULL, ALTER COLUMN body DROP NOT NULL,
      DROP CONSTRAINT messages_length, DROP CONSTRAINT messages_notes, DROP CONSTRAINT messages_staff,
      DROP CONSTRAINT messages_conversation_id_conversations_id_fk,
      ADD CONSTRAINT messages_conversation_id_conversations_id_fk
        FOREIGN KEY (conversation_id) REFERENCES conversations (id) ON DELETE SET NULL;
    DROP TRIGGER conversations_move ON conversations;
    DROP FUNCTION conversations_move;
    DROP INDEX conversations_one_open_member, conversations_one_visitor_key, conversations_open_idx, conversations_closed_idx;
    ALTER TABLE conversations ALTER COLUMN organisation_id DROP NOT NULL,
      DROP CONSTRAINT conversations_who, DROP CONSTRAINT conversations_closed, DROP CONSTRAINT conversations_waiting,
      DROP CONSTRAINT conversations_taken, DROP CONSTRAINT conversations_read;
  `)
}
