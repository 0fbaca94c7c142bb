import { useHere } from '../session.tsx';
import { Account } from './tax/account.tsx';
import { Rates } from './tax/rates.tsx';
import { Card } from '../parts/card.tsx';
import { GroupForm } from './parts/group-form.tsx';
import { Check, NumberField, TextField } from '../parts/inputs.tsx';
import { useGroup } from './use-group.ts';

const filled = (text: string) => (text.trim() === '' ? undefined : text);

/** How tax is charged, what bills say, and where the money goes. */
export default function Tax() {
  const { restaurant } = useHere();
  const india = restaurant.currency === 'INR';
  const group = useGroup('tax');
  const { set, wrong } = group;
  return (
    <>
      <GroupForm group={group}>
        {(value) => (
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
                checked={value.inclusive}
                onChange={(inclusive) => set({ inclusive })}
              />
              <Check
                label="Show prices with their tax"
                about="Guests read what they pay, however the menu is written."
                checked={value.showAllIn ?? false}
                onChange={(showAllIn) => set({ showAllIn })}
              />
              <Check
                label="Round the bill to whole rupees"
                checked={value.roundOff}
                onChange={(roundOff) => set({ roundOff })}
              />
              {!india && (
                <TextField
                  label="What the tax is called"
                  placeholder="VAT"
                  value={value.name ?? ''}
                  onChange={(name) => set({ name: filled(name) })}
                  wrong={wrong('name')}
                />
              )}
            </Card>
            <Card title="On bills">
              <div className="field-row">
                <TextField
                  label="GSTIN"
                  hint="15 characters. We check that the last one fits the others."
                  value={value.gstin ?? ''}
                  onChange={(gstin) => set({ gstin: filled(gstin.toUpperCase().replace(/\s/g, '')) })}
                  wrong={wrong('gstin')}
                />
                <TextField
                  label="FSSAI number"
                  hint="14 digits, printed on every bill."
                  value={value.fssai ?? ''}
                  onChange={(fssai) => set({ fssai: filled(fssai.replace(/\s/g, '')) })}
                  wrong={wrong('fssai')}
                />
              </div>
              <TextField
                label="Legal name"
                hint="Empty: the restaurant's name."
                value={value.legalName ?? ''}
                onChange={(legalName) => set({ legalName: filled(legalName) })}
                wrong={wrong('legalName')}
              />
              <TextField
                label="Legal address"
                hint="Empty: the restaurant's address."
                value={value.legalAddress ?? ''}
                onChange={(legalAddress) => set({ legalAddress: filled(legalAddress) })}
                wrong={wrong('legalAddress')}
              />
              <div className="field-row">
                <TextField
                  label="Invoice prefix"
                  hint={`The next bill is numbered like ${value.series ?? 'THL'}/2627/00001.`}
                  value={value.series ?? ''}
                  onChange={(series) => set({ series: filled(series.toUpperCase()) })}
                  wrong={wrong('series')}
                />
                <TextField
                  label="Service code (SAC)"
                  hint="Empty: 996331, services of restaurants."
                  value={value.sac ?? ''}
                  onChange={(sac) => set({ sac: filled(sac) })}
                  wrong={wrong('sac')}
                />
                <NumberField
                  label="Financial year begins in month"
                  optional
                  value={value.financialYearStart}
                  onChange={(financialYearStart) => set({ financialYearStart })}
                  hint="Empty: 4, April."
                  wrong={wrong('financialYearStart')}
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
