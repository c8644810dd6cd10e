#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: demo
"""A plate is talked through with a resident, by keyboard alone: chosen, in her language, station by station, saved, recorded."""
from reis import *
from pad import choose, tab_to, focus_is
import stat

S = Steps()
PDF = os.path.join(MAP, 'plaat.pdf')


def card(name):
    return [n for n in find_all(app(), ('list item', 'table cell', 'panel', 'filler', 'grouping'), re.compile(f'^{re.escape(name)}[.] '), big=True)]


def open_gallery():
    see(T('Today'), 60)
    time.sleep(1)
    key('ctrl+k'); time.sleep(0.8)
    typ('Vera Voorbeeld'); time.sleep(1.5); key('Return')
    see('Vera Voorbeeld')
    key('ctrl+shift+p')
    see(T('Fits the phase of now'))
    see(word('Stap 4: regelen', 'Step 4: arranging'))
S('the gallery of a resident begins with the plate of her phase', open_gallery)


def language():
    choose(T('Language'), word('Arabisch', 'العربية'))
    see(T('Trial translation: not yet read by a native speaker'))
    tab_to(T('Dutch beside it')); key('space')
S('another language says honestly that nobody read it yet', language)


def talk():
    tab_to(T('Talk through')); key('space')
    see(re.compile('^1 ' + word('van', 'of')))
    assert not [n for n in labels('Vera Voorbeeld')], 'the office is behind the plate'
    key('Left')                       # an Arabic plate runs to the left
    see(re.compile('^2 ' + word('van', 'of')))
    see(re.compile('^Wat doen wij[?]'))
    key('End'); key('Home')
    see(re.compile('^1 ' + word('van', 'of')))
    key('Escape')
    wait(lambda: len(x_windows()) == 1, 'the talk to end')
    see(T('Plates'))
S('it is talked through over the whole screen, the way its picture runs, with the Dutch for the worker', talk)


def save():
    key('ctrl+p'); time.sleep(1)
    press(plain('Save as P_DF…'))
    choose_path(PDF)
    wait(lambda: os.path.exists(PDF), 'the file')
    assert open(PDF, 'rb').read(5) == b'%PDF-'
    assert stat.S_IMODE(os.stat(PDF).st_mode) == 0o600
    return f'{os.path.getsize(PDF)} bytes'
S('it becomes a PDF that only this user reads', save)


def record():
    time.sleep(1)
    key('ctrl+b'); time.sleep(0.8)
    key('1'); key('3'); time.sleep(0.3); key('Return')
    see(T('Recorded: %1$d of the %2$d told back').replace('%1$d', '2').replace('%2$d', '3'))
    see(re.compile('^1 ' + word('gesprek', 'talk')))
S('what she told back is recorded with two keys, and one talk gives no percentage', record)


def timeline():
    key('alt+Left')
    see(re.compile('Stap 4: regelen, Arabisch: 2 van de 3 vragen terugverteld'))
    key('ctrl+z'); time.sleep(1)
    see_not(re.compile('Arabisch: 2 van de 3'))
    key('ctrl+shift+z')
    see(re.compile('Arabisch: 2 van de 3'))
S('it stands among the contacts, and can be taken back', timeline)


def share():
    for _ in range(4):
        key('ctrl+shift+p')
        see(T('Fits the phase of now')); time.sleep(0.6)
        key('ctrl+b'); time.sleep(0.7); key('1'); key('2'); time.sleep(0.2); key('Return'); time.sleep(1)
        key('alt+Left'); see('Vera Voorbeeld'); time.sleep(0.5)
    key('ctrl+4')
    see(re.compile('^66[,.]7 % '))
    return '5 talks'
S('after five talks the gallery shows the share, which reaches the norm', share)
S.done()
