-- What a call-taker hears beyond the first thread: when it rang, which language, where exactly, and whose beat that is.
alter table crisis_call
  add column rang_at      datetime(6)  null after received_at,
  add column answered_at  datetime(6)  null after rang_at,
  add column language     varchar(3)   character set utf8mb4 collate utf8mb4_nopad_bin null comment 'ISO 639' after caller_type,
  add column interpreter  varchar(80)  null after language,
  add column cross_street varchar(120) null after address,
  add column place_name   varchar(120) null after cross_street,
  add column beat         varchar(20)  character set utf8mb4 collate utf8mb4_nopad_bin null after longitude,
  add column district     varchar(20)  character set utf8mb4 collate utf8mb4_nopad_bin null after beat;
