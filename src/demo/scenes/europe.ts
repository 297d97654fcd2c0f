/** The reps of the sister companies of the Ostrane group, in English of many kinds. */
export const EUROPE = `
@ -103 me 10:05
siobhan: Hi all, Siobhán here from Ostrane Ireland. Setting this up so we stop losing each other in email between meetings
+2 mourad: Hello, Mourad, Lyon. sorry for my english in advance
+1 siobhan: it's grand, better than my French
+3 pieter: Hi, Pieter, Utrecht
+1 anke: Anke, Dortmund. Hello everyone
+2 greg: Greg, Swindon. About time someone did this. I've been saying it for years
+1 luca: ciao a tutti, Luca, Bologna
+4 marta: Marta from Zaragoza 👋
+6 katrien: Katrien, Gent! so happy with this group 🎉
+9 hakim: Hakim, Paris. I read English very well, I write it very badly
@ -99 lu 17:20
katrien: next select committee meeting is in Brussels, who needs a hotel tip? I made a list
+1 luca: me please
+1 anke: yes please, last time there was a bowling alley below my room
+2 katrien [doc]: hotels_quiet_promise.pdf
+1 marta: you are an angel
+5 greg: I'll sort myself out, the company can pay for a proper one for once
@ -93 me 09:40
pieter: question: do your vans have trackers? here they want to install "driver safety boxes"
+3 anke: Not without works council agreement. Co-determination §87. They tried, we have an injunction
+2 siobhan: here they just appeared one Monday. drivers found them by kicking them
+1 luca: the kicking is a universal method
+4 marta: In Spain you must inform workers and reps beforehand, art. 90 of the data act. I can send you the court ruling in English
+1 pieter: that would be great
+12 marta [doc]: ruling_geolocation_EN.pdf
+2 pieter: thanks so much @marta
+1 siobhan: ah brilliant Marta, thank you
+9 greg: you can have all the rulings you like, they'll do what they want. Only language they get is walking out. I've said this at every meeting
@ -90 ma 12:15
siobhan: would everyone send me 3 numbers for Thursday: techs, vans over 200k km, on-call rate per week. one line each, nothing fancy. then we walk in with one table
+2 mourad: France: 985 techs, vans 200k+ = maybe 160, on-call 260 €
+3 anke: DE 640 / 22 / 310
+1 luca: IT 410 / 95 / 180
+2 marta: ES 520 / 130 / 150
+4 pieter: NL 300 / 8 / 275
+1 katrien: BE 180 / 12 / 240
+15 siobhan: thanks everyone, that's the table done. IE 210 / 64 / 200
+3 katrien: thank you Siobhán, so simple and nobody did it before
+40 greg: UK: will send when I've time, been flat out fighting fires here
@ -89 je 18:30
mourad: management was white when they see the table. thank you @siobhan
+1 luca: the CFO asked who made it. nobody answered. beautiful
+2 anke: Very good work Siobhán
+1 marta: gracias Siobhán
@ -82 ma 20:10
greg: long one, bear with me. I've been thinking about strategy. What we need is a proper coordinated campaign with me as press lead, I've contacts at the local radio
+1 greg: I've drafted a logo too
+1 greg [photo]:
+3 greg: thoughts?
+60 greg: no? fine
+1 greg: I'll do it myself then
@ -70 ma 14:40
hakim: Hello. Today in France: project "Boussole". One depot closed, vans in pool, on-call 260 down to 190. They say it is "European standard of the group"
+2 anke: There is no such standard. We never saw it
+1 luca: we have 180 so maybe we are the standard 😩
+1 pieter: first I hear of it
+3 katrien: transnational issue = they must inform the EWC before! did anyone get a letter?
+1 marta: no letter in Spain
+2 siobhan: nothing here. Hakim, send me the slide where they say "European standard" and the date. I'll write to central management tonight for information and consultation, you all add your names by six
+2 anke: add mine
+1 marta: mine too
+1 luca: and me
+1 pieter: yes
+1 katrien: yes!!
+1 mourad: yes, thank you
+50 greg: is this going to be signed alphabetically? asking because UK should be first given size
@ -68 ve 16:15
siobhan: reply: "the EWC will be informed in due course". I've answered that due course ended Tuesday
+1 luca: 😂
+1 katrien: I want this on a t-shirt
+1 hakim: excellent
@ -61 me 11:20
marta: our lawyer says the EWC can hire the same expert as France, cost for the group. shall I ask for the offer?
+1 hakim: yes please
+2 siobhan: do, thanks Marta
+1 anke: Agreed
+35 marta: done. 14 days of work, they start Monday
+1 mourad: Marta you are fast like fibre
@ -55 lu 19:03
katrien: I collected photos of vans from 5 countries 😬 look at the tyres in nr 3
katrien [photo]:
+1 pieter: that is not a tyre, that is a memory of a tyre
+1 luca: number 3 is Bologna. I know him personally
@ -51 je 13:00
greg: Brussels was a waste of time imo. two days for a biscuit
+2 katrien: I disagree Greg, we got the agreement to disclose on-call rates
+1 greg: a biscuit and a rate
+3 siobhan: it was a good biscuit though
+1 marta: 😂
@ -48 je 20:20
mourad: they sent letters here: on-call 190 "ported to". individual letters, registered
+1 anke: Outrageous
+1 marta: same method as in Spain in 2021. what worked: nobody signs, all answer with the same calm text. I translate ours for you
+22 marta [doc]: answer_letter_template_EN.docx
+1 mourad: thank you @marta, big help
@ -44 me 09:10
niamh: Hi! Niamh, new shop steward in Limerick. Siobhán added me, she says you lot are sound
+1 luca: welcome! what is sound
+1 niamh: good people 😄
+1 pieter: welcome Niamh
+1 katrien: welcome 🎉
+3 niamh: happy to help with anything, I used to do design work for the students' union
@ -42 ve 15:30
mourad: in Lyon today 19 of 22 on-call people gave back the volunteer paper. led by one colleague who is not even member of the union
+1 siobhan: that's the one to talk to so
+1 anke: Impressive
+2 katrien: wow!!
@ -35 ma 18:44
siobhan: if France walks out next week, I'd suggest one small thing: every depot takes a photo with the same sheet, "ONE NETWORK", at 10:00 CET. no logos, no speeches. can each of you get ten people?
+1 marta: yes, 10 easily
+1 pieter: ok
+1 anke: I will manage 10 in the canteen
+2 luca: 30 if there is coffee
+1 katrien: yes yes yes
+2 niamh: Limerick's in! I can make the sheet if you like
+1 siobhan: please do Niamh
+50 greg: wouldn't a march be better?
@ -32 je 10:04
marta [photo]: Zaragoza 24
niamh [photo]: Limerick 17 ☔
+1 luca [photo]: Bologna 41, there was coffee
anke [photo]: Dortmund 12
pieter [photo]: Utrecht 15
+2 katrien [photo]: Gent 19 ❤️
+1 siobhan [photo]: Dublin 33
+9 mourad: I show this on the phone to people at the gate now. a guy of 55 years is crying
+1 hakim: Thank you. Thank you @siobhan
+4 marta: thank you Siobhán for the idea
+2 luca: grazie Siobhán
+60 greg: couldn't get anyone on a Thursday morning but solidarity from Swindon, I was there in spirit
@ -29 me 20:00
hakim: Signed! On-call 285, 46 new vans, zone stays local. Creteil: 60 of 310 stay, the others transfer with money
+1 siobhan: that's a serious result. well done all of ye
+1 anke: Congratulations
+1 marta: enhorabuena!!
+2 pieter: 285 is more than ours now, I will use this
+1 luca: I use it tomorrow morning at 8
+8 greg: could have got 300 with a proper campaign but well done
@ -26 lu 21:15
katrien: some sad news, our site is outsourced to a contractor. 180 people. I have been told in a 9 minute video call
+1 siobhan: ah Katrien. I'm so sorry. ringing you in ten minutes
+1 marta: terrible 😢
+2 mourad: solidarity. what can we do
+3 anke: Information of EWC was not given. Again
@ -25 me 22:05
katrien: we tried everything. I'm exhausted, and honest, I don't believe in the EWC any more. they ignore it and nothing happens. I step down at the end of the month. thank you for the good years
+2 luca: Katrien 💔
+1 niamh: you were the first to welcome me, thank you
+1 siobhan: you've carried more than your share. mind yourself
@ -20 je 11:30
siobhan: for Katrien's people: I'd like one letter, six countries, asking that the contractor keeps their rates. draft attached, change what you like, then sign
+1 siobhan [doc]: letter_gent_draft.docx
+8 marta: signed, one comma
+3 anke: Signed
+2 pieter: signed
+1 luca: signed
+1 niamh: signed
+4 hakim: signed
+1 mourad: signed
@ -16 ve 16:22
siobhan: contractor agreed to keep the rates 24 months
+1 luca: bellissimo
+1 marta: thank you Siobhán 🙌
+1 anke: Good. Thank you @siobhan
+2 niamh: she's some woman
@ -12 ma 19:40
greg: I've started a podcast. "Wired and Tired". episode 1 is me for 52 minutes
+1 greg: https://example.org/wired-and-tired
+90 greg: link again in case anyone missed it https://example.org/wired-and-tired
@ -9 me 15:05
mourad: "Tempo" app: position every 2 minutes. Do you have this?
+1 pieter: announced for next quarter
+2 anke: Blocked here for now by the works council
+1 niamh: we've had it for months. it drains the phone and the will to live
+3 marta: I send you the impact assessment that they had to write for Spain, they wrote one!
+1 marta [doc]: Tempo_DPIA_ES_translated.pdf
+2 mourad: thank you @marta this is gold
+1 hakim: Eric here is very happy. thank you Marta
@ -5 lu 12:10
siobhan: same trick as before? one line per country on Tempo: installed y/n, told beforehand y/n, position every how many minutes. by Wednesday, then one letter
+1 marta: ES y / y / 5
+2 pieter: NL n / n / -
+1 anke: DE n, blocked
+2 luca: IT y / n / 2
+1 niamh: IE y / n / 2
+3 mourad: FR delayed one month / n / 2
+20 greg: isn't this a bit small fry
@ -5 me 16:10
mourad: for information: my section in Lyon reads this group with its own tool to see what we did together. People of other countries stay anonymous and are erased after one month, except if you say yes to me. The note in English: https://example.org/note-information-en
+4 anke: Fine if erased after one month
+2 siobhan: I'm grand with it, I signed your form
+3 marta: ok for me also
@ -4 je 17:30
siobhan: letter's gone. "five minutes in Zaragoza and two in Bologna: is Italy faster?"
+1 luca: 😂😂 thank you Siobhán
+1 niamh: legend
+1 marta: perfect, thank you
@ -1 me 10:15
niamh: I made the poster for the next EWC meeting, 7 languages, tell me about mistakes
niamh [photo]:
+2 anke: German is correct
+1 luca: perfetto
+3 siobhan: that's lovely Niamh, thank you
+1 mourad: French: one accent on "rassemblés", the rest is perfect
`;
