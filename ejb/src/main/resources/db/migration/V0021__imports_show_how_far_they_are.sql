-- Imports say how far they are by the bytes of their file, and remark on rows that contradict the first row of their call.
alter table import_job
  add column bytes      bigint not null default 0 comment 'of the file as it was sent' after cancel_asked,
  add column bytes_read bigint not null default 0 after bytes;

alter table import_call
  add column fingerprint varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin null
    comment 'of what its first row gave; null of imports begun before this was kept';

alter table import_remark
  drop constraint ck_import_remark_reason;
alter table import_remark
  add constraint ck_import_remark_reason check (reason in ('COLUMN_COUNT', 'KEY_MISSING', 'REQUIRED', 'TOO_LONG', 'BAD_CHARACTER',
    'NOT_A_CHOICE', 'NOT_A_NUMBER', 'OUT_OF_RANGE', 'HALF_A_POINT', 'PHONE_UNREADABLE', 'TIME_UNREADABLE', 'TIME_DOES_NOT_EXIST',
    'TIME_NOT_BELIEVABLE', 'TIME_TWICE', 'DIFFERS_FROM_FIRST'));
