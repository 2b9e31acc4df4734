-- The way home: crossings of the border as they are told, and the reminders before a permit ends.
CREATE TABLE person_crossing (
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  direction text NOT NULL CHECK (direction IN ('in','out')),
  on_day date NOT NULL,
  post text NOT NULL,
  source text NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  PRIMARY KEY (person_id, id)
);
COMMENT ON TABLE person_crossing IS 'A crossing of the border: day, direction, post, who told it. The last one by day, then by when it was recorded, says whether the person is in the country.';
CREATE INDEX person_crossing_last ON person_crossing (person_id, on_day DESC, recorded_at DESC);
CREATE TABLE return_notice (
  permit_id uuid NOT NULL,
  days integer NOT NULL CHECK (days IN (90, 30, 14, 7, -1)),
  at timestamptz NOT NULL,
  PRIMARY KEY (permit_id, days)
);
COMMENT ON TABLE return_notice IS 'Reminders that were given of the end of a permit; -1: told, once, that it has ended and no departure is known.';
