#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""A new office: make the file, keep the recovery key, take a delivery in, search, open, add a moment, undo it."""
from reis import *

S = Steps()
FILE = f'{MAP}/kantoor.stip'
PHRASE = 'vier woorden samen bedacht'
DELIVERY = f'{FIXTURES}/ddas/goed/volledig.json'


def make_file():
    act(find(app(), 'frame'), 'win.new-file')
    w = window(T('New File'))
    fill(w, T('Your name'), 'Anna Proef')
    fill(w, T('Passphrase'), PHRASE, secret=True)
    fill(w, T('The passphrase again'), PHRASE, secret=True)
    press(re.compile(f"^{re.escape(T('Choose…'))}|^{T('Place')}$"), w)
    choose_path(FILE)
    press(plain('_Make File'), w)
S('a new file is made', make_file)


def recovery_key():
    group = re.compile(r'\b[0-9A-HJKMNP-TV-Z]{4}\b')
    groups = wait(lambda: max((group.findall(text(n)) for n in find_all(window(T('New File')), 'label', None)), key=len), 'the recovery key', 20)
    assert len(groups) == 14, f'{len(groups)} groups'
    assert os.path.exists(FILE) and os.path.exists(FILE + '-keys')
    w = window(T('New File'))
    begin = find(w, 'push button', T('Begin'))
    assert 'sensitive' not in states(begin), 'Begin before the key was written down'
    click(find(w, 'check box', T('I have written the key down')), at=(0.06, 0.5))
    wait(lambda: 'sensitive' in states(begin), 'Begin')
    press(T('Begin'), w)
    closed(T('New File'))
S('the recovery key is shown before the work begins', recovery_key)


def files_are_private():
    modes = {oct(os.stat(p).st_mode & 0o777) for p in (FILE, FILE + '-keys')}
    assert modes == {'0o600'}, modes
    assert not open(FILE, 'rb').read(16).startswith(b'SQLite format 3')
S('both files are private, and the database is no plain one', files_are_private)


def import_delivery():
    wait(lambda: 'win.import-ddas' in actions(find(app(), 'frame')), 'the office')
    act(find(app(), 'frame'), 'win.import-ddas')
    w = window(T('Import a delivery'))
    press(T('Choose a file…'), w)
    choose_path(DELIVERY)
    press(T('Import'), w)
    press(T('Show the cases'), w)
    closed(T('Import a delivery'))
S('a delivery is looked at and taken in', import_delivery)


def closed_case():
    see(T('No case fits these filters'))
    press(T('Clear filters'))
    see(re.compile('^Inwoner '))
S('a closed case is behind the filter, and clearing it shows its resident', closed_case)


def search():
    typ('bestaatniet')
    see(re.compile('bestaatniet'))
    see_not(re.compile('^Inwoner '))
    key('ctrl+a'); key('BackSpace')
    see(re.compile('^Inwoner '))
S('searching narrows the list, and clearing brings it back', search)


def open_dossier():
    key('Down'); time.sleep(0.3); key('Return')
    see(re.compile(r'20\d\d-0001'))
    see(re.compile('^' + T('Next milestone') + '$|^' + T('Running now') + '$'))
S('Enter opens the dossier', open_dossier)


def add_moment():
    key('ctrl+m')
    see(T('Add a moment'))
    date = find(app(), ('text', 'entry'), T('Date'))
    click(date); typ('3 feb')
    see(re.compile('3 (februari|February) 2026'))
    key('Return')
    see(re.compile(word('^Gesprek toegevoegd$', '^Talk added$')))
    see(re.compile(word('^di 3 feb$', '^Tue 3 Feb$')))
S('a moment with a typed date is added', add_moment)


def undo():
    key('ctrl+z')
    see_not(re.compile(word('^di 3 feb$', '^Tue 3 Feb$')))
    key('ctrl+shift+z')
    see(re.compile(word('^di 3 feb$', '^Tue 3 Feb$')))
S('Ctrl+Z takes it back, Ctrl+Shift+Z brings it again', undo)
S('the program closes', lambda: key('ctrl+q'))
S.done()
