/** Words of everyday talk about bookings, food and time: they are nobody's name unless they are introduced as one. */
export const ordinary: readonly string[] = `
a an the this that these those it its my our your his her their me i you he she we they them us him who whom whose what which
when where why how there here
and or but so if then than because as at by for from in into of off on onto out over to under up with without within about
around after before until till since between near during through via per like
is are am was were be been being do does did done doing have has had having will would shall should can could may might must
wont cant dont doesnt didnt isnt arent wasnt werent im ive id ill youre hes shes theyre weve well were thats theres whats lets
not no nope nah none yes yeah yep yup ok okay okey sure fine right correct wrong exactly perfect great good nice cool awesome
lovely super alright please pls plz kindly thanks thank thx ty cheers welcome sorry oops wait hold hello hi hey hii hiya dear
sir madam bye goodbye later see soon now today tonight tomorrow tmrw tmr yesterday morning afternoon evening night noon midnight
day days week weeks weekend month months year years hour hours minute minutes min mins time date early late earlier again
already yet still just only also too very really maybe perhaps probably possibly actually instead rather anyway almost always
never ever even else more less most much many few some any all both each every another other same different next last first
second third new old big small large little long short high low
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december
breakfast lunch dinner brunch supper meal meals food drink drinks snack snacks tea coffee menu order orders ordered dish cuisine
table tables booking bookings book booked reservation reservations reserve reserved seat seats seating party size group people
person persons guest guests restaurant restaurants cafe bar pub bistro diner place places spot space room outdoor outdoors outside
indoor indoors inside garden patio terrace window corner booth quiet private vegetarian vegan veg halal jain cheap expensive
moderate price range address phone number numbers name names email website rating location area city town street road
want wanted wants need needed needs like liked love look looking find found get got give given go going gone come coming came
make made making take taking put keep let tell told know think thought say said ask asked call called check help try change
changed changing cancel cancelled canceled cancelling confirm confirmed confirming modify update move add added adding remove
reschedule arrive arriving arrived running run leave leaving join joining bring wish hope guess mean meant remember forgot
available availability possible able unable open closed close free full busy ready sick ill hungry happy birthday anniversary
celebration wedding work office home house family friend friends wife husband kids child children
thing things something anything nothing everything someone anyone everyone nobody anybody somebody one ones lot bit way
question problem issue reason idea point kind sort type part end start begin stop
because though although while unless whether however therefore
fuck fucking shit damn hell idiot stupid bloody
christmas easter diwali holi eid new happy
back down away ahead along together apart
english hindi
booked listed scheduled planned currently recently unfortunately hopefully
wheelchair access parking pets smoking wifi music view
skip whatever anonymous nevermind unknown nil null na blank
asap btw fyi lol omg hmm um uh oh ah huh wow
`
  .trim()
  .split(/\s+/);
