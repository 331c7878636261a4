-- Twenty uploads for every therapist above $1: sixteen of continuing education, four diplomas, each with a file and its
-- history. Statuses as after a few years: nearly all decided, a few per cent under way. No chance: the same rows each time.
CREATE TEMP TABLE made AS
SELECT CASE WHEN n <= 16 THEN 'cpd-uploads' ELSE 'diplomas' END AS collection,
       t.id AS therapist, t.organisation_id AS organisation, n, s.status,
       CASE WHEN s.status IN ('submitted', 'returned') THEN now() - (t.id % 28) * interval '1 day' - n * interval '1 hour'
            WHEN s.status <> 'draft' THEN now() - ((n % 16) * 95 + 20 + t.id % 75) * interval '1 day' END AS submitted_at,
       CASE WHEN n <= 16 THEN (ARRAY['Bijscholing rug en bekken', 'Congres complementaire zorg', 'Nascholing medische basiskennis',
              'Lezing voeding en leefstijl', 'Training gespreksvoering'])[1 + (t.id + n) % 5]
            ELSE (ARRAY['Massagetherapie', 'Natuurgeneeskunde', 'Medische basiskennis', 'Psychosociale basiskennis'])[n - 16]
       END || ' ' || (2021 + (t.id + n) % 6) AS title
  FROM therapists t CROSS JOIN generate_series(1, 20) n
 CROSS JOIN LATERAL (SELECT (t.id * 31 + n * 17) % 100 AS pick) p
 CROSS JOIN LATERAL (SELECT CASE WHEN pick < 92 THEN 'approved' WHEN pick < 95 THEN 'rejected' WHEN pick < 96 THEN 'returned'
              WHEN pick < 98 THEN 'submitted' ELSE 'draft' END AS status) s
 WHERE t.id > $1;

INSERT INTO cpd_uploads (title, category, provider, "from", "to", hours, therapist_id, organisation_id, status, submitted_at,
                         review_due_on, decided_at, granted_points)
SELECT title, (ARRAY['own-field', 'free', 'literature', 'mbk', 'psbk'])[1 + n % 5]::enum_cpd_uploads_category,
       'Opleiding ' || (therapist % 40), (coalesce(submitted_at, now()) - interval '9 days')::date,
       (coalesce(submitted_at, now()) - interval '8 days')::date, 2 + n % 7, therapist, organisation,
       status::enum_cpd_uploads_status, submitted_at, (submitted_at + interval '28 days')::date,
       CASE WHEN status IN ('approved', 'rejected') THEN submitted_at + (2 + n) * interval '1 day' END,
       CASE WHEN status = 'approved' THEN 2 + n % 7 END
  FROM made WHERE collection = 'cpd-uploads';

INSERT INTO diplomas (title, level, field_related, plato, study_points, contact_hours, provider, obtained_on, therapist_id,
                      organisation_id, status, submitted_at, review_due_on, decided_at, granted_points)
SELECT title, 'hbo', true, 'none', 60, 400, 'Opleiding ' || (therapist % 40), '2015-06-01', therapist, organisation,
       status::enum_diplomas_status, submitted_at, (submitted_at + interval '28 days')::date,
       CASE WHEN status IN ('approved', 'rejected') THEN submitted_at + (2 + n % 16) * interval '1 day' END,
       CASE WHEN status = 'approved' THEN 60 END
  FROM made WHERE collection = 'diplomas';

CREATE TEMP TABLE items AS
SELECT 'cpd-uploads' AS collection, id, title, therapist_id, organisation_id, status::text AS status, submitted_at, decided_at,
       granted_points FROM cpd_uploads WHERE therapist_id > $1
UNION ALL
SELECT 'diplomas', id, title, therapist_id, organisation_id, status::text, submitted_at, decided_at, granted_points
  FROM diplomas WHERE therapist_id > $1;

INSERT INTO files (therapist_id, organisation_id, name, mime_type, size, sha256, received_at, attached_to, attached_id, released,
                   storage_key, wrapped_key)
SELECT therapist_id, organisation_id, 'certificaat-' || id || '.pdf', 'application/pdf', 180000 + id % 90000,
       encode(sha256(convert_to(collection || id, 'UTF8')), 'hex'), coalesce(submitted_at, now()), collection, id,
       status <> 'draft', 'bench-' || collection || '-' || id, 'none'
  FROM items;

INSERT INTO cpd_uploads_rels ("order", parent_id, path, files_id)
SELECT 1, attached_id, 'files', id FROM files WHERE attached_to = 'cpd-uploads' AND therapist_id > $1;
INSERT INTO diplomas_rels ("order", parent_id, path, files_id)
SELECT 1, attached_id, 'files', id FROM files WHERE attached_to = 'diplomas' AND therapist_id > $1;

INSERT INTO review_events (collection, item_id, action, "from", "to", title, points, files, actor_name, therapist, organisation, at)
SELECT collection, id, 'submit', 'draft', 'submitted', title, NULL, '[]'::jsonb, 'Lid', therapist_id, organisation_id, submitted_at
  FROM items WHERE status <> 'draft'
UNION ALL
SELECT collection, id, CASE status WHEN 'approved' THEN 'approve' WHEN 'rejected' THEN 'reject' ELSE 'return' END::enum_review_events_action,
       'submitted', status, title, granted_points, '[]'::jsonb, 'Beoordelaar', therapist_id, organisation_id,
       coalesce(decided_at, submitted_at + interval '1 hour')
  FROM items WHERE status IN ('approved', 'rejected', 'returned');

DROP TABLE made, items;
