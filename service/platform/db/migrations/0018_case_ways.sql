-- A permit that follows another one, status kept while an extension is decided, time limits put off, missions abroad.
ALTER TABLE application_line ADD COLUMN follows uuid;
ALTER TABLE application_line ADD COLUMN way text;
ALTER TABLE application_line ADD COLUMN counted boolean;
COMMENT ON COLUMN application_line.follows IS 'The permit that the line goes on from, found at filing; way: by which rule of the scheme; counted: does the law count it as a change.';
ALTER TABLE permit ADD COLUMN follows uuid;
ALTER TABLE permit ADD COLUMN way text;
ALTER TABLE permit ADD COLUMN counted boolean;
ALTER TABLE permit ADD COLUMN kept_by uuid;
COMMENT ON COLUMN permit.kept_by IS 'The case by which an extension was asked in time: until it is decided the work goes on after the last day.';
CREATE INDEX permit_follows ON permit (follows) WHERE follows IS NOT NULL;
CREATE INDEX permit_kept ON permit (kept_by) WHERE kept_by IS NOT NULL;
ALTER TABLE case_clock ADD COLUMN put_off jsonb;
COMMENT ON COLUMN case_clock.put_off IS 'Why the time limit was put off, by whom, when, and from which instant.';
CREATE TABLE mission (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z]{2}-[A-Z0-9]{2,12}$'),
  country text NOT NULL CHECK (length(country) = 2),
  host text NOT NULL CHECK (length(host) = 2),
  name jsonb NOT NULL,
  zone text NOT NULL,
  created timestamptz NOT NULL
);
COMMENT ON TABLE mission IS 'Missions abroad that take applications in: country sends it, host receives it, zone is the IANA time zone in which it counts its days.';
ALTER TABLE account ADD COLUMN mission text;
ALTER TABLE application ADD COLUMN mission text;
COMMENT ON COLUMN application.mission IS 'The mission that has the case; none once it is passed on to the body that decides.';
CREATE INDEX application_mission ON application (mission, state) WHERE mission IS NOT NULL;
ALTER TABLE permit_event DROP CONSTRAINT permit_event_act_check;
ALTER TABLE permit_event ADD CONSTRAINT permit_event_act_check
  CHECK (act IN ('issue','suspend','reinstate','annul','lapse','cure'));
ALTER TABLE appeal ADD COLUMN before date;
COMMENT ON COLUMN appeal.before IS 'The day before which the law wants it heard: the season that is asked for.';
CREATE TABLE discretion (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  country text NOT NULL CHECK (length(country) = 2),
  case_id uuid NOT NULL,
  line_no integer NOT NULL,
  scheme text NOT NULL,
  edition text NOT NULL,
  brought_at timestamptz NOT NULL,
  brought_by uuid NOT NULL,
  why text NOT NULL CHECK (length(why) > 0),
  decided_at timestamptz,
  decided_by uuid,
  outcome text CHECK (outcome IN ('used','not-used')),
  facts jsonb,
  record jsonb,
  reasons text,
  CHECK ((outcome IS NULL) = (decided_at IS NULL)),
  CHECK (outcome IS NULL OR length(reasons) > 0)
);
COMMENT ON TABLE discretion IS 'A refusal that the department brought before the holder of a power to replace it by a more favourable decision. scheme, edition: the criteria that bind the power; facts, record: what was answered, frozen.';
CREATE INDEX discretion_case ON discretion (case_id, line_no);
CREATE UNIQUE INDEX discretion_pending ON discretion (case_id, line_no) WHERE outcome IS NULL;
