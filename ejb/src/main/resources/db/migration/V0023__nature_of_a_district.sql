-- Calls of one nature in one district, newest first: by either index alone a fifth or a quarter of all calls were read.
create index ix_crisis_call_nature_district on crisis_call (nature, district, received_at);
