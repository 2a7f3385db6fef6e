-- What the watch over the right to work has seen last, so that a change is told once, whatever the number of servers.
create table right_state (
  id           bigint      not null auto_increment,
  clinician_id bigint      not null,
  role         varchar(16) not null,
  granted      boolean     not null,
  since_at     datetime(6) not null,
  constraint pk_right_state primary key (id),
  constraint uq_right_state unique (clinician_id, role),
  constraint fk_right_state_clinician foreign key (clinician_id) references clinician (id),
  constraint ck_right_state_role check (role in ('DIVERSION', 'CO_RESPONSE', 'SUPERVISION', 'CIT_OFFICER'))
);

create table departure (
  clinician_id bigint      not null,
  until_on     date        not null,
  noticed_at   datetime(6) not null,
  constraint pk_departure primary key (clinician_id, until_on),
  constraint fk_departure_clinician foreign key (clinician_id) references clinician (id)
);
