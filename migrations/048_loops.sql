-- When Twilio last refused a message of a conversation as one of a loop between two machines (its error 14107).
alter table conversations add column looped_at timestamptz;
