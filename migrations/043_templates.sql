-- What Meta says of each template. An approval holds for exact words, so it is kept by their digest; older ones stay as what
-- was once submitted.
create table templates (
  key text not null,
  language text not null,
  version text not null,
  content_sid text not null,
  -- unsubmitted, received, pending, approved, rejected, paused, disabled
  status text not null,
  reason text not null default '',
  category text not null,
  checked_at timestamptz not null,
  primary key (key, language, version)
);
revoke all on templates from thali_web;
