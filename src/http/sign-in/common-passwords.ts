/**
 * What people choose when ten characters are asked for, and what machines therefore try first; without capitals and
 * without what stands between letters. From the public lists of leaked passwords, with what India adds to them.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `0123456789 1111111111 1122334455 1212121212 1231231234 1234512345 123456789a 1234567890 12345678910 1234567899
1234554321 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc 9876543210 0987654321 0000000000 5555555555 7777777777 8888888888 9999999999
aaaaaaaaaa abc1234567 abcd123456 abcdefghij abcdefghijk administrator asdfghjkl1 asdfghjkl123 asdf123456 basketball
bangalore123 bengaluru123 bharatmata changeme123 computer123 cricket123 delhi12345 facebook123 football123 ganesh1234
ganpati123 godisgreat hanuman123 hyderabad123 iloveindia iloveyou12 iloveyou123 india12345 india123456 indian1234
internet123 jaishreeram jaimatadi1 jaimatadi123 jaihind123 krishna123 letmein123 letmein1234 lakshmi123 liverpool1
mahadev123 manchester manager123 maharaj123 master1234 monkey1234 mumbai1234 mumbai12345 myrestaurant newpassword
omnamahshivay omsairam123 owner12345 pa55word123 passw0rd123 password00 password01 password10 password11 password12
password123 password1234 password12345 password123456 password99 passwordpassword pokemon123 princess123 q1w2e3r4t5
qazwsxedcrfv qwert12345 qwerty1234 qwerty12345 qwerty123456 qwertyuiop qwertyuiop123 qwertyqwerty radhakrishna
radheradhe restaurant restaurant1 restaurant123 sachin1234 sairam1234 saibaba123 samsung123 shivshakti shree12345
spiderman1 starwars123 sunshine123 superman123 test123456 testtesttest thali12345 thali123456 thalithali trustno1234
virat12345 waheguru123 welcome123 welcome1234 whatever123 zaq12wsxcde3 zxcvbnm123 zxcvbnmasd`
    .split(/\s+/)
    .filter(Boolean),
);
