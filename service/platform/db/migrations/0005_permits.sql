-- Permits and their states; the code on the paper is signed and carries all that a check without network needs.
CREATE SEQUENCE permit_seq;
CREATE SEQUENCE revocation_seq MINVALUE 0 START 0;
CREATE TABLE permit (
  id uuid PRIMARY KEY,
  number text NOT NULL,
  case_id uuid NOT NULL,
  line_no integer NOT NULL,
  scheme text NOT NULL,
  edition text NOT NULL,
  country text NOT NULL,
  region text,
  employer_id uuid,
  person_id uuid,
  places integer NOT NULL DEFAULT 1 CHECK (places > 0),
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  extension_of uuid,
  terms jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('valid','suspended','annulled','lapsed')),
  ground text,
  state_since timestamptz NOT NULL,
  code text NOT NULL,
  status_index integer NOT NULL,
  issued_at timestamptz NOT NULL,
  issued_by uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK (valid_to >= valid_from),
  CHECK (state = 'valid' OR ground IS NOT NULL)
);
COMMENT ON TABLE permit IS 'terms: what is printed (work allowed, ties, rights, articles). code: signed text of the QR code. status_index: its place in the status list.';
CREATE INDEX permit_case ON permit (case_id);
CREATE INDEX permit_employer ON permit (employer_id, scheme, state);
CREATE INDEX permit_person ON permit (person_id, scheme, valid_to);
CREATE INDEX permit_status ON permit (status_index) WHERE state <> 'valid';
CREATE INDEX permit_scheme ON permit (scheme, state, region);
CREATE INDEX permit_ending ON permit (valid_to) WHERE state IN ('valid','suspended');
CREATE TABLE permit_event (
  permit_id uuid NOT NULL,
  n integer NOT NULL CHECK (n > 0),
  at timestamptz NOT NULL,
  actor uuid NOT NULL,
  act text NOT NULL CHECK (act IN ('issue','suspend','reinstate','annul','lapse')),
  ground text,
  reasons text,
  PRIMARY KEY (permit_id, n)
);
COMMENT ON TABLE permit_event IS 'Life of a permit: n = its version. reasons: free text of the official; may name persons, so it is not in the journal.';
CREATE SEQUENCE permit_change_seq;
COMMENT ON SEQUENCE permit_change_seq IS 'Moves with each change of state: tells cheaply that a status list is older than the register.';
CREATE TABLE signing_key (
  kid text PRIMARY KEY,
  public_jwk jsonb NOT NULL,
  private_jwk jsonb NOT NULL,
  created timestamptz NOT NULL,
  retired timestamptz
);
COMMENT ON TABLE signing_key IS 'Keys that sign permit codes. Old public keys stay, so old codes stay checkable.';
