#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""The next morning: the file is remembered, a wrong passphrase is refused, the right one opens it, nothing is lost."""
from reis import *

S = Steps()
PHRASE = 'vier woorden samen bedacht'


def wrong():
    see('kantoor.stip')
    e = find(app(), ('text', 'entry'), T('Passphrase'))
    click(e); typ('dit is een andere zin'); key('Return')
    see(T('This passphrase does not fit. Try again?'), 30)
    wait(lambda: text(e) == '', 'the entry to be cleared')
S('a wrong passphrase is refused and the entry is cleared', wrong)


def right():
    e = find(app(), ('text', 'entry'), T('Passphrase'))
    click(e); typ(PHRASE); key('Return')
    see(re.compile('^Inwoner '), 30)
S('the right one opens the file', right)


def still_there():
    key('Down'); time.sleep(0.3); key('Return')
    see(re.compile(word('^di 3 feb$', '^Tue 3 Feb$')))
S('the moment of yesterday is there', still_there)


def lock():
    key('ctrl+l')
    see_not(re.compile(word('^di 3 feb$', '^Tue 3 Feb$')))
    e = find(app(), ('text', 'entry'), T('Passphrase'))
    click(e); typ(PHRASE); key('Return')
    see(re.compile(word('^di 3 feb$', '^Tue 3 Feb$')), 30)
S('locking hides everything, unlocking comes back to the same page', lock)


def verify():
    act(find(app(), 'frame'), 'win.verify')
    see(T('Everything is right'), 60)
S('the file is in order', verify)
S.done()
