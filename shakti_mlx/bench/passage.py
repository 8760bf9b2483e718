"""A text to measure with, written for this: plain English prose of some 2,100 tokens, in no training set."""

PASSAGE = """\
The clinic at the bend of the river opens before the sun is over the trees. Sister Meera unlocks the wooden door, \
sets the kettle on the small gas ring, and takes the register from its drawer. There is one nurse, one helper called \
Ramu, and on Thursdays a doctor who comes by bus from the town if the bridge is not under water. The building has \
two rooms. In the first stand nine chairs, a bench and a set of scales; in the second are a bed behind a curtain, a \
steel cupboard with a lock, and a refrigerator that runs from the panels on the roof. On the wall hangs a map of the \
twelve villages that send their sick here, drawn by the school's geography class eleven years ago and corrected in \
red ink each time a path has moved.

By half past seven the chairs are full. An old man with a cough holds his tobacco tin as though it were medicine. A \
girl of six has a fish-hook in her thumb and is proud of it. Two sisters have walked since four with a baby who will \
not drink. Meera looks at each of them for as long as it takes to draw a breath, and then calls the baby first. This \
is not the order in which they came, and nobody complains: everyone has seen her be right. She counts the breaths of \
the child against the watch that is pinned to her apron, presses the skin of the belly between two fingers and \
watches how slowly it goes back, and asks how many cloths were wet since last night. Then she mixes the salts. One \
litre of boiled water, six level spoons of sugar, half a level spoon of salt; a spoonful to the baby every minute, \
slowly, and if it comes up again, wait ten minutes and begin anew. The older sister repeats the numbers until she \
has them by heart, because she is the one who will teach them to the rest of the lane.

The computer arrived in the rains, in a box that had once held mangoes. It has no wire to the outside; the nearest \
mast is on the other side of the ridge, and when there is a storm the mast is of no use even there. The young man \
who brought it showed Ramu how to open the lid and where to type. Everything it knows, he said, is inside. Ramu did \
not believe him, so he asked it the name of the river, and it gave the name of another river eighty kilometres to \
the south. After that he trusted it in a certain way, as one trusts a cousin who talks well: he listens to it, and \
then he looks in the book. The book is the one from the ministry, with a blue cover, and its pages were copied into \
the machine as well. When the machine quotes the book, it says from which page. When it does not know, it ought to \
say so, and mostly it does.

What they use it for is smaller than anyone had planned. It turns the doctor's notes, which are in English, into \
words that can be read aloud to a grandmother. It finds the page about snake bites faster than Meera can, though she \
has never needed that page, for she knows it. It adds up the boxes of tablets at the end of the month. In the \
evening, when the queue has gone home and the lamps on the ferry are lit, Ramu practises his English on it, and it \
answers him with great patience and some mistakes. He keeps a list of the mistakes at the back of the register. He \
has noticed that it is most sure of itself when it is wrong about places, and most careful when the question is \
about medicine, and he has decided that somebody far away must have wanted it so.

On a Thursday in September the water came up in the night. By morning the lower steps of the landing were gone and \
the bus had turned round at the bridge. Forty people stood on the high ground behind the school with their goats and \
their bedding, and a woman among them was in labour. Meera went to her by boat. She took with her the delivery kit, \
two lanterns, the blood pressure cuff, and a plastic bag with the salts; she left the computer with Ramu, on the \
cupboard, where it was dry. He had three people to look after: a boy with a fever, a man who had cut his foot on \
roofing iron, and his own mother, who had come because she was afraid to be alone. The boy's fever was thirty-nine \
and a half. Ramu knew what to give, and how much for a child of that weight, but he wished to be told by somebody \
else. So he asked, and the machine showed him the page, and there on the page was the same number that he had in his \
head. He wrote down the time, the dose and the page. Then he washed the man's foot with boiled water and soap for \
fifteen minutes by the clock, and did not sew it, because the book says that such a wound is left open for the first \
days.

The child on the high ground was born at twenty past two, a girl, in the light of one lantern, the other having \
fallen into the water. They named her after the lantern, so that in that village there is now somebody whose name \
means a small light carried by hand. Meera came back when it was already dark. She read what Ramu had written, line \
by line, and put her initials under each. She did not praise him, for that is not her way, but she asked him to boil \
the kettle, and she sat down in the patients' chair and told him about the birth from the beginning to the end, as \
one tells it to a colleague.

People who come to look at the clinic, and some do, ask about the machine first. They wish to know whether it has \
saved a life. Meera always gives the same answer. She says that lives are saved by boiled water, by needles that are \
used once, by a bus that comes when it is said to come, and by girls who are allowed to stay at school until they \
can read a dose on a label. She says that the machine is a good lamp. You can see by it what is there; you cannot \
see by it what is not. If the page is wrong, it will read you the wrong page, and therefore the pages must be right, \
and a person must have looked. Then she takes the visitors to the map on the wall and shows them the red ink, and \
explains that this is the most important thing in the room: not that somebody drew the map, but that somebody has \
gone on correcting it.

There are rules on a card beside the screen, in three languages, in Ramu's handwriting. The first is that no \
patient's name is ever typed. The second is that what it says about a medicine is looked up in the book before it is \
given. The third is that a person who is frightened is not to be sent to talk to it. The fourth rule was added \
later, in pencil, and nobody has owned to having written it: when it says that it does not know, be glad, and ask \
someone who does. Under the card stands a tin with pencils, a rubber, and a folded note of ten rupees that is paid \
to whoever finds a mistake that matters. It has been paid out seven times. Five of the mistakes were in the machine, \
one was in the blue book, and one, which is still spoken of, was in the arithmetic of the doctor himself.

In winter the river is low and so clear that one can count the stones. The ferry lies on its side on the bank to be \
tarred, and for some weeks people walk across with their shoes in their hands. The clinic is quieter then. There are \
burns from cooking fires, chapped hands, and the cough that comes with the smoke; in the afternoon the school sends \
its oldest pupils, two by two, to learn how to take a pulse. Meera lets them find it on each other's wrists and \
count for half a minute and double the sum. She asks them what the number would be if they had run up the hill, and \
what it would mean if a man who had not run at all had the same. They write the answers on slates. The best of them, \
a girl from the last house before the forest, has asked whether she may also learn to use the machine. She may. But \
first, says Meera, the pulse, the breath, the skin, the eyes, the tongue. Then the book. Then the machine. In that \
order, so that on the day when the panels are covered with leaves and the screen stays dark, she will still know \
what to do.

At the end of the year Ramu makes the report for the district. He counts two thousand three hundred and eleven \
visits, of which nine hundred and four were by children; thirty-eight births, all but three at home; one hundred and \
twelve wounds, six snake bites, and no deaths from thirst, which in his grandmother's time took a child from nearly \
every house in a bad summer. There is a box on the form for remarks. Other years he left it empty. This time he \
wrote: We have boiled water. We have the book. We have a lamp that can read. We would like a second thermometer, and \
for the bridge to be higher.

The answer came in March, by the same bus as the doctor, in a brown envelope with four stamps. The district thanked \
the clinic for its figures, which were complete, and regretted that there was no money for bridges in the coming \
year. In the envelope, wrapped in cotton wool, lay a thermometer. Ramu entered it in the register under things \
received, with the date, and hung it on a nail beside the first one. Then he took both down again, held them for \
five minutes under his own tongue, one after the other, and wrote beside the entry what each of them had shown, so \
that whoever came after him would know how far the two agree.
"""
