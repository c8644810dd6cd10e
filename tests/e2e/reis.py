# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""What the journeys share: the words of the running language, the places, typing as a person does."""
import gettext, os, re, shutil, subprocess, sys, time
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


def x_windows(title=''):
    """the visible windows of the program as X knows them"""
    return subprocess.run(['xdotool', 'search', '--onlyvisible', '--all', '--pid', os.environ['GUI_APP_PID'], '--name', title or '.'],
                          capture_output=True, text=True).stdout.split()


def choose_path(path):
    """in GTK's own file chooser: the whole path and Enter"""
    time.sleep(0.8)
    n = len(x_windows())
    typ('/'); time.sleep(0.4); key('ctrl+a'); typ(path); time.sleep(0.3); key('Return')
    wait(lambda: len(x_windows()) < n, 'the file chooser to close', poll=0.2)
    time.sleep(1)


def closed(title):
    """waits for a window to go, by X: GTK 4.8 crashes in its own AT-SPI code when it is asked for the parent of a widget
    whose window is just going away, so nothing may be asked meanwhile"""
    wait(lambda: not x_windows(f'^{re.escape(title)}$'), f'window {title!r} to close', poll=0.2)
    time.sleep(1)


_focus = []
_listener = Atspi.EventListener.new(lambda e, *_: _focus.append(e.source) if e.detail1 else None)
_listener.register('object:state-changed:focused')


def focused():
    """what has the focus, as the program last told a screen reader: far cheaper than to walk the tree"""
    while GLib.MainContext.default().iteration(False): pass
    del _focus[:-1]
    return [n for n in _focus if 'focused' in states(n)]
