-- Maps of police beats: each load stays as it was, and the newest choice says which of them holds.
create table beat_map (
  id             bigint       not null auto_increment,
  name           varchar(120) not null,
  hash           varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'SHA-256 of the file and of the properties it was read with',
  beats          int          not null,
  districts      int          not null,
  mended         int          not null comment 'shapes that crossed themselves',
  loaded_at      datetime(6)  not null,
  loaded_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  loaded_by_name varchar(120) not null,
  constraint pk_beat_map primary key (id),
  constraint uq_beat_map_hash unique (hash)
);

create table beat (
  id          bigint      not null auto_increment,
  beat_map_id bigint      not null,
  code        varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  district    varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin null,
  shape       mediumtext  not null comment 'GeoJSON MultiPolygon, WGS84 degrees',
  constraint pk_beat primary key (id),
  constraint uq_beat_code unique (beat_map_id, code),
  constraint fk_beat_beat_map foreign key (beat_map_id) references beat_map (id)
);

create table beat_map_choice (
  id             bigint       not null auto_increment,
  beat_map_id    bigint       not null,
  chosen_at      datetime(6)  not null,
  chosen_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  chosen_by_name varchar(120) not null,
  constraint pk_beat_map_choice primary key (id),
  constraint fk_beat_map_choice_beat_map foreign key (beat_map_id) references beat_map (id)
);
create index ix_beat_map_choice_map on beat_map_choice (beat_map_id, chosen_at);
