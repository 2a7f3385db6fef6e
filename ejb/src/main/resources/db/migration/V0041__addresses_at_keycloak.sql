-- A corrected e-mail address reaches Keycloak by an order of its own.
alter table account_order
  drop constraint ck_account_order_kind,
  add constraint ck_account_order_kind check (kind in ('CREATE', 'ENABLE', 'DISABLE', 'END', 'ADDRESS', 'MAIL'));
