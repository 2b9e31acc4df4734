-- Lists of occupations in demand: made for a year from the proposals of regions, voted on, published as an act.
CREATE SEQUENCE shortage_seq;
CREATE TABLE shortage_list (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  country text NOT NULL,
  series text NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 1990 AND 2200),
  proposals_by date NOT NULL,
  ground jsonb NOT NULL,
  opened_at timestamptz NOT NULL,
  published_at timestamptz,
  published_by uuid,
  act text,
  reason text,
  valid_from date,
  valid_to date,
  CHECK ((published_at IS NULL) = (act IS NULL)),
  CHECK ((published_at IS NULL) = (valid_from IS NULL)),
  CHECK ((published_at IS NULL) = (valid_to IS NULL)),
  CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE shortage_list IS 'One making of the list of a year; a second one for the same year is a revision and counts from its own day. A day outside valid_from..valid_to has no list: nothing is carried on silently.';
CREATE UNIQUE INDEX shortage_list_open ON shortage_list (country, series, year) WHERE published_at IS NULL;
CREATE INDEX shortage_list_in_force ON shortage_list (country, series, valid_from) WHERE published_at IS NOT NULL;
CREATE TABLE shortage_proposal (
  list_id uuid NOT NULL,
  region text NOT NULL,
  occupation text NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('list','unlist')),
  reason text NOT NULL CHECK (length(reason) > 0),
  made_at timestamptz NOT NULL,
  made_by uuid NOT NULL,
  PRIMARY KEY (list_id, region, occupation)
);
COMMENT ON TABLE shortage_proposal IS 'What the local body of a region proposes for an occupation (ISCO-08): to stand on the list of that region, or not to. Proposed again until the last day, it replaces; the journal keeps what was said.';
CREATE TABLE shortage_entry (
  list_id uuid NOT NULL,
  region text NOT NULL,
  occupation text NOT NULL,
  votes_for integer NOT NULL CHECK (votes_for >= 0),
  votes_against integer NOT NULL CHECK (votes_against >= 0),
  abstained integer NOT NULL CHECK (abstained >= 0),
  reason text NOT NULL CHECK (length(reason) > 0),
  listed boolean NOT NULL,
  indicators jsonb NOT NULL,
  voted_at timestamptz NOT NULL,
  voted_by uuid NOT NULL,
  PRIMARY KEY (list_id, region, occupation),
  CHECK (votes_for + votes_against + abstained > 0),
  CHECK (listed = (votes_for > votes_against))
);
COMMENT ON TABLE shortage_entry IS 'The vote on an occupation; region: a code, or * for the whole country. listed: more votes for than against. indicators: what was known when the vote was taken.';
