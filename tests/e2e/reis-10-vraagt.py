#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: leeg 2026-02-02 amstelveen
"""Four eyes, first: Anna brings a case to the decision, cannot take it alone, and asks a colleague to look."""
from pad import *

vera = Case('2026-02-02', 'Vera', 'Proefpersoon')


def to_request():
    wait(lambda: hunt('label', lambda n: text(n).startswith(weekday(vera.day))), 'Vandaag', 60)
    time.sleep(0.5)
    enter_registration(vera, 'aan het loket')
    wait(lambda: timeline(vera), 'the case')
    for step, fields in (('Eerste gesprek vastleggen', {'Crisis': 'nee'}),
                         ('Aanvraag vastleggen', {'Gezegd hoeveel weken tot een besluit': 8, 'Identiteit vastgesteld': 'ja'}),
                         ('Plan van aanpak afronden', {})):
        fill_step(vera, step, fields)
        time.sleep(1.5)
S('a case comes to the request', to_request)


def alone():
    open_step('Toelaten: beschikking versturen')
    see(re.compile('collegiale toets|Collegiale toets|collega'))
    typ(typed(vera.day))
    tab_to(T('Record')); key('space'); time.sleep(1.5)
    assert 'beschikking' not in timeline(vera).split('Gebeurd')[1].split('Gepland')[0], 'the decision was recorded without a colleague'
S('the decision cannot be taken alone, and the form says so', alone)


def ask():
    tab_to(T('Ask a colleague to look')); key('space')
    see(T('A colleague will look'))
    key('Escape'); key('Escape'); time.sleep(0.5)
    open_steps()
    see(T('Asked by %s') % 'Anna Proef')
S('Anna asks, and the list of steps says that it waits', ask)


def not_herself():
    walk_down_to('Toelaten: beschikking versturen', name_of)
    key('Return'); time.sleep(0.5)
    see('U vroeg dit zelf: een collega kijkt ernaar.' if NL else re.compile('^You asked'))
    for _ in range(40):
        key('Tab'); time.sleep(0.05)
        assert name_of(wait(focused, 'the focus', 15)[0]) != T('Agree'), 'who asked can answer herself'
S('Anna cannot answer herself', not_herself)
S.done()
