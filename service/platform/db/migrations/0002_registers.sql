-- Registers. Distribution column first in each key: employer_id on the employer side, person_id on the person side.
CREATE TABLE employer (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (name <> ''),
  sort_key text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('legal-person','individual-entrepreneur','individual','branch','representative-office','state-body')),
  country text NOT NULL CHECK (length(country) = 2),
  region text,
  sector text,
  address text,
  number_kind text,
  number text,
  source text NOT NULL,
  created timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
);
COMMENT ON TABLE employer IS 'Employers. region: ISO 3166-2; sector: ISIC rev. 4 section; number: BIN or another register''s number.';
CREATE INDEX employer_sort ON employer (sort_key, id);
CREATE TABLE employer_claim (
  kind text NOT NULL,
  number text NOT NULL,
  employer_id uuid NOT NULL,
  PRIMARY KEY (kind, number)
);
COMMENT ON TABLE employer_claim IS 'One employer per register number, in every shard.';
CREATE TABLE employer_workforce (
  employer_id uuid NOT NULL,
  as_of date NOT NULL,
  category text NOT NULL,
  citizens integer NOT NULL CHECK (citizens >= 0),
  foreigners integer NOT NULL CHECK (foreigners >= 0),
  eaeu integer NOT NULL DEFAULT 0 CHECK (eaeu >= 0 AND eaeu <= foreigners),
  source text NOT NULL,
  PRIMARY KEY (employer_id, as_of, category)
);
COMMENT ON TABLE employer_workforce IS 'Staff by scheme category on a day; eaeu = foreigners who are nationals of EAEU states.';
CREATE TABLE employer_workplace (
  employer_id uuid NOT NULL,
  id uuid NOT NULL,
  region text NOT NULL,
  address text NOT NULL,
  sector text,
  PRIMARY KEY (employer_id, id)
);
COMMENT ON TABLE employer_workplace IS 'Places where the employer''s people work.';
CREATE TABLE employer_finding (
  employer_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind <> ''),
  found_on date NOT NULL,
  note text NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (employer_id, id)
);
COMMENT ON TABLE employer_finding IS 'Findings of inspections that bear on later applications.';

CREATE TABLE person (
  id uuid PRIMARY KEY,
  family text NOT NULL,
  given text NOT NULL,
  sort_key text NOT NULL,
  birth date,
  sex smallint NOT NULL DEFAULT 0 CHECK (sex IN (0, 1, 2, 9)),
  citizenship text CHECK (length(citizenship) = 2),
  source text NOT NULL,
  created timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
);
COMMENT ON TABLE person IS 'Records of persons as they came; linking them is a later step. sex: ISO 5218.';
CREATE INDEX person_sort ON person (sort_key, id);
CREATE TABLE person_paper (
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('passport','national-id','residence','other')),
  issuer text NOT NULL CHECK (length(issuer) = 2),
  number text NOT NULL CHECK (number <> ''),
  expires date,
  PRIMARY KEY (person_id, id)
);
COMMENT ON TABLE person_paper IS 'Papers a person has shown. number is kept upper case without spaces.';
CREATE TABLE paper_claim (
  kind text NOT NULL,
  issuer text NOT NULL,
  number text NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (kind, issuer, number)
);
COMMENT ON TABLE paper_claim IS 'The record that holds a paper; the same paper shown again finds the same record.';

CREATE TABLE agency (
  id text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('local-body','ministry','mission','police','inspection','court')),
  country text NOT NULL CHECK (length(country) = 2),
  region text,
  title jsonb NOT NULL,
  contact jsonb
);
COMMENT ON TABLE agency IS 'Bodies that decide, advise or control. title: kk/ru/en.';
