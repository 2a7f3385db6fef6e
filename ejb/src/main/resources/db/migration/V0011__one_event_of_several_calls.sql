-- Several calls of one event: an incident merged into another, every move of a call kept, a priority of each call, and incidents called off with a reason.
alter table crisis_call
  add column priority int not null default 6 after incident_id,
  add constraint ck_crisis_call_priority check (priority between 0 and 10);
update crisis_call c join incident i on i.id = c.incident_id set c.priority = i.priority;

alter table incident
  add column merged_into_id bigint null after disposition_code,
  add constraint fk_incident_merged_into foreign key (merged_into_id) references incident (id),
  add constraint ck_incident_merged check ((status = 'MERGED') = (merged_into_id is not null));

create table call_move (
  id               bigint       not null auto_increment,
  call_id          bigint       not null,
  from_incident_id bigint       not null,
  to_incident_id   bigint       not null,
  moved_at         datetime(6)  not null,
  moved_by         varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  moved_by_name    varchar(120) not null,
  constraint pk_call_move primary key (id),
  constraint fk_call_move_call foreign key (call_id) references crisis_call (id),
  constraint fk_call_move_from foreign key (from_incident_id) references incident (id),
  constraint fk_call_move_to foreign key (to_incident_id) references incident (id),
  constraint ck_call_move_away check (from_incident_id <> to_incident_id)
);

-- A response goes with the incident it was sent to when that is merged, and back with it when it is split off.
alter table response
  add column sent_to_incident_id bigint null after incident_id;
update response set sent_to_incident_id = incident_id;
alter table response
  modify column sent_to_incident_id bigint not null,
  add constraint fk_response_sent_to foreign key (sent_to_incident_id) references incident (id);

-- A closing without a disposition is a cancellation; its note is the reason.
alter table incident_closing
  modify column disposition_code varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin null,
  add constraint ck_incident_closing_said check (disposition_code is not null or note is not null);
