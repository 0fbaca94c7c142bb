-- What Thali's desk looks at. Both tables grow at their end alone, so that a few ranges of blocks tell where an hour lies.
create index on inbox using brin (received_at) with (autosummarize = on);
create index on outbox using brin (created_at) with (autosummarize = on);
create index outbox_given_up on outbox (created_at desc) where state in ('dead', 'failed');
create index inbox_given_up on inbox (received_at desc) where state = 'dead';
