import { words } from '../../../contract/endpoint.ts';
import { isLanguage, languageNames } from '../../../domain/language.ts';
import { getAccount, saveAccount } from '../../../store/accounts.ts';
import { html } from '../html.ts';
import { doneNotice } from './frame.ts';
import { nothing, type Outcome, type Visit } from './visit.ts';

/** What people eat, as restaurants and dishes call it. */
const dietNames: Record<string, string> = {
  veg: 'Vegetarian',
  vegan: 'Vegan',
  jain: 'Jain',
  halal: 'Halal',
  'gluten-free': 'Without gluten',
};

/** The longest name that is kept, in characters. */
const longest = 60;
const nameText = words(longest);

async function form({ act, session, ctx }: Visit, fault?: string): Promise<Outcome> {
  const account = await getAccount(act.tx, session.personId);
  if (!account) return nothing;
  const { diets } = account;
  return {
    title: 'You',
    status: fault === undefined ? 200 : 422,
    body: html`<h1>You</h1>${doneNotice(ctx.query['done'])}
<form method="post" action="/account/profile" class="fields">
<label for="name">Name, for tables and orders</label>
${fault !== undefined && html`<p class="notice" id="name-fault" role="alert">${fault}</p>`}
<input id="name" name="name" autocomplete="name" maxlength="${longest}" value="${account.name ?? ''}"${fault !== undefined && html` aria-describedby="name-fault" aria-invalid="true"`}>
<fieldset><legend>Language of the chat</legend>${Object.entries(languageNames).map(
      ([code, name]) =>
        html`<label class="choice"><input type="radio" name="language" value="${code}"${code === account.language && html` checked`}> ${name}</label>`,
    )}</fieldset>
<fieldset><legend>What you eat</legend>${Object.entries(dietNames).map(
      ([code, name]) =>
        html`<label class="choice"><input type="checkbox" name="diet" value="${code}"${diets.includes(code) && html` checked`}> ${name}</label>`,
    )}
<p class="facts">Kept to show you fitting places. Restaurants are not told: say it with the booking, or in the chat.</p></fieldset>
<p><button class="button">Save</button></p></form>
${diets.map((diet) => html`<p><a href="/places?diet=${diet}">${dietNames[diet] ?? diet} places</a></p>`)}`,
  };
}

/** What a guest has told us of themselves, to be changed. */
export const profile = (visit: Visit): Promise<Outcome> => form(visit);

/** Writes it. */
export async function saveProfile(visit: Visit): Promise<Outcome> {
  const { act, session, form: sent } = visit;
  const typed = sent.get('name') ?? '';
  const name = typed.trim() === '' ? undefined : nameText.safeParse(typed);
  if (name?.error) return form(visit, `The name ${name.error.issues[0]?.message ?? 'cannot be kept'}.`);
  const language = sent.get('language');
  await saveAccount(act.tx, session.personId, {
    name: name?.data ?? null,
    language: isLanguage(language) ? language : 'en',
    diets: sent.getAll('diet').filter((diet) => Object.hasOwn(dietNames, diet)),
  });
  return { goTo: '/account/profile?done=saved' };
}
