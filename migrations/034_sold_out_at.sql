-- Since when a dish or an option is off: whoever comes to the kitchen at eight asks what is out, and since when.
alter table items add column sold_out_at timestamptz;
alter table modifiers add column sold_out_at timestamptz;
