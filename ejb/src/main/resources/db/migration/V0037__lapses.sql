-- Warnings before a credential ends: on which days, to whom of the city (agencies have their contacts), and what was told.
create table lapse_step (
  days int not null comment 'before the end; 0 is the day itself, the first on which it is no longer good',
  constraint pk_lapse_step primary key (days),
  constraint ck_lapse_step_days check (days between 0 and 365)
);
insert into lapse_step (days) values (90), (60), (30), (7), (0);

create table lapse_reader (
  id       bigint       not null auto_increment,
  email    varchar(254) not null,
  language varchar(10)  not null,
  constraint pk_lapse_reader primary key (id),
  constraint uq_lapse_reader unique (email),
  constraint ck_lapse_reader_language check (language in ('ENGLISH', 'SPANISH'))
);

-- One row a credential and step, so that each is told once, whatever the number of servers.
create table lapse_notice (
  id            bigint      not null auto_increment,
  credential_id bigint      not null,
  agency_id     bigint      not null,
  days          int         not null,
  outcome       varchar(12) not null,
  noticed_at    datetime(6) not null,
  to_holder     int         not null comment 'letters posted to its holder',
  to_agency     int         not null,
  to_city       int         not null,
  constraint pk_lapse_notice primary key (id),
  constraint uq_lapse_notice unique (credential_id, days),
  constraint fk_lapse_notice_credential foreign key (credential_id) references credential (id),
  constraint fk_lapse_notice_agency foreign key (agency_id) references agency (id),
  constraint ck_lapse_notice_outcome check (outcome in ('TOLD', 'PASSED_OVER'))
);
