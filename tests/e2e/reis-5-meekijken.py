#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: demo
"""A resident looks along: found by Ctrl+K, F8 shields everything else in every window, Escape brings it back."""
from reis import *

S = Steps()
ANDEREN = ('Esther', 'Droombeeld', 'Bedenksel', 'Yasmina', 'Modelwerk', 'Proefman', 'Voorbeeld', '2025-0471', 'Rosa', 'Mariam', 'Danny',
           'Energie', 'Modelbank', 'Woonstichting', '€')


def whole_tree():
    """every name, description and text of every window, also of what is not shown: as a screen reader could find them"""
    found = []
    for window in kids(app()):
        for node in gui.walk(window, only_showing=False):
            try:
                found += [node.get_name() or '', node.get_description() or '', text(node) or '']
            except GLib.Error:
                pass
    return '\n'.join(found)


def assert_alone():
    tree = whole_tree()
    for name in ANDEREN:
        assert name not in tree, name
    assert 'Vera' in tree and 'Robin' in tree
    return f'{len(tree)} characters'


def find_by_key():
    see(re.compile('^Esther Droombeeld'), 30)
    key('ctrl+k'); time.sleep(0.6)
    typ('vera voorb')
    wait(lambda: [n for c in kids(app()) for n in find_all(c, 'list item', re.compile(r'^Vera Voorbeeld, dossier 2025-0471, Schuldregeling$'))], 'her row, in one sentence')
    key('Return')
    see(re.compile('^Fase 4 van 6$'))
S('Ctrl+K finds a resident, and the row says who, number and phase', find_by_key)


def second_window():
    key('ctrl+k'); time.sleep(0.6)
    typ('danny lucht'); time.sleep(0.8)
    key('ctrl+Return')
    see('Danny Luchtkasteel')
    frames = [c for c in kids(app()) if c.get_role_name() == 'frame']
    assert len(frames) == 2, frames
S('Ctrl+Enter opens another in a window of its own', second_window)


def look_along():
    x('windowactivate', '--sync', xwin('Dossier 2025-0471'))
    time.sleep(0.5)
    key('alt+2'); time.sleep(0.5)
    key('F8')
    see('Dag Vera')
    see('Een inwoner kijkt mee')
S('F8 greets the resident and covers the other window', look_along)


S('no other name, number or amount is in the tree of any window', assert_alone)


def three_cards():
    for words in ('U bent bij stap 4 van 6: regelen. Wij vragen hoeveel u nog moet betalen.',
                  'Wat doen wij?', '10 van de 13 bedrijven gaven antwoord',
                  'Uw afspraak', 'donderdag 28 mei, half 11', 'U praat met Robin. Kunt u niet? Bel ons even.',
                  'Wat doet u?', 'Brief over geld? Neem hem mee', 'U hoeft hem niet zelf te beantwoorden.'):
        see(words)
    road = wait(lambda: [n for n in find_all(app(), 'image', None) if 'De weg naar een leven zonder schulden' in n.get_name() + (n.get_description() or '')], 'the road')[0]
    told = road.get_name() + (road.get_description() or '')
    for words in ('U bent hier: Regelen.', 'Uw afspraak: donderdag 28 mei, half 11.', 'waarschijnlijk april 2028'):
        assert words in told, words
S('the three cards and the road are told', three_cards)


def shielded():
    for keys in ('ctrl+k', 'ctrl+1', 'alt+Left', 'alt+Down', 'ctrl+m', 'ctrl+shift+n', 'ctrl+f'):
        key(keys); time.sleep(0.3)
    see('Dag Vera')
    assert_alone()
    assert len([c for c in kids(app()) if c.get_role_name() == 'frame']) == 2
S('no key leads to anybody else', shielded)


def locked():
    key('ctrl+l')
    see_not('Dag Vera')
    fill(app(), T('Passphrase'), 'een zin die niemand raadt', secret=True)
    key('Return')
    see('Dag Vera', 20)
    see('Een inwoner kijkt mee')
S('after a lock she still looks along', locked)


def back():
    key('Escape')
    see_not('Dag Vera')
    tree = whole_tree()
    assert 'Fase 4 van 6' in tree and 'Danny Luchtkasteel' in tree and 'Een inwoner kijkt mee' not in tree
    assert 'Robin Proefman' in tree  # who did what: the tab History, where one was


S('Escape goes back to where one was, in both windows', back)


def recents():
    key('ctrl+k'); time.sleep(0.8)
    rows = wait(lambda: [n.get_name() for c in kids(app()) for n in find_all(c, 'list item', re.compile(', dossier '))], 'what was open last')
    assert rows[0].startswith('Danny Luchtkasteel') and rows[1].startswith('Vera Voorbeeld'), rows
    key('Escape'); time.sleep(0.3)
    return ', '.join(rows)
S('what was open last comes first', recents)
S.done()
