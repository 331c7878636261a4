-- $1 members of one register under KCKZ 2023, and the persona Alice, each with fifty lines in the ledger, in periods that
-- began 1,300 to 600 days ago. No chance: the same rows each time. The norms are there already, the second one a draft.
INSERT INTO therapists (organisation_id, membership_number, first_name, last_name, display_name, tier)
SELECT (SELECT min(id) FROM organisations), 'K-' || n, 'Noor', 'Jansen ' || n, 'Noor Jansen ' || n, 'reimbursable'
  FROM generate_series(1, $1 - 1) n;

INSERT INTO registrations (therapist_id, register_id, number, login_number, status, organisation_id)
SELECT t.id, g.id, 'BENCH-' || t.id, 'BENCH' || t.id, 'active', g.organisation_id
  FROM therapists t LEFT JOIN users u ON u.id = t.user_id, registers g
 WHERE g.slug = 'bench' AND (t.membership_number LIKE 'K-%' OR u.email = 'alice@personas.test') ORDER BY t.id;

INSERT INTO periods (registration_id, norm_id, start, "end", status, therapist_id, organisation_id)
SELECT r.id, n.id, d.start, (d.start + interval '4 years')::date - 1, 'running', r.therapist_id, r.organisation_id
  FROM registrations r JOIN norms n ON n.register_id = r.register_id AND n.status = 'published',
       LATERAL (SELECT current_date - 1300 + (r.id % 700)::int AS start) d WHERE r.number LIKE 'BENCH-%' ORDER BY r.id;

INSERT INTO first_aid_certificates (obtained_on, valid_until, therapist_id, organisation_id, status)
SELECT p.start - 10, p."end" - (p.id % 40)::int * 30, p.therapist_id, p.organisation_id, 'approved'
  FROM periods p JOIN registrations r ON r.id = p.registration_id WHERE r.number LIKE 'BENCH-%' AND p.id % 5 > 0;

CREATE TEMP TABLE places (n, category, topic, component) AS VALUES
  (0, 'A', 'child-first-aid', 'theory'), (1, 'A', 'child-first-aid', 'practice'), (2, 'A', 'resuscitation', 'theory'),
  (3, 'A', 'resuscitation', 'practice'), (4, 'A', 'acute-postpartum', 'theory'), (5, 'A', 'acute-postpartum', 'practice'),
  (6, 'B', 'breastfeeding', NULL), (7, 'B', 'maternity-in-depth', NULL), (8, 'B', 'risk-signalling', NULL),
  (9, 'B', 'health-education', NULL), (10, 'C', NULL, NULL), (11, 'C', NULL, NULL), (12, 'C', NULL, NULL),
  (13, 'D', 'birth-assistance', NULL), (14, 'D', 'nursing-techniques', NULL), (15, 'D', 'other', NULL);

-- In the order in which lines are booked: by day, through all dossiers.
INSERT INTO credits (registration, earned_on, category, topic, component, course, course_session, points, description, source,
                     therapist, organisation)
SELECT r.id, p.start + (k * 27 + r.id % 20)::int, at.category, at.topic, at.component, 1 + (r.id + k) % 900,
       1 + (r.id * 7 + k) % 40000, 0.5 + (r.id + k) % 3 * 0.5, 'Scholing ' || k, 'attendance/' || r.id || '-' || k,
       r.therapist_id, r.organisation_id
  FROM generate_series(0, 49) k JOIN places at ON at.n = k % 16, registrations r JOIN periods p ON p.registration_id = r.id
 WHERE r.number LIKE 'BENCH-%' ORDER BY k, r.id;
