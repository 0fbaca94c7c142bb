-- Tax lines say what they are on. Of an order from before, whose items bore one rate, that is the items, less the tax where
-- prices held it; of several rates it is the least that can have borne each tax, so that all of them are never more than
-- the items.
update orders o
   set taxes = (
     select jsonb_agg(
              line || jsonb_build_object('taxable',
                case when rates.count = 1
                  then o.items_paise - o.discount_paise
                       - case when o.total_paise - o.deposit_paise
                                   = o.items_paise - o.discount_paise + o.round_off_paise + o.tip_paise
                              then rates.paise else 0 end
                  else greatest(0, floor(((line ->> 'paise')::numeric - 0.5) * 10000 / (line ->> 'basisPoints')::numeric) - 2) end)
              order by nth)
       from jsonb_array_elements(o.taxes) with ordinality as each (line, nth),
            (select count(distinct each ->> 'basisPoints') as count, sum((each ->> 'paise')::int) as paise
               from jsonb_array_elements(o.taxes) each) as rates)
 where jsonb_array_length(o.taxes) > 0 and o.taxes -> 0 -> 'taxable' is null;
