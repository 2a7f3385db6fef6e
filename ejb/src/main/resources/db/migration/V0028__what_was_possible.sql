-- Beside what the protocol recommends: what of its fallback chain was possible as of that second, and why the steps before it were not.
alter table assessment
  add column possible_mode varchar(20) null comment 'null where it was decided before this was kept',
  add column possible_known boolean null comment 'false: the system has no register of its crews and takes it as possible',
  add column steps_skipped varchar(400) null comment 'COR:ALL_BUSY,...',
  add constraint ck_assessment_possible_mode check (possible_mode in ('CCD_PHONE', 'CCD_CALLBACK', 'CRT', 'COR', 'POLICE_CIT', 'POLICE', 'EMS', 'FIRE', 'MOBILE_CRISIS_EXT', 'R988', 'CARE_NAV', 'NONE'));
