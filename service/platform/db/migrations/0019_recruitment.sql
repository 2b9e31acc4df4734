-- Recruitment: licences of recruiters, agreements between states, lists of sending bodies, offers, contracts, costs, information.
CREATE SEQUENCE recruit_seq;

CREATE TABLE recruit_licence (
  id uuid PRIMARY KEY,
  number text NOT NULL CHECK (length(number) > 0),
  country text NOT NULL CHECK (length(country) = 2),
  holder text NOT NULL CHECK (length(holder) > 0),
  holder_key text NOT NULL,
  holder_country text NOT NULL CHECK (length(holder_country) = 2),
  contact text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('recruiter','sending-body','training','transport','other')),
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  conditions text NOT NULL,
  issued_at timestamptz NOT NULL,
  UNIQUE (country, number),
  CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE recruit_licence IS 'Licences of those whose activity needs one, as entered by the ministry. number: that of the issuing body. Whether it holds on a day follows from its dates and its changes.';
CREATE INDEX recruit_licence_holder ON recruit_licence (country, holder_key);
CREATE TABLE recruit_licence_change (
  licence_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  kind text NOT NULL CHECK (kind IN ('suspend','restore','withdraw')),
  from_day date NOT NULL,
  to_day date,
  ground text NOT NULL CHECK (length(ground) > 0),
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  PRIMARY KEY (licence_id, no),
  CHECK (to_day IS NULL OR (kind = 'suspend' AND to_day >= from_day))
);
COMMENT ON TABLE recruit_licence_change IS 'Suspensions (to_day null: until restored), their end, and the withdrawal, each with its ground.';

CREATE TABLE recruit_agreement (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  country text NOT NULL CHECK (length(country) = 2),
  partner text NOT NULL CHECK (length(partner) = 2),
  created_at timestamptz NOT NULL
);
CREATE TABLE recruit_agreement_version (
  agreement_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  title jsonb NOT NULL,
  act text NOT NULL CHECK (length(act) > 0),
  schemes text[] NOT NULL CHECK (cardinality(schemes) > 0),
  valid_from date NOT NULL,
  valid_to date,
  review_on date,
  body text NOT NULL CHECK (length(body) > 0),
  contact text NOT NULL,
  reason text NOT NULL CHECK (length(reason) > 0),
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  PRIMARY KEY (agreement_id, version),
  CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE recruit_agreement_version IS 'The agreement as it was entered, each change with its reason; the last version counts.';
CREATE TABLE recruit_agreement_number (
  agreement_id uuid NOT NULL,
  version integer NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 1990 AND 2199),
  sector text NOT NULL,
  places integer NOT NULL CHECK (places >= 0),
  PRIMARY KEY (agreement_id, version, year, sector)
);
COMMENT ON TABLE recruit_agreement_number IS 'Agreed places of a year; sector: a section of ISIC, empty for all.';

CREATE TABLE recruit_roster (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  country text NOT NULL CHECK (length(country) = 2),
  agreement_id uuid NOT NULL,
  scheme text NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 1990 AND 2199),
  sector text NOT NULL,
  places integer NOT NULL CHECK (places > 0),
  most integer,
  valid_from date,
  valid_to date,
  act text,
  opened_at timestamptz NOT NULL,
  approved_at timestamptz,
  bad jsonb NOT NULL DEFAULT '[]',
  CHECK ((approved_at IS NULL) = (act IS NULL)),
  CHECK ((approved_at IS NULL) = (valid_from IS NULL)),
  CHECK ((approved_at IS NULL) = (valid_to IS NULL)),
  CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE recruit_roster IS 'A list of the sending body for a scheme, year and sector. most: places times the multiple of the law, where a source gives one. bad: lines of the last file that could not be taken.';
CREATE TABLE recruit_entry (
  id uuid PRIMARY KEY,
  roster_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  person_id uuid NOT NULL,
  occupation text NOT NULL,
  locale text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting','offered','taken','withdrawn')),
  UNIQUE (roster_id, no),
  UNIQUE (roster_id, person_id)
);
COMMENT ON TABLE recruit_entry IS 'A candidate, in the order of the list. A list past its last day makes those who wait expired. locale: language of the worker.';
CREATE INDEX recruit_entry_person ON recruit_entry (person_id);

