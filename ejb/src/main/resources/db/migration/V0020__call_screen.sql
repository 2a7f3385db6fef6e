-- Which fields the call screen asks, by nature and channel; an empty text is any. There is one screen, whose version is that of all its rules.
create table call_screen (
  id      int not null,
  version int not null,
  constraint pk_call_screen primary key (id)
);
insert into call_screen (id, version) values (1, 0);

create table call_field (
  call_screen_id int         not null,
  field          varchar(24) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  nature         varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  channel        varchar(24) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  field_use      varchar(12) not null,
  constraint pk_call_field primary key (call_screen_id, field, nature, channel),
  constraint fk_call_field_screen foreign key (call_screen_id) references call_screen (id),
  constraint ck_call_field_use check (field_use in ('SHOWN', 'REQUIRED', 'HIDDEN'))
);
