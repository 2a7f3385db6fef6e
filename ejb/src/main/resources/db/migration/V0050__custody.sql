-- Nobody is dropped: what is open has one owner, a person or a queue that people watch, and one deadline that acts by itself (decision 0039).
alter table wait_alarm
  add column offer_seconds int not null default 60 comment 'how long a clinician has to accept a call that is offered',
  add constraint ck_wait_alarm_offer check (offer_seconds between 10 and 600);

alter table incident
  add column owner_subject varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null comment 'of the account of the person, where there is one',
  add column owner_name    varchar(120) null,
  add column owner_queue   varchar(16)  null,
  add column held_since    datetime(6)  null,
  add column deadline_kind varchar(16)  null,
  add column deadline_at   datetime(6)  null;

update incident
set owner_queue = 'DISPATCH', held_since = opened_at, deadline_kind = 'ANSWER', deadline_at = utc_timestamp(6) + interval 10 minute
where status = 'OPEN';

alter table incident
  add constraint ck_incident_owner_queue check (owner_queue in ('DISPATCH', 'DIVERSION', 'SUPERVISION')),
  add constraint ck_incident_owner check ((status = 'OPEN') = ((owner_name is null) <> (owner_queue is null))),
  add constraint ck_incident_owner_one check (owner_name is null or owner_queue is null),
  add constraint ck_incident_owner_person check (owner_subject is null or owner_name is not null),
  add constraint ck_incident_deadline_kind check (deadline_kind in ('ANSWER', 'REVIEW', 'OFFER', 'START', 'CALLBACK', 'TRANSFER')),
  add constraint ck_incident_deadline check ((status = 'OPEN') = (deadline_at is not null)
    and (deadline_at is null) = (deadline_kind is null) and (deadline_at is null) = (held_since is null));
create index ix_incident_deadline on incident (deadline_at);
create index ix_incident_owner on incident (owner_subject);

-- An offer has no clinician until one of those who are at the desk accepts it; a call-back is held beside the call in hand.
alter table response
  add column way           varchar(12)  not null default 'ASSIGNED' comment 'how the clinician came to it',
  add column given_by_name varchar(120) null comment 'of whoever offered or assigned it',
  add column owner_subject varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  add column owner_name    varchar(120) null,
  add column owner_queue   varchar(16)  null,
  add column held_since    datetime(6)  null,
  add column deadline_kind varchar(16)  null,
  add column deadline_at   datetime(6)  null,
  modify column clinician_id bigint null,
  modify column agency_id bigint null,
  modify column right_to_work varchar(400) null comment 'what the rule answered when the clinician was assigned or accepted';

update response r join clinician c on c.id = r.clinician_id
set r.owner_subject = c.subject, r.owner_name = concat(c.given_name, ' ', c.family_name), r.held_since = r.assigned_at,
    r.deadline_kind = 'REVIEW', r.deadline_at = utc_timestamp(6) + interval 60 minute
where r.ended_at is null;

alter table response
  drop constraint ck_response_status,
  drop constraint ck_response_ended,
  drop constraint uq_response_active_clinician,
  drop column active_clinician_id;