CREATE TABLE recruit_request (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  country text NOT NULL CHECK (length(country) = 2),
  employer_id uuid NOT NULL,
  roster_id uuid NOT NULL,
  licence_id uuid,
  occupation text NOT NULL,
  job text NOT NULL CHECK (length(job) > 0),
  region text NOT NULL,
  workplace text NOT NULL CHECK (length(workplace) > 0),
  hours text NOT NULL CHECK (length(hours) > 0),
  rest text NOT NULL CHECK (length(rest) > 0),
  pay bigint NOT NULL CHECK (pay > 0),
  currency text NOT NULL CHECK (length(currency) = 3),
  work_from date NOT NULL,
  work_to date NOT NULL,
  places integer NOT NULL CHECK (places > 0),
  candidates integer NOT NULL CHECK (candidates > 0),
  answer_by date NOT NULL,
  at timestamptz NOT NULL,
  CHECK (work_to >= work_from)
);
COMMENT ON TABLE recruit_request IS 'An employer asks for candidates of a list. pay: minor units for a month. candidates: proposals for one place, by the law or as asked. answer_by: last day for both sides.';
CREATE INDEX recruit_request_employer ON recruit_request (employer_id);
CREATE TABLE recruit_offer (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  request_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  person_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('proposed','offered','taken','refused','declined','lapsed')),
  reason text,
  at timestamptz NOT NULL,
  offered_at timestamptz,
  ended_at timestamptz,
  declared_at timestamptz,
  UNIQUE (request_id, entry_id),
  CHECK ((state IN ('proposed','offered')) = (ended_at IS NULL)),
  CHECK (state NOT IN ('refused','declined') OR length(reason) > 0)
);
COMMENT ON TABLE recruit_offer IS 'proposed: to the employer. offered: the employer chose, the worker answers. taken: the worker agreed. refused: by the employer, declined: by the worker, each with the reason. declared_at: the employer declared that the worker is charged nothing.';
CREATE UNIQUE INDEX recruit_offer_one ON recruit_offer (entry_id) WHERE state IN ('proposed','offered','taken');
CREATE UNIQUE INDEX recruit_offer_person_one ON recruit_offer (person_id) WHERE state IN ('proposed','offered');
CREATE INDEX recruit_offer_person ON recruit_offer (person_id);

CREATE TABLE recruit_contract (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  offer_id uuid NOT NULL UNIQUE,
  first_locale text NOT NULL,
  second_locale text NOT NULL,
  terms jsonb NOT NULL,
  hash text NOT NULL CHECK (length(hash) = 64),
  made_at timestamptz NOT NULL,
  employer_signed_at timestamptz,
  worker_signed_at timestamptz,
  worker_at_counter boolean NOT NULL DEFAULT false,
  CHECK (first_locale <> second_locale)
);
COMMENT ON TABLE recruit_contract IS 'The standard contract with its terms frozen; hash: SHA-256 of the terms as canonical JSON.';

CREATE TABLE recruit_fee_answer (
  offer_id uuid NOT NULL,
  moment text NOT NULL CHECK (moment IN ('before-departure','on-arrival','at-work')),
  paid boolean NOT NULL,
  words text NOT NULL,
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  PRIMARY KEY (offer_id, moment)
);
COMMENT ON TABLE recruit_fee_answer IS 'What the worker says to the question whether anything was paid for the place. Never shown to the employer.';
CREATE TABLE recruit_cost (
  offer_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  item text NOT NULL,
  what text NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  currency text NOT NULL CHECK (length(currency) = 3),
  bearer text NOT NULL CHECK (bearer IN ('employer','worker','state')),
  by_law boolean NOT NULL,
  payer text NOT NULL CHECK (payer IN ('employer','worker','state')),
  on_day date NOT NULL,
  file_hash text,
  file_name text,
  at timestamptz NOT NULL,
  by_role text NOT NULL,
  refunded_on date,
  refund_proof text,
  refund_hash text,
  PRIMARY KEY (offer_id, no),
  CHECK (refunded_on IS NULL OR (payer = 'worker' AND bearer <> 'worker' AND length(refund_proof) > 0))
);
COMMENT ON TABLE recruit_cost IS 'Costs of one recruitment: who is to bear each (by law or by contract), who paid. Paid by the worker and borne by another, it is owed until refunded; it is never waived.';
CREATE TABLE recruit_informed (
  offer_id uuid PRIMARY KEY,
  locale text NOT NULL,
  pieces integer NOT NULL CHECK (pieces > 0),
  hash text NOT NULL CHECK (length(hash) = 64),
  at timestamptz NOT NULL,
  by uuid NOT NULL,
  at_counter boolean NOT NULL
);
COMMENT ON TABLE recruit_informed IS 'Proof that the worker was told before leaving: in which language, which text (SHA-256), when, by whom confirmed.';
