-- $1 members of one professional organisation with their file: half of them reimbursable, each of those with a dossier under
-- the norm of CAT and twenty lines in the ledger; one in fifty has no payment, an inactive code or a VOG that ended. No chance.
INSERT INTO therapists (organisation_id, membership_number, first_name, last_name, display_name, tier, standing, recognised_on)
SELECT (SELECT min(id) FROM organisations WHERE kind = 'professional-organisation'), 'S-' || n, 'Noor', 'Jansen ' || n,
       'Noor Jansen ' || n, (ARRAY['reimbursable', 'collective'])[1 + n % 2]::enum_therapists_tier,
       'admitted', current_date - 1000
  FROM generate_series(1, $1) n;

INSERT INTO professional_codes (therapist_id, organisation_id, kind, code, status)
SELECT id, organisation_id, 'agb', (10000000 + id)::text,
       (CASE WHEN id % 50 = 10 THEN 'inactive' ELSE 'active' END)::enum_professional_codes_status
  FROM therapists WHERE membership_number LIKE 'S-%' AND tier = 'reimbursable';

INSERT INTO certificates_of_conduct (title, issued_on, valid_until, status, therapist_id, organisation_id)
SELECT 'VOG', current_date - 900, current_date + (CASE WHEN id % 50 = 20 THEN -10 ELSE 900 END)::int, 'approved', id,
       organisation_id
  FROM therapists WHERE membership_number LIKE 'S-%' AND tier = 'reimbursable';

INSERT INTO identity_documents (title, kind, status, decided_at, therapist_id, organisation_id)
SELECT 'Legitimatiebewijs', 'passport', 'approved', now() - interval '900 days', id, organisation_id FROM therapists WHERE membership_number LIKE 'S-%';

INSERT INTO personal_details (therapist_id, organisation_id, birth_date, birth_place, street, house_number, place, phone)
SELECT id, organisation_id, '1980-01-01', 'Utrecht', 'Lindelaan', '1', 'Utrecht', '030 123 45 67'
  FROM therapists WHERE membership_number LIKE 'S-%';

INSERT INTO practices (therapist_id, organisation_id, name, street, place, main)
SELECT id, organisation_id, 'Praktijk', 'Lindelaan 1', 'Utrecht', true
  FROM therapists WHERE membership_number LIKE 'S-%' AND id % 10 > 0;

INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
SELECT id, organisation_id, 'Contributie', 18750, current_date - 60, 'contributions/bench/' || id
  FROM therapists WHERE membership_number LIKE 'S-%';

INSERT INTO payments (therapist_id, organisation_id, charge_id, paid_on)
SELECT therapist_id, organisation_id, id, booked_on + 10 FROM charges
 WHERE source LIKE 'contributions/bench/%' AND id % 50 > 0;

INSERT INTO registrations (therapist_id, register_id, number, login_number, status, organisation_id)
SELECT t.id, g.id, 'STAND-' || t.id, 'STAND' || t.id, 'active', g.organisation_id
  FROM therapists t, registers g WHERE g.slug = 'bench-standing' AND t.membership_number LIKE 'S-%'
   AND t.tier = 'reimbursable' ORDER BY t.id;

INSERT INTO periods (registration_id, norm_id, start, "end", status, therapist_id, organisation_id)
SELECT r.id, n.id, d.start, (d.start + interval '3 years')::date - 1, 'running', r.therapist_id, r.organisation_id
  FROM registrations r JOIN norms n ON n.register_id = r.register_id,
       LATERAL (SELECT current_date - (100 + r.id % 200)::int AS start) d WHERE r.number LIKE 'STAND-%' ORDER BY r.id;

INSERT INTO credits (registration, earned_on, category, points, description, source, therapist, organisation)
SELECT r.id, p.start + (k * 4)::int, (ARRAY['cpd', 'literature', 'mbk'])[1 + k % 3], 1, 'Scholing ' || k,
       'bench/' || r.id || '-' || k, r.therapist_id, r.organisation_id
  FROM generate_series(0, 19) k, registrations r JOIN periods p ON p.registration_id = r.id
 WHERE r.number LIKE 'STAND-%' ORDER BY k, r.id;
