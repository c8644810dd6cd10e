#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: demo
"""A morning by keyboard alone: what is due is read out, a promise is kept, taken back and put off, and the day moves on."""
import json
from reis import *

S = Steps()
TODAY = os.environ['STIP_VANDAAG_BESTAND']


def due(day):
    """what stipctl says is due: who, what and why, group, days left"""
    out = subprocess.run([os.environ['STIPCTL'], 'today', '--json', '--file', f'{MAP}/demo.stip', '--passphrase-file', f'{MAP}/wachtzin', '--today', day],
                         check=True, capture_output=True, text=True).stdout
    return json.loads(out)['regels']


def due_list():
    return find(app(), 'list', T('What is due'))


def spoken():
    """the rows as a screen reader hears them: name, description, the words of their button"""
    rows = []
    for item in find_all(due_list(), 'list item', None):
        buttons = [name_of(n) for n in find_all(item, 'push button', None)]
        rows.append((item.get_name(), item.get_description(), buttons))
    return rows


def items():
    box = due_list()
    return [box.get_child_at_index(i) for i in range(box.get_child_count())]


def names():
    return [i.get_name() for i in items() if i.get_role_name() == 'list item']


def selected():
    return [i.get_name() for i in items() if 'selected' in states(i)]


def days(n):
    if NL:
        return 'vandaag' if n == 0 else 'morgen' if n == 1 else f'nog {n} dagen' if n > 0 else '1 dag te laat' if n == -1 else f'{-n} dagen te laat'
    return 'today' if n == 0 else 'tomorrow' if n == 1 else f'{n} days left' if n > 0 else '1 day late' if n == -1 else f'{-n} days late'


expected = due('2026-05-19')  # before the window has the file: the day is the same


def read_rows():
    x('mousemove', 1, 1)  # the pointer must not choose in a menu
    see(T('Too late'), 30)
    rows = wait(lambda: len(spoken()) > 5 and spoken(), 'the rows')
    near = [r for r in expected if r['groep'] != 'later']
    for said, rule in zip(rows, near):
        assert said[0] == f"{rule['naam']}, {rule['wat']}, {days(rule['dagen_over'])}", (said, rule)
        assert said[1] == rule['waarom'], said
        assert len(said[2]) == 1 and said[2][0], said
    later = len(expected) - len(near)
    assert len(rows) == len(near) + min(later, 5), (len(rows), len(near), later)
    return f'{len(rows)} rows'
S('each row tells who, what, how long, why, and has one button', read_rows)


def first_is_selected():
    wait(lambda: selected() == [names()[0]], 'the first row to be selected')
    assert find_all(app(), 'list item', re.compile('^' + T('Today') + ', ' + re.escape(T('%d too late') % sum(r['groep'] == 'te-laat' for r in expected)) + '$')), 'the count in the sidebar'
S('the keyboard begins on the most urgent row, and the sidebar counts what is too late', first_is_selected)


def is_promise(name):
    return [r for r in expected if r['termijn']['term'] == 'hand' and name == f"{r['naam']}, {r['wat']}, {days(r['dagen_over'])}"]


promise = None


def keep_promise():
    global promise
    for _ in range(12):
        name = wait(selected, 'a selected row')[0]
        if is_promise(name): break
        key('Down'); time.sleep(0.15)
    promise = name
    n = len(names())
    key('ctrl+Return')
    see(T('%s: done today') % is_promise(promise)[0]['wat'])
    wait(lambda: promise not in names(), 'the kept promise to leave the list')
    assert selected() and selected()[0] != promise, 'the row in its place is selected'
    return promise
S('Ctrl+Enter keeps a promise, and the next row takes its place', keep_promise)


def take_back():
    key('ctrl+z')
    see(re.compile('^' + re.escape(T('Undone: %s') % 'Termijn gehaald') + '$'))
    wait(lambda: promise in names(), 'the promise to come back')
S('Ctrl+Z takes it back', take_back)


def go_to(name):
    key('Home'); time.sleep(0.2)
    for _ in range(12):
        if wait(selected, 'a selected row')[0] == name: return
        key('Down'); time.sleep(0.15)
    raise AssertionError(name)


def put_off():
    rule = is_promise(promise)[0]
    go_to(promise)
    key('Menu'); time.sleep(0.5)
    for _ in range(5): key('Down'); time.sleep(0.15)  # open, new window, done on, plan, a day: a week
    key('Return')
    see(re.compile('^' + re.escape(T('%1$s: moved to %2$s').replace('%1$s', rule['wat']).split('%2$s')[0])))
    wait(lambda: promise not in names(), 'the promise to go down the list')
    key('ctrl+z')
    wait(lambda: promise in names(), 'the promise to come back')
S('the row menu puts a promise off, and that can be taken back too', put_off)


def open_at_term():
    go_to(names()[0])
    rule = expected[0]
    key('ctrl+Return')
    see(re.compile(rule['nummer']))
    see(T('Add a moment'))
    key('Escape'); time.sleep(0.3)
    key('alt+Left')
    see(T('Too late'))
    wait(lambda: selected() == [names()[0]], 'the same row to be selected')
S('a term of the law opens its dossier with the event that meets it ready, Alt+Left comes back', open_at_term)


def search():
    key('ctrl+f'); time.sleep(0.3)
    typ('vera')
    wait(lambda: names() and all('Vera' in n for n in names()), 'only the rows of Vera')
    key('Escape')
    wait(lambda: len(names()) > 5, 'all rows again')
S('searching narrows the list, Escape brings it back', search)


def next_day():
    later = [r for r in expected if r['groep'] == 'vandaag']
    assert later, 'something is due today'
    with open(TODAY, 'w') as f: f.write('2026-05-20\n')
    see(re.compile(word('^woensdag 20 mei 2026$', '^Wednesday 20 May 2026$')), 10)
    wait(lambda: names(), 'the rows of the new day')
    for rule in later:
        wait(lambda: f"{rule['naam']}, {rule['wat']}, {days(-1)}" in names(), f"{rule['wat']} to be too late")
    late = sum(r['dagen_over'] <= 0 for r in expected)
    wait(lambda: find_all(app(), 'list item', re.compile('^' + T('Today') + ', ' + re.escape(T('%d too late') % late) + '$')), 'the count in the sidebar')
S('at midnight the page is of the new day: what was due is too late now', next_day)
S.done()
