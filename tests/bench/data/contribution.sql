-- $1 members of an organisation of their own, with an account to mail to and a practice with its number, so that everything on an
-- invoice is filled in: two thirds reimbursable. One in fifty has left. No chance.
INSERT INTO organisations (name, short_name, slug, kind) VALUES ('Bench', 'Bench', 'bench-contribution', 'professional-organisation');

WITH accounts AS (
  INSERT INTO users (email) SELECT 'contributie' || n || '@bench.test' FROM generate_series(1, $1) n RETURNING id)
INSERT INTO therapists (user_id, organisation_id, membership_number, first_name, last_name, display_name, tier, standing, recognised_on)
SELECT id, (SELECT id FROM organisations WHERE slug = 'bench-contribution'), 'I-' || id, 'Noor', 'Jansen ' || id,
       'Noor Jansen ' || id, (ARRAY['reimbursable', 'reimbursable', 'collective'])[1 + id % 3]::enum_therapists_tier,
       (CASE WHEN id % 50 = 0 THEN 'ended' ELSE 'admitted' END)::enum_therapists_standing, current_date - 1000
  FROM accounts;

INSERT INTO practices (therapist_id, organisation_id, name, street, postcode, place, chamber_number, main)
SELECT id, organisation_id, 'Praktijk ' || id, 'Lindelaan 12', '3581 AB', 'Utrecht', (10000000 + id)::text, true
  FROM therapists WHERE membership_number LIKE 'I-%';

INSERT INTO contribution_fees (organisation_id, year, tier, amount)
SELECT o.id, extract(year FROM current_date) + 1, f.tier::enum_contribution_fees_tier, f.amount
  FROM organisations o, (VALUES ('reimbursable', 19250), ('collective', 17500)) AS f(tier, amount)
 WHERE o.slug = 'bench-contribution'
