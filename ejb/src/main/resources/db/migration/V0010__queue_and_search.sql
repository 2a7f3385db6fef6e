-- Calls are found by what is asked for, newest first, however many are stored: one index for each question.
create index ix_crisis_call_external_id on crisis_call (external_id);
create index ix_crisis_call_entered_by on crisis_call (entered_by, received_at);
create index ix_crisis_call_nature on crisis_call (nature, received_at);
create index ix_crisis_call_district on crisis_call (district, received_at);
create index ix_crisis_call_beat on crisis_call (beat, received_at);
create fulltext index ft_crisis_call_narrative on crisis_call (narrative);
create fulltext index ft_crisis_call_address on crisis_call (address, cross_street, place_name);
