/** Reps in six countries between two meetings, in English of many kinds. */
export const ABROAD = `
= europe h=8-11
A: good morning all, {rain|fog|grey skies} here
+6 B: same here
+9 C: sun in Zaragoza, sorry
= europe h=9-18
A: who is on the call at {two|three|half one}?
+3 B: me
+2 C: me, five minutes late
= europe h=9-18
A: is it 3 pm your time or my time
+1 B: yes
+2 C: CET, always CET
= europe h=12-20
A: link for the minutes https://example.org/minutes-{14|15|16|17}
+8 B: thanks
= europe h=12-20
A: does anybody have the {agenda|slides|list of participants}?
+5 B [doc]: {agenda_final|slides_v3|participants}.pdf
+1 A: perfect, thanks
= europe h=9-18
A: interpreter is sick, we try with subtitles
+3 B: last time "works council" became "fabric advice"
+1 C: 😂
= europe h=12-20
A: {flight cancelled|train strike|no trains}, I will join online
+4 B: solidarity with the {train|ground} staff anyway
= europe h=12-20
A: management wants to move the meeting {again|by two weeks}
+3 B: third time
+2 C: it's in the agreement, they need our ok. I don't give mine
= europe h=19-22
A: anyone watching the {match|rugby|cycling}?
+3 B: we do not talk about the {match|rugby}
+15 C: haha
= europe h=12-14
A [photo]: canteen, {Tuesday|Thursday}
+4 B: what is it
+1 A: nobody knows
= europe h=12-20
A: happy birthday {B}! 🎂
+6 C: happy birthday!!
+30 B: thank you all, very kind
= europe h=9-20
A: what's the notice period for on-call changes where you are?
+9 B: {14|7} days
+4 C: {5 days|one month}, collective agreement
+2 A: 48 hours here. thanks, useful
= europe h=9-20
A: how do you say "{chicken and egg|moving the goalposts|smoke screen}" in {French|Dutch|German}?
+5 B: we have it too, unfortunately
= europe h=9-20
A: our techs did {11|13|12} jobs yesterday
+4 B: max is {9|8} here
+2 C: no max here, that's the problem
= europe h=9-20
A: two more lads handed in their notice this week, pay's better {at the airport|driving buses}
+5 B: same story
= europe h=9-20
A: van failed its test {again|for the second time}, they want it back on the road tomorrow
+4 B: put it in writing that you refuse
+1 A: doing it now
= europe h=9-20
A: central management says "harmonisation"
+2 B: downwards I suppose
+1 A: always
= europe h=17-21
mourad: sorry for the question, what mean "{to table|to waive|ballpark}" ?
+4 siobhan: depends who's saying it. Ring me, I'll explain
= europe h=12-20
marta: I found the {clause|ruling|guideline} we talked about, page {12|31}
+5 A: thank you Marta
= europe h=12-20
A: could someone check my English in this letter?
+3 niamh: send it over
+20 A: thank you!
= europe h=12-20
katrien: {speculoos|chocolate} for the next meeting, how many are we? 😄
+3 A: I eat for two
+2 B: ten then
= europe h=9-20
luca: strike here {Friday|Monday}, only local, for the {meal vouchers|shifts}
+4 A: good luck
+3 B: solidarity ✊
= europe h=9-20
anke: Works council elections here next {week|month}. Wish us luck
+5 A: viel Glück!
+2 B: good luck Anke
= europe h=9-20
pieter: {new CEO|new HR director} visits us on a bicycle, very modern
+4 A: and leaves in a car?
+1 pieter: of course
= europe max=1 h=9-22
greg: nobody's replied to my email of the 3rd, 9th or 17th
= europe max=1 h=9-22
greg: I'll say it again, we need a flag
+1 greg: a proper flag
= europe max=1 h=9-22
greg: been on the local radio this morning, 6 minutes
+1 greg: didn't mention the company as such but the tone was there
= europe max=1 h=9-22
greg: who's going to stand up and be counted? because I look round and it's just me
= europe max=1 h=9-22
greg: drafted a 40 point plan, see attached
+1 greg [doc]: plan_40_points_GH.docx
+200 greg: page 1 alone would do for a start
= europe max=1 h=9-22
greg: call it what it is. a disgrace
= europe max=1 h=9-22
greg: day of action, Saturday, town square, everyone in red. Let me know
+240 greg: I'll take that as a no then
= europe max=1 h=9-22
greg: my view, for what it's worth, and I've thirty years in
+1 greg: is that we've gone soft
= europe max=1 h=9-22
greg: anyone else think the chair should rotate? starting with me, only because I'm available
= europe max=1 h=9-22
greg: second episode is out https://example.org/wired-and-tired-2
= europe max=1 h=9-22 s=-90..-70
owen: Hello from Cardiff, reading along
= europe max=1 h=9-22 s=-32..-28
owen: well done France
= europe max=1 h=9-22 s=-100..-30
katrien: I book the room for Thursday and the dinner, vegetarian for Anke yes?
+6 anke: Yes, thank you
= europe max=1 h=9-22 s=-100..-30
katrien: new flyer about the EWC in Dutch and French, use it if you like
katrien [doc]: flyer_EWC_NL_FR.pdf
+4 A: lovely
= europe max=1 h=9-22 s=-100..-30
katrien: I called all the new reps, 5 of 6 come to the training 🎉
+3 A: well done
= europe h=9-20
A: who has a contact at {HR|fleet} in the headquarters that actually answers?
+12 B: no such animal
= europe h=9-20
A [vocal]:
+5 B: is that a train or a tunnel
= europe h=9-20
A [photo]:
+4 B: 😂
= europe h=9-20
A: how many delegates can you send in {spring|autumn}?
+6 B: two
+3 C: one, and she is half time
= europe h=9-20
A: they want us to sign that everything is confidential, even the {coffee|menu|date}
+4 B: only what they can justify. it's in the directive
+2 A: good, thanks
= europe h=9-20
anke: The works council here got the {staffing figures|investment plan}. I can share what is public
+5 A: please do
+9 anke [doc]: public_figures.pdf
= europe h=12-20
luca: lunch today: {tortellini|lasagne|crescentine}. I say it only to inform
+3 A: that's provocation
= europe h=9-20
A: new depot manager lasted {six weeks|two months}
+2 B: is that a record?
+1 A: sadly no
= europe h=9-20
pieter: our bikes for short jobs work well, {30|40}% of calls in the centre
+5 A: with the ladder?
+1 pieter: the ladder takes the tram
= europe h=9-20
A: heat in the vans, {38|41} degrees, what's your rule?
+6 B: stop above 35 by agreement
+4 C: "drink water"
= europe h=9-20
niamh: first disciplinary as a rep today, nervous as anything
+4 A: you will be great. take notes, ask for a break
+3 B: good luck!
+200 niamh: verbal warning only! thanks all
= europe h=9-20
A: is there an EWC meeting {this quarter|before the break} or not?
+7 B: not confirmed
+3 C: never confirmed
= europe h=9-20
marta: collective agreement renewed here, {+3.1|+2.8} % and {two|three} more free days
+3 A: congratulations!
+2 B: bravo Marta
= europe h=9-20
A: remote install targets went {up|sideways|from 8 to 10} again
+4 B: same letter, same day here
+1 C: copy and paste across borders, finally integration
= europe h=9-20
A: translation of the minutes has "strike" as "blow"
+2 B: also correct
= europe h=9-20
hakim: excuse me, the French delegation is late, we are {in a tunnel|behind a tractor}
+3 A: of course you are
= europe h=9-20
A: who keeps the list of clauses we won?
+5 marta: I do, I update it {tonight|on Sunday}
+2 A: great
= europe h=9-20
A: safe home everybody, good {meeting|two days}
+10 B: safe travels
+6 C: and thanks to the interpreters
= europe h=9-20
A: agency techs now {a third|40%} of the crew here
+4 B: half in one of our depots
+3 C: and none of them gets the safety training
= europe h=9-20
A: {bank holiday|local holiday} here today, no answer from me
+3 B: enjoy
= europe h=9-20
pieter: pay round starts, we ask {5|6}%
+4 A: fingers crossed
`;