alter table response
  add column active_clinician_id bigint as (if(ended_at is null and status <> 'CALLBACK_DUE', clinician_id, null)) persistent,
  add constraint uq_response_active_clinician unique (active_clinician_id),
  add constraint ck_response_way check (way in ('ASSIGNED', 'OFFERED', 'PULLED', 'JOINED')),
  add constraint ck_response_status check (status in ('OFFERED', 'ACCEPTED', 'CALLBACK_DUE', 'RETURNED', 'EXPIRED', 'HANDED_BACK', 'ESCALATED', 'COMPLETED',
    'ASSIGNED', 'ENROUTE', 'ON_SCENE', 'CLEARED', 'CANCELLED')),
  add constraint ck_response_ended check ((ended_at is not null) = (status in ('RETURNED', 'EXPIRED', 'HANDED_BACK', 'ESCALATED', 'COMPLETED', 'CLEARED', 'CANCELLED'))),
  add constraint ck_response_clinician check (status in ('OFFERED', 'RETURNED', 'EXPIRED') or clinician_id is not null),
  add constraint ck_response_right check ((clinician_id is null) = (right_to_work is null) and (clinician_id is null) = (agency_id is null)),
  add constraint ck_response_owner_queue check (owner_queue in ('DISPATCH', 'DIVERSION', 'SUPERVISION')),
  add constraint ck_response_owner check ((ended_at is null) = ((owner_name is null) <> (owner_queue is null))),
  add constraint ck_response_owner_one check (owner_name is null or owner_queue is null),
  add constraint ck_response_owner_person check (owner_subject is null or owner_name is not null),
  add constraint ck_response_deadline_kind check (deadline_kind in ('ANSWER', 'REVIEW', 'OFFER', 'START', 'CALLBACK', 'TRANSFER')),
  add constraint ck_response_deadline check ((ended_at is null) = (deadline_at is not null)
    and (deadline_at is null) = (deadline_kind is null) and (deadline_at is null) = (held_since is null));
create index ix_response_deadline on response (deadline_at);
create index ix_response_owner on response (owner_subject);

-- Who held what, and why it moved; one line each, for good.
create table custody_move (
  id            bigint       not null auto_increment,
  incident_id   bigint       not null,
  response_id   bigint       null,
  from_name     varchar(120) null,
  from_queue    varchar(16)  null,
  to_name       varchar(120) null,
  to_queue      varchar(16)  null,
  why           varchar(20)  not null,
  word          varchar(500) null,
  deadline_kind varchar(16)  null comment 'the deadline that passed',
  deadline_at   datetime(6)  null,
  moved_at      datetime(6)  not null,
  moved_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  moved_by_name varchar(120) not null,
  held_id       varchar(24)  as (if(response_id is null, concat('i', incident_id), concat('r', response_id))) persistent comment 'a deadline of it passes once',
  constraint pk_custody_move primary key (id),
  constraint fk_custody_move_incident foreign key (incident_id) references incident (id),
  constraint fk_custody_move_response foreign key (response_id) references response (id),
  constraint uq_custody_move_deadline unique (held_id, deadline_kind, deadline_at),
  constraint ck_custody_move_from_queue check (from_queue in ('DISPATCH', 'DIVERSION', 'SUPERVISION')),
  constraint ck_custody_move_to_queue check (to_queue in ('DISPATCH', 'DIVERSION', 'SUPERVISION')),
  constraint ck_custody_move_deadline_kind check (deadline_kind in ('ANSWER', 'REVIEW', 'OFFER', 'START', 'CALLBACK', 'TRANSFER')),
  constraint ck_custody_move_deadline check ((deadline_at is null) = (deadline_kind is null)),
  constraint ck_custody_move_why check (why in ('RECEIVED', 'HANDED_OVER', 'TAKEN', 'RELEASED', 'SENT', 'OFFERED', 'ACCEPTED', 'RETURNED', 'EXPIRED',
    'PULLED', 'JOINED', 'CALLBACK_SET', 'CALLED_BACK', 'HANDED_BACK', 'ESCALATED', 'REASSIGNED', 'TAKEN_OVER', 'CONSULTED', 'CREW_WANTED',
    'ENDED', 'REOPENED', 'SPLIT', 'OVERDUE', 'SIGNED_OUT', 'CONNECTION_LOST', 'COVERED', 'OFF_DUTY', 'RIGHT_ENDED'))
);
create index ix_custody_move_incident on custody_move (incident_id, id);
create index ix_custody_move_response on custody_move (response_id);

-- One clinician asked another about a call that stays in hand.
create table consultation (
  id            bigint       not null auto_increment,
  response_id   bigint       not null,
  clinician_id  bigint       not null,
  word          varchar(200) null,
  asked_at      datetime(6)  not null,
  asked_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  asked_by_name varchar(120) not null,
  constraint pk_consultation primary key (id),
  constraint uq_consultation unique (response_id, clinician_id),
  constraint fk_consultation_response foreign key (response_id) references response (id),
  constraint fk_consultation_clinician foreign key (clinician_id) references clinician (id)
);
