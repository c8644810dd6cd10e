#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: demo
"""A talk at the desk, by keyboard alone: find the resident, read the timeline, change and remove a moment, look back."""
from reis import *

S = Steps()


def find_vera():
    see(T('Too late'), 30)
    key('ctrl+2')
    see(re.compile('^Esther Droombeeld'), 30)
    typ('vera voorb')
    see_not(re.compile('^Esther Droombeeld'))
    key('Down'); time.sleep(0.3); key('Return')
    see('Vera Voorbeeld')
    see(re.compile('2025-0471'))
S('a resident is found while typing and opened', find_vera)


def header():
    see(re.compile(word('^Fase 4 van 6$', '^Phase 4 of 6$')))
    see('3 schuldeisers bellen')
    see(re.compile(word('^nog 3 dagen$', '^3 days left$')))
S('the header tells phase, milestone and days left', header)


def timeline_speaks():
    # the drawing has a text: the whole course as its description, the focused item as its value
    strip = wait(lambda: [n for n in find_all(find(app(), 'frame'), 'image', None) if '2025-0471' in (n.get_name() + (n.get_description() or ''))], 'the timeline')[0]
    told = strip.get_name() + (strip.get_description() or '')
    for words in ('Vera Voorbeeld', word('eerste gesprek', 'first talk'), word('Schuldregeling', 'Debt arrangement')):
        assert words in told, words
    return f'{len(told)} characters'
S('the timeline tells its text to a screen reader', timeline_speaks)


def terms_explain():
    see(re.compile(r'Saldo gevraagd wo 8 apr \+ 6 maanden = do 8 okt'))
S('each term explains itself with its source', terms_explain)


def add_phone_call():
    key('ctrl+m')
    see(T('Add a moment'))
    click(find(app(), ('text', 'entry'), T('Date')))
    typ('gisteren')
    see(re.compile('18 (mei|May) 2026'))
    key('Return')
    see(re.compile(word('^Gesprek toegevoegd$', '^Talk added$')))
S('yesterday is understood', add_phone_call)


def wrong_date():
    key('ctrl+m')
    see(T('Add a moment'))
    click(find(app(), ('text', 'entry'), T('Date')))
    typ('31 feb')
    key('Tab')
    see(re.compile(word('bestaat niet', 'exist|bestaat')))
    key('Return'); time.sleep(0.5)
    assert not labels(re.compile(word('^Gesprek toegevoegd.*feb', '^Talk added.*Feb')))
    key('Escape'); time.sleep(0.5)
S('an impossible date says so at its field, and nothing is added', wrong_date)


def undo_by_toast():
    key('ctrl+z')
    see(T('Undone: %s') % 'Gesprek toegevoegd')
S('undo says what it took back', undo_by_toast)


def history():
    key('alt+7')
    see(re.compile('^Gebeurtenis verwijderd.*18 mei 2026'))
    assert not labels(re.compile('31 feb|3 maart 2026.*Gesprek'))
    see(re.compile('Robin Proefman'))
S('the history tells both in sentences', history)


def back():
    key('alt+Left')
    see(re.compile(r'^\d+ (dossiers?|cases?)$'))
S('Alt+Left goes back to the list', back)
S.done()
