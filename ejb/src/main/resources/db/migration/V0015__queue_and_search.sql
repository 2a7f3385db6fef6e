-- Calls are found by what is asked for, newest first, however many are stored: one index for each question.
create index ix_crisis_call_external_id on crisis_call (external_id);
create index ix_crisis_call_entered_by on crisis_call (entered_by, received_at);
create index ix_crisis_call_nature on crisis_call (nature, received_at);
create index ix_crisis_call_district on crisis_call (district, received_at);
create index ix_crisis_call_beat on crisis_call (beat, received_at);
create fulltext index ft_crisis_call_narrative on crisis_call (narrative);
create fulltext index ft_crisis_call_address on crisis_call (address, cross_street, place_name);

-- How long an open incident of each priority may wait for somebody to be sent before it is late.
create table wait_alarm (
  priority int not null,
  version  int not null,
  minutes  int not null,
  constraint pk_wait_alarm primary key (priority),
  constraint ck_wait_alarm_priority check (priority between 0 and 10),
  constraint ck_wait_alarm_minutes check (minutes between 1 and 1440)
);
insert into wait_alarm (priority, version, minutes) values
  (10, 0, 2), (9, 0, 2), (8, 0, 3), (7, 0, 5), (6, 0, 5), (5, 0, 5), (4, 0, 10), (3, 0, 10), (2, 0, 15), (1, 0, 15), (0, 0, 15);
