#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: leeg 2026-02-02 amstelveen bea
"""Four eyes, then: Bea looks, and agrees."""
from pad import *

vera = Case('2026-02-02', 'Vera', 'Proefpersoon')


def look():
    wait(lambda: hunt('label', lambda n: text(n).startswith(weekday(vera.day))), 'Vandaag', 60)
    open_case(vera)
    open_steps()
    see(T('Asked by %s') % 'Anna Proef')
    walk_down_to('Toelaten: beschikking versturen', name_of)
    key('Return'); time.sleep(0.7)
    tab_to('Het plan van aanpak is met de inwoner gemaakt'); key('space')
    tab_to(T('Agree')); key('space')
    see(re.compile('^Niet elk punt is aangevinkt'))  # three were left: either tick them or say why
    for point in ('De grond van het besluit klopt met de wet en het beleidsplan', 'De beschikking is te begrijpen zonder uitleg', 'De inwoner leest hoe bezwaar of een klacht kan'):
        tab_to(point); key('space')
    tab_to(T('Agree')); key('space')
    see(T('You agree'))
S('Bea sees what to check, and agrees', look)


def in_history():
    key('alt+7')
    see(re.compile('^Collegiale toets: akkoord · Bea Proef$'))
S('the history says who agreed', in_history)
S.done()
