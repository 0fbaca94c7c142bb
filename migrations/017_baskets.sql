-- A tip that was said in percent stays one: the cart may still grow.
alter table carts
  add column tip_basis_points integer not null default 0 check (tip_basis_points between 0 and 10000);
