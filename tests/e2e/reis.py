# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""What the journeys share: the words of the running language, the places, typing as a person does."""
import gettext, os, re, subprocess, sys, time
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from gui import *
import gui

MAP = os.environ['E2E_MAP']
FIXTURES = os.environ['E2E_FIXTURES']
NL = os.environ['E2E_TAAL'] == 'nl'
T = gettext.translation('stip', os.environ['E2E_PO'], ['nl']).gettext if NL else (lambda s: s)
gui.TIMEOUT = 40


def word(nl, en):
    """a word of the field, which core gives in both languages"""
    return nl if NL else en


def plain(s):
    """a translated label without its mnemonic"""
    return T(s).replace('_', '')


def windows(title):
    return [c for c in kids(app()) if name_of(c) == title]


def window(title):
    return wait(lambda: (windows(title) or [None])[-1], f'window {title!r}')


def labels(text_or_re):
    return [n for c in kids(app()) if showing(c) for n in find_all(c, 'label', text_or_re)]


def see(text_or_re, timeout=None):
    return wait(lambda: labels(text_or_re), f'the words {text_or_re!r}', timeout)


def see_not(text_or_re):
    wait(lambda: not labels(text_or_re), f'the words {text_or_re!r} to go away')


def press(name, where=None, role='push button'):
    """a button by its name, in a window or anywhere"""
    def f():
        for c in ([where] if where else kids(app())):
            if where or showing(c):
                r = [n for n in find_all(c, role, name) if 'click' in actions(n)]
                if r: return r[0]
    act(wait(f, f'button {name!r}'))


def fill(where, name, value, secret=False):
    """types into an entry as a person does: a click, everything selected, the text"""
    entry = find(where, ('text', 'entry'), name)
    click(entry); time.sleep(0.15)
    key('ctrl+a'); typ(value)
    wait(lambda: len(text(entry)) == len(value) if secret else text(entry) == value, f'the text in {name!r}')
    return entry


def choose_path(path):
    """in GTK's own file chooser: the whole path and Enter"""
    time.sleep(0.8)
    key('ctrl+a'); typ(path); time.sleep(0.3); key('Return')


def rows_of_list():
    return [c for c in find_all(app(), 'table row', None) if True]
