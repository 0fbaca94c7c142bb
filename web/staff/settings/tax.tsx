import { useHere } from '../session.tsx';
import { Account } from './tax/account.tsx';
import { Rates } from './tax/rates.tsx';
import { Card } from '../parts/card.tsx';
import { GroupForm } from './parts/group-form.tsx';
import { Check, NumberField, TextField } from '../parts/inputs.tsx';
import { useGroup } from './use-group.ts';

const unspaced = (typed: string) => typed.replace(/\s/g, '');
const upper = (typed: string) => typed.toUpperCase();
const code = (typed: string) => upper(unspaced(typed));

/** How tax is charged, what bills say, and where the money goes. */
export default function Tax() {
  const { restaurant } = useHere();
  const india = restaurant.currency === 'INR';
  const group = useGroup('tax');
  const { set, wrong } = group;
  return (
    <>
      <GroupForm group={group}>
        {(value, { maybe, text, yes }) => (
          <>
            <Card
              title="Tax"
              about="Your tax adviser confirms these. Orders placed already keep the tax they were placed with."
            >
              <Rates
                rates={value.rates}
                classes={group.read?.classes ?? []}
                onChange={(rates) => set({ rates })}
                wrong={wrong}
              />
              <Check
                label="Menu prices include tax"
                about="Otherwise it is added on the bill."
                {...yes('inclusive')}
              />
              <Check
                label="Show prices with their tax"
                about="Guests read what they pay, however the menu is written."
                {...yes('showAllIn')}
              />
              <Check label="Round the bill to whole rupees" {...yes('roundOff')} />
              {!india && <TextField label="What the tax is called" placeholder="VAT" {...text('name')} />}
            </Card>
            <Card title="On bills">
              <div className="field-row">
                <TextField
                  label="GSTIN"
                  hint="15 characters. We check that the last one fits the others."
                  {...text('gstin', code)}
                />
                <TextField
                  label="FSSAI number"
                  hint="14 digits, printed on every bill."
                  {...text('fssai', unspaced)}
                />
              </div>
              <TextField label="Legal name" hint="Empty: the restaurant's name." {...text('legalName')} />
              <TextField
                label="Legal address"
                hint="Empty: the restaurant's address."
                {...text('legalAddress')}
              />
              <div className="field-row">
                <TextField
                  label="Invoice prefix"
                  hint={`The next bill is numbered like ${value.series ?? 'THL'}/2627/00001.`}
                  {...text('series', upper)}
                />
                <TextField
                  label="Service code (SAC)"
                  hint="Empty: 996331, services of restaurants."
                  {...text('sac')}
                />
                <NumberField
                  label="Financial year begins in month"
                  {...maybe('financialYearStart')}
                  hint="Empty: 4, April."
                />
              </div>
            </Card>
          </>
        )}
      </GroupForm>
      <Account />
    </>
  );
}
