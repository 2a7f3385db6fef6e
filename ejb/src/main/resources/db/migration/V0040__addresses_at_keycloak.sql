-- A corrected e-mail address reaches Keycloak by an order of its own.
alter table account_order
  drop constraint ck_account_order_kind,
  add constraint ck_account_order_kind check (kind in ('CREATE', 'ENABLE', 'DISABLE', 'END', 'ADDRESS', 'MAIL')),
  drop constraint ck_account_order_trouble,
  add constraint ck_account_order_trouble check (trouble in ('NOT_SET_UP', 'UNREACHABLE', 'MAIL_NOT_SENT', 'NAME_TAKEN', 'ADDRESS_TAKEN', 'REFUSED', 'GONE'));
