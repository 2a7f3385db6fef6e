-- What is known of a place or a number: caution flags with who says so and until when, and former calls by an index in the order they are shown in.
create table caution_flag (
  id             bigint        not null auto_increment,
  client_id      varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  address        varchar(200)  null,
  phone          varchar(48)   null comment 'E.164, with its extension where it has one',
  kind           varchar(40)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  text           varchar(300)  not null,
  source         varchar(120)  not null,
  starts_at      datetime(6)   not null,
  ends_at        datetime(6)   not null,
  added_at       datetime(6)   not null,
  added_by       varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  added_by_name  varchar(120)  not null,
  ended_at       datetime(6)   null,
  ended_by       varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin null,
  ended_by_name  varchar(120)  null,
  end_reason     varchar(1000) null,
  constraint pk_caution_flag primary key (id),
  constraint uq_caution_flag_client unique (added_by, client_id),
  constraint ck_caution_flag_about check ((address is null) <> (phone is null)),
  constraint ck_caution_flag_order check (ends_at > starts_at),
  constraint ck_caution_flag_ended check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_by_name is null)
    and (ended_at is null) = (end_reason is null))
);
create index ix_caution_flag_address on caution_flag (address, ends_at);
create index ix_caution_flag_phone on caution_flag (phone, ends_at);

insert into code (list, code, common_code, label_en, label_es, valid_from, valid_to, sort) values
('caution', 'weapon',     null, 'Weapon in the place',                    'Arma en el lugar',                                '2020-01-01', null, 10),
('caution', 'violence',   null, 'Has attacked responders before',         'Ha atacado antes a quienes acuden',               '2020-01-01', null, 20),
('caution', 'not_alone',  null, 'Nobody goes alone',                      'Nadie va solo',                                   '2020-01-01', null, 30),
('caution', 'animal',     null, 'Dog or other animal',                    'Perro u otro animal',                             '2020-01-01', null, 40),
('caution', 'hazard',     null, 'Oxygen, chemicals or unsafe building',   'Oxígeno, productos químicos o edificio inseguro', '2020-01-01', null, 50),
('caution', 'approach',   null, 'How to approach or get in',              'Cómo acercarse o entrar',                         '2020-01-01', null, 60),
('caution', 'no_uniform', null, 'Do not send a uniform alone',            'No envíe solo a un uniformado',                   '2020-01-01', null, 70),
('caution', 'speaking',   null, 'How to speak: language, hearing, signs', 'Cómo hablarle: idioma, oído, señas',              '2020-01-01', null, 80);

create index ix_crisis_call_callback_received on crisis_call (callback, received_at);
create index ix_crisis_call_address_received on crisis_call (address, received_at);
drop index ix_crisis_call_callback on crisis_call;
drop index ix_crisis_call_address on crisis_call;
