-- Complaints of workers, behind a wall: what is told stands in these tables and nowhere else; protection of persons stands apart.
CREATE SEQUENCE complaint_seq;
CREATE TABLE complaint (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  code text NOT NULL,
  country text NOT NULL,
  region text NOT NULL,
  language text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
  kinds text[] NOT NULL,
  told jsonb,
  danger boolean NOT NULL,
  employer_id uuid,
  state text NOT NULL CHECK (state IN ('filed','taken','referred','closed','withdrawn')),
  filed_at timestamptz NOT NULL,
  due_on date,
  first_due_on date,
  extended_at timestamptz,
  late_at timestamptz,
  officer_id uuid,
  taken_at timestamptz,
  outcome text CHECK (outcome IN ('upheld','partly-upheld','not-upheld','not-settled')),
  ended_at timestamptz,
  wiped_at timestamptz,
  CHECK ((due_on IS NULL) = (first_due_on IS NULL)),
  CHECK (due_on >= first_due_on),
  CHECK ((outcome IS NULL) = (state <> 'closed')),
  CHECK ((ended_at IS NULL) = (state NOT IN ('closed','withdrawn'))),
  CHECK (wiped_at IS NULL OR (ended_at IS NOT NULL AND told IS NULL AND cardinality(kinds) = 0 AND code = '')),
  CHECK (wiped_at IS NOT NULL OR (told IS NOT NULL AND cardinality(kinds) > 0 AND length(code) > 0))
);
COMMENT ON TABLE complaint IS 'A worker''s complaint. No name is asked; who sends it is not known. code: a slow salted hash of the follow-up code. told: what was told, wiped after the term that the installation sets. employer_id: what an officer found out, not what was typed.';
COMMENT ON COLUMN complaint.due_on IS 'Last day for the answer by the law of the country; null where the law gives none. first_due_on: before it was extended.';
CREATE INDEX complaint_queue ON complaint (country, region, due_on) WHERE ended_at IS NULL;
CREATE INDEX complaint_employer ON complaint (employer_id) WHERE employer_id IS NOT NULL;
CREATE TABLE complaint_entry (
  complaint_id uuid NOT NULL,
  seq integer NOT NULL CHECK (seq > 0),
  at timestamptz NOT NULL,
  side text NOT NULL CHECK (side IN ('worker','officer','system')),
  account_id uuid,
  kind text NOT NULL CHECK (kind IN ('filed','added','taken','asked','step','referred','moved','extended','late','closed','withdrawn','consent','protected')),
  shown boolean NOT NULL,
  words text,
  PRIMARY KEY (complaint_id, seq),
  CHECK ((account_id IS NOT NULL) = (side = 'officer'))
);
COMMENT ON TABLE complaint_entry IS 'What was said and done about a complaint, in its order. shown: the worker sees it. words: wiped with the complaint.';
CREATE TABLE complaint_consent (
  complaint_id uuid PRIMARY KEY,
  permit text,
  given_at timestamptz NOT NULL,
  used_at timestamptz
);
COMMENT ON TABLE complaint_consent IS 'The worker agrees, with the follow-up code, to be protected by name. Without this row nobody can be protected; wiped with the complaint.';
CREATE TABLE protection (
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('hold','change')),
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  PRIMARY KEY (person_id, id),
  CHECK (valid_until >= valid_from)
);
COMMENT ON TABLE protection IS 'What protects a person: hold, no refusal or expulsion while it lasts; change, a change of employer that is not counted. It names no reason, no office and no record it came from.';
