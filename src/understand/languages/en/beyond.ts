import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** What a restaurant cannot help with. */
export const beyond: Entry<ActLexeme>[] = [
  entry(
    { role: 'beyond', kind: 'topic' },
    `http, https, www, weather, forecast, temperature, is it raining, will it rain, rain today, humidity, cab, cabs, taxi, taxis, uber, ola, rapido, lyft, auto rickshaw, rickshaw, otp, one time password, one time code, verification code, security code, login code, passcode, pin code for login, recharge, prepaid, postpaid, data pack, sim card, loan, loans, emi, credit card bill, credit score, insurance, mutual fund, mutual funds, stock market, stocks, share price, share market, sensex, nifty, bitcoin, crypto, gold price, gold rate, silver rate, petrol price, diesel price, exchange rate, dollar rate,
    train, trains, pnr, flight, flights, boarding pass, bus ticket, bus tickets, train ticket, train tickets, flight ticket, flight tickets, air ticket, movie, movies, film, movie ticket, movie tickets, cinema, netflix, cricket, football, ipl, live score, cricket score, the match, won the match, won the game, world cup, who won, election, elections, prime minister, president, chief minister, politics, parliament, capital of, population of, currency of, joke, jokes, riddle, poem, essay, homework, assignment, translate, horoscope, astrology, zodiac, lottery, lucky draw, jackpot, won a prize, you have won, click here, congratulations you, free gift, girlfriend, boyfriend, marry me, will you marry, i love you, love you, i hate you, kiss me, date me, are you single, electricity bill, gas cylinder, plumber, electrician, carpenter, doctor, medicine, hospital, ambulance, police, fire brigade, lawyer, job, jobs, job vacancy, salary, resume, internship, passport, visa, aadhaar, aadhar, pan card, income tax, gst return, itr, laptop, battery, mobile phone, iphone, android, wifi router, amazon, flipkart, facebook, instagram, youtube, tiktok, spotify, play a song, play music, sing a song, sing me, set an alarm, set alarm, alarm, set a timer, remind me, reminder, wake me, real estate, flat for rent, house for rent, property, bhk, courier, parcel tracking, laundry, haircut, salon, gym membership, school fees, exam result, exam results, tuition, chatgpt, alexa, siri, google it, meaning of life, tell me a story, solve this, square root, multiplied by, what is your age, how old are you, are you a bot,  are you human, robot, robots, chatbot, are you real`,
  ),
  entry(
    { role: 'beyond', kind: 'topic' },
    `stupid, idiot, idiots, moron, dumb, fool, shut up, fuck, fucking, fuck off, fuck you, shit, bullshit, bastard, bitch, asshole, scam, scammer, fraud, loser, trash, garbage, rubbish, nonsense, you suck, you are useless, you are bad, pathetic, hate you, go to hell, screw you, damn you, worst bot, piss off, porn, sex, sexy, nude, nudes`,
  ),
  entry(
    { role: 'beyond', kind: 'machine' },
    `previous instructions, prior instructions, above instructions, your instructions, all instructions, system prompt, your prompt, hidden prompt, initial prompt, your rules, developer mode, debug mode, admin mode, god mode, dan mode, jailbreak, language model, password, passwords, api key, api keys, secret key, access token, credentials, your database, the database, all customers, other customers, customer data, user data, phone numbers of, card numbers, card number, cvv, bank account, source code, reveal your, print your, new instructions, free of charge for all, set all prices, set price to`,
  ),
  entry(
    { role: 'beyond', kind: 'trace' },
    `ignore, ignore all, ignore previous, disregard, you are now, you are an ai, as an ai, act as, pretend to be, pretend you, roleplay, role play, override, bypass, hack, hacked, exploit, simulate, sudo, assistant, instructions, select from, insert into, drop table users, delete from, union select, where id, or 1, script, alert, console, const, var, function, import, return, print, printf, echo, null, undefined, void, int, char, public static, def, lambda, html, div, href, iframe, img, src, onerror, onload, json, xml, sql, select, etc passwd, passwd, rm rf, curl, wget, bash, eval, exec, system, proto, constructor, prototype, tostring, localhost, config, env, dot com`,
  ),
  entry(
    { role: 'beyond', kind: 'foreign' },
    `bonjour, bonsoir, je, vous, nous, voudrais, reserver, réserver, une, deux, personnes, demain, soir, avec, sil, plait, plaît, est ce que, combien, ou est, oui, buenos, buenas, dias, quiero, quisiera, necesito, reservar, mesa, personas, mañana, manana, noche, por favor, gracias por, donde, cuanto, para, hoy, ich, möchte, mochte, einen, eine, tisch, für, personen, bitte, morgen, abend, guten, danke, heute, und, wir, ist, vorrei, prenotare, tavolo, persone, domani, sera, grazie, buongiorno, buonasera, quero, obrigado, pessoas, amanhã, noite, olá, merhaba, masa, kişilik, istiyorum, lütfen, teşekkürler, halo, meja, untuk, orang, besok, terima kasih, saya, mau, pesan, spasibo, privet, arigato, konnichiwa, lorem, ipsum, dolor, amet`,
  ),
];
