-- What rings at whom until it is answered: a row, so that it goes on ringing when a killed server starts again (decision 0040).
create table ring (
  id               bigint       not null auto_increment,
  kind             varchar(20)  not null,
  incident_id      bigint       not null,
  rung_incident_id bigint       not null comment 'the incident it was rung for, to which it goes back when a merge is split',
  response_id      bigint       null,
  for_subject      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null comment 'of the account of a person',
  for_desk         varchar(24)  null comment 'or whoever is at a desk',
  occasion         varchar(80)  character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'the same occasion rings once',
  rings_since      datetime(6)  not null,
  ends_at          datetime(6)  null comment 'the deadline of what rings, shown as a countdown',
  stopped_at       datetime(6)  null,
  stop_cause       varchar(8)   null,
  stopped_by       varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  stopped_by_name  varchar(120) null,
  target           varchar(66)  character set utf8mb4 collate utf8mb4_nopad_bin as (if(for_desk is null, concat('p:', for_subject), concat('d:', for_desk))) persistent,
  constraint pk_ring primary key (id),
  constraint fk_ring_incident foreign key (incident_id) references incident (id),
  constraint fk_ring_rung_incident foreign key (rung_incident_id) references incident (id),
  constraint fk_ring_response foreign key (response_id) references response (id),
  constraint uq_ring_occasion unique (target, kind, occasion),
  constraint ck_ring_kind check (kind in ('OFFER', 'OFFER_RETURNED', 'OFFER_EXPIRED', 'CALLBACK_DUE', 'CALLBACK_OVERDUE', 'MOVED_ON', 'ESCALATED',
    'CREW_WANTED', 'LATE', 'CONSULT', 'TRANSFER_FAILED')),
  constraint ck_ring_for_desk check (for_desk in ('DISPATCH', 'DIVERSION', 'SUPERVISION', 'CLINICAL_SUPERVISION')),
  constraint ck_ring_stop_cause check (stop_cause in ('ANSWERED', 'OVER')),
  constraint ck_ring_for_one check ((for_subject is null) <> (for_desk is null)),
  constraint ck_ring_stopped check ((stopped_at is null) = (stop_cause is null)),
  constraint ck_ring_answered check ((stopped_by is null) = (stop_cause is null or stop_cause = 'OVER') and (stopped_by is null) = (stopped_by_name is null))
);
create index ix_ring_target on ring (target, stopped_at);
create index ix_ring_incident on ring (incident_id, stopped_at);
create index ix_ring_response on ring (response_id, stopped_at);
