"""What a language's sounds are when people write them in Latin letters: the tables of the phonetic engine.

A line is letters, then the sounds they may stand for, each with what it costs: 0 is what is meant as a rule. Sounds are
joined by dots. `^` before the letters: at the word's beginning only; `$` after them: at its end only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from app.core.settings import Language

_SHARED = """
k k 0
kh kh 0
g g 0
gh gh 0
j j 0
jh jh 0
p p 0
b b 0
bh bh 0
m m 0
y y 0
v v 0
w v 0
h h 0
r r 0
q k 0
ck k 0
c k .3 c .5
x k.s 0
ksh kS 0
sht S.T 0
shth S.Th 0
shn S.N .2
kS kS 0
jn jJ 0
gn jJ 0
T T 0
Th Th 0
D D 0
Dh Dh 0
N N 0
S S 0
R r 0
aa A 0
A A 0
ii I 0
I I 0
uu U 0
U U 0
ai ai 0
"""

_HINDI = """
ch c 0 ch .9
chh ch 0 c .6
cch c.ch .1 c.c .2
cchh c.ch 0
chch c.c 0 c.ch .3
chchh c.ch 0
z z2 0 j .6
j j 0 z2 .9
t t 0 T .9
th th 0 Th .6 t 1.2
tth t.th 0 T.Th .2
tt t.t 0 T.T .2
d d 0 D .9 r3 1
^d d 0 D .6
dd D.D 0 d.d .3
dh dh 0 r3h .9 Dh .9
D r3 .1 D .1
n n 0 N 1.1
ph ph 0 f .5
f f 0 ph .4
r r 0 r3 .9
^r r 0
rh r3h 0
l l 0
sh z 0 S .6
s s 0 z 1.1
gy jJ .4 g.y .3
ri r.i 0 R .8
kri k.R .3 k.r.i .3
L l 0
E E 0
O O 0
a a 0 A .6
a$ A 0 a .9
e E 0 ai .9
eh a.h .2 E.h .3
ee I 0
i i 0 I .6
i$ I 0 i .8
o O 0 au 1.1
oo U 0
u u 0 U .6
u$ U .1 u .3
ai$ ai .2 A.I .4 a.I .6
aai A.I 0
ayi A.I .2 a.I .3
aayi A.I 0
au au 0 A.U .9
ou au .1
aau A.U 0
ao A.O 0 au .9
aao A.O 0
ae A.E .2 ai .5
aye A.E .1
aaye A.E 0
aiye A.i.E 0
aaiye A.i.E 0
ia i.y.A 0
iya i.y.A 0
iye i.E .1
ie i.E 0
io i.y.O 0
iyon i.y.O.M 0
ua u.A 0
ui u.I 0
ue u.E 0
uye u.E 0
oi O.I 0
oe O.E 0
oye O.E 0
an$ a.n 0 A.~ .7
aan$ A.n .2 A.~ .2
en$ E.M 0 E.n .6
ein$ E.M 0
ain$ ai.M .1
y$ I .2 y .2
in$ i.n 0 I.M .5 I.n .6
een$ I.n .1 I.M .2
on$ O.M 0 O.n .6
un$ u.n .1 U.~ .5 U.n .6
oon$ U.~ .1 U.n .1
"""

_DRAVIDIAN = """
ch c 0 ch .8
chh ch 0
cch c.c 0
chch c.c 0
z j 0
ph ph 0
f ph 0
n n 0 N .7
nn n.n 0 N.N .6
l l 0 L .6
ll l.l 0 L.L .4
L L 0
LL L.L 0
NN N.N 0
TT T.T 0
DD D.D 0
s s 0
sh z 0 S .3
s s 0
kri k.R .1 k.r.i .3
gru g.R .3 g.r.u .3
E E 0
O O 0
a a 0 A .6
i i 0 I .6
u u 0 U .6
e e 0 E .4
o o 0 O .4
ee I .1 E .2
oo U 0 O .2
^ye e .3 y.E .4 E .3
^yee E .2 y.E .2 I .6
ou au 0
au au 0
ae E .3
y y 0 ai .8
y$ i .2 y .2 I .6
"""

_KANNADA = """
t t 0 T .6
tt T.T .2 t.t .1
th t 0 th .5
tth t.t 0
d d 0 D .5
dd d.d 0 D.D .3
dh d .1 dh .1
ddh d.dh .1
^wo o .2 v.o .4
esh$ E.z 0 e.z .5
sh$ z 0 S .2
"""

_TELUGU = """
t t 0 T .4
tt T.T 0 t.t .2
th t 0 th .5
tth t.t 0
d d 0 D .4
dd d.d .1 D.D .1
dh d .1 dh .2
ddh d.dh .1
sh z .1 S .1 s .5
sh$ S 0 z .3
esh$ E.S 0 e.S .5
a$ a 0 A .3
am$ a.M 0
aam$ A.M .1
im$ i.M .2
um$ u.M .2
"""


@dataclass(frozen=True)
class Spelling:
    """The tables of one language, by the letters. Longest letters: `longest`."""

    anywhere: Mapping[str, tuple[tuple[tuple[str, ...], float], ...]]
    at_start: Mapping[str, tuple[tuple[tuple[str, ...], float], ...]]
    at_end: Mapping[str, tuple[tuple[tuple[str, ...], float], ...]]
    longest: int

    def meant(self, letters: str, *, start: bool, end: bool) -> tuple[tuple[tuple[str, ...], float], ...]:
        """What the letters may stand for at this place of a word."""
        if start and letters in self.at_start:
            return self.at_start[letters]
        if end and letters in self.at_end:
            return self.at_end[letters]
        return self.anywhere.get(letters, ())


@lru_cache(maxsize=3)
def spelling(language: Language) -> Spelling:
    """The tables of a language; a later line takes the place of an earlier one."""
    own = {
        Language.HINDI: _HINDI,
        Language.KANNADA: _DRAVIDIAN + _KANNADA,
        Language.TELUGU: _DRAVIDIAN + _TELUGU,
    }[language]
    anywhere, at_start, at_end = {}, {}, {}
    for line in (_SHARED + own).split("\n"):
        if not line:
            continue
        letters, *meant = line.split()
        sounds = tuple((tuple(meant[i].split(".")), float(meant[i + 1])) for i in range(0, len(meant), 2))
        if letters.startswith("^"):
            at_start[letters[1:]] = sounds
        elif letters.endswith("$"):
            at_end[letters[:-1]] = sounds
        else:
            anywhere[letters] = sounds
    return Spelling(anywhere, at_start, at_end, max(map(len, [*anywhere, *at_start, *at_end])))
