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
