-- Petitions and enquiries, written or spoken, answered in the time of the law.
CREATE SEQUENCE petition_seq;
CREATE TABLE petition (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  country text NOT NULL CHECK (length(country) = 2),
  region text NOT NULL,
  channel text NOT NULL CHECK (channel IN ('written','spoken')),
  kind text NOT NULL CHECK (kind IN ('enquiry','petition')),
  account_id uuid,
  name text NOT NULL CHECK (length(name) > 0),
  contact text NOT NULL,
  subject text NOT NULL CHECK (length(subject) > 0),
  words text NOT NULL CHECK (length(words) > 0),
  filed_at timestamptz NOT NULL,
  due_on date,
  first_due_on date,
  extended_because text,
  late_at timestamptz,
  state text NOT NULL CHECK (state IN ('filed','taken','answered','forwarded','withdrawn')),
  officer_id uuid,
  answer text,
  forwarded_to text,
  ended_at timestamptz,
  CHECK ((channel = 'written') = (account_id IS NOT NULL)),
  CHECK (due_on >= first_due_on),
  CHECK ((due_on IS DISTINCT FROM first_due_on) = (extended_because IS NOT NULL)),
  CHECK ((state = 'answered') = (answer IS NOT NULL)),
  CHECK ((state = 'forwarded') = (forwarded_to IS NOT NULL)),
  CHECK ((ended_at IS NULL) = (state IN ('filed','taken')))
);
COMMENT ON TABLE petition IS 'What a person asks of the body of a region. written: by an account. spoken: written down by an officer, with name and contact of who came. due_on: last day for the answer by the law of the country, null where no source gives one.';
CREATE INDEX petition_queue ON petition (country, region, due_on) WHERE ended_at IS NULL;
CREATE INDEX petition_account ON petition (account_id, filed_at DESC);
