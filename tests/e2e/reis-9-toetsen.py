#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: demo
"""Every page by keyboard alone: each row has words for a screen reader, Tab reaches everything that can be done, and a phone
call is recorded with one shortcut, the text and Enter."""
import json
from pad import *

FILE = ['--file', f'{MAP}/demo.stip', '--passphrase-file', f'{MAP}/wachtzin', '--today', os.environ['STIP_VANDAAG']]


def stipctl(*args):
    return json.loads(subprocess.run([os.environ['STIPCTL'], *args, *FILE], check=True, capture_output=True, text=True).stdout)


# read before the window has the file
running = [r for r in stipctl('dossier', 'list', '--limit', '500') if r['open']]
events = stipctl('dossier', 'show', '2025-0471')['gebeurtenissen']
vera = Case(os.environ['STIP_VANDAAG'], 'Vera', 'Voorbeeld')


def list_of(name):
    return wait(lambda: hunt('list', lambda n: n.get_name() == name), f'the list {name!r}')


def tour():
    """what Tab goes past, once round the window"""
    seen = []
    for _ in range(150):
        key('Tab'); time.sleep(0.05)
        now = wait(focused, 'something with the focus', 15)[0]
        said = (now.get_role_name(), name_of(now), now.path)
        if said in seen: return seen
        seen.append(said)
    return seen


def nameless(seen):
    return [s for s in seen if s[0] != 'scroll pane' and (not s[1].strip() or re.fullmatch(r'(Gtk|Adw|Stip)[A-Z]\w+', s[1]))]


def dossiers():
    wait(lambda: hunt('list', lambda n: n.get_name() == T('What is due')), 'Vandaag', 30)
    key('ctrl+2')
    table = wait(lambda: hunt('tree table', lambda n: n.get_name() == T('Cases')), 'the table')
    def rows():
        return [[text(n) for n in walk(row) if n.get_role_name() == 'label'] for row in walk(table) if row.get_role_name() == 'table row' and row.get_child_count()]
    read = wait(lambda: (r := rows()) and len(r) > len(running) and r, 'the rows')[1:]  # the first is the heading
    said = {row[0]: row for row in read}
    assert {r['naam'] for r in running} == set(said), set(said) ^ {r['naam'] for r in running}
    for r in running:
        if 'volgende_mijlpaal' in r: assert r['volgende_mijlpaal'] in said[r['naam']], (r, said[r['naam']])
    return f'{len(read)} rows'
S('Dossiers reads each case with its name and what comes next', dossiers)


def open_vera():
    typ('vera voorb'); time.sleep(1)
    key('Down'); time.sleep(0.3); key('Return')
    wait(lambda: timeline(vera), 'the dossier of Vera')
S('a case is found and opened', open_vera)


def phone_call():
    key('ctrl+t'); time.sleep(0.3)
    typ('belde terug over de loonstrook')
    key('Return')
    wait(lambda: re.search(r'- di 19 mei(, [\d.]+ uur)?: telefoongesprek. belde terug over de loonstrook', timeline(vera) or ''), 'the call on the timeline')
S('a phone call takes one shortcut, the text and Enter', phone_call)


def course():
    rows = [n for n in kids(list_of(T('Course of the case'))) if n.get_name()]
    assert len(rows) == len(events) + 1, (len(rows), len(events))
    assert any(n.get_name().startswith('Telefoongesprek, dinsdag 19 mei 2026') and n.get_description() == 'belde terug over de loonstrook' for n in rows), [n.get_name() for n in rows][:8]
    for clock in ('Schuldeisers', 'Beloofd aan Vera', 'Wet'):
        for row in kids(list_of(clock)):
            assert row.get_name() and row.get_description(), row.get_name()
    return f'{len(rows)} rows'
S('Verloop reads each moment and each term with its reason', course)


def tour_course():
    key('alt+1'); time.sleep(0.3)
    seen = tour()
    assert not nameless(seen), nameless(seen)
    assert any(role == 'list item' and re.match(r'\w+, \w+ \d+ \w+ 2026', name) for role, name, _ in seen), seen
    assert any(role == 'push button' and name == T('+ Promise') for role, name, _ in seen), seen
    return f'{len(seen)} stops'
S('Tab goes past everything of Verloop, and all of it has a name', tour_course)


def details():
    key('alt+2'); time.sleep(1)
    seen = tour()
    assert not nameless(seen), nameless(seen)
    names = {name for _, name, _ in seen}
    for field in ('waar het om gaat', 'wat voor deze inwoner telt', 'waar u op let', 'voornaam', 'achternaam', 'geboortedatum', 'BSN', 'telefoon', 'postcode', 'taal', 'liefst per', 'hoe aangemeld'):
        assert field in names, (field, names)
    tab_to('wanneer en hoe bereikbaar')
    key('ctrl+a'); typ('na vijven')
    key('Tab'); time.sleep(1)
    key('alt+7')
    wait(lambda: hunt('label', lambda n: 'na vijven' in text(n), into=('list',)), 'the sentence of the history')
    return f'{len(seen)} stops'
S('Gegevens: every field is reached and named, and what is typed is kept by leaving it', details)


def guidance():
    key('alt+6'); time.sleep(1)
    seen = tour()
    assert not nameless(seen), nameless(seen)
    tab_to(T("New goal, in the resident's own words; Enter adds it"))
    typ('weer zelf boodschappen kiezen'); key('Return')
    wait(lambda: any(text(n) == 'weer zelf boodschappen kiezen' for n in find_all(app(), ('text', 'entry'), None)), 'the goal in the list')
    key('alt+7')
    wait(lambda: hunt('label', lambda n: 'weer zelf boodschappen kiezen' in text(n), into=('list',)), 'the sentence of the history')
    return f'{len(seen)} stops'
S('Begeleiding: a goal is added by keyboard', guidance)


def history():
    rows = [n for n in kids(list_of(T('History'))) if n.get_role_name() == 'list item' and 'focusable' in states(n)]
    said = [(n.get_name(), n.get_description()) for n in rows]
    assert len(said) > 2 and all(what and re.search(r'(Robin Proefman|Demo).* 20\d\d \d\d:\d\d$', why) for what, why in said), said
    seen = tour()
    assert not nameless(seen), nameless(seen)
    assert any(role == 'list item' and name.startswith('Gebeurtenis toegevoegd: telefoongesprek') for role, name, _ in seen), seen
    return f'{len(rows)} rows'
S('Geschiedenis: each sentence is read, and Tab gets into the list', history)


def look_along():
    key('F8'); time.sleep(1.5)
    seen = tour()
    assert seen and not nameless(seen), nameless(seen)
    key('Escape'); time.sleep(1)
    wait(lambda: timeline(vera), 'the dossier again')
    return f'{len(seen)} stops'
S('Meekijken is entered and left by keyboard', look_along)


def vandaag():
    key('ctrl+1')
    wait(lambda: hunt('list', lambda n: n.get_name() == T('What is due')), 'Vandaag')
    time.sleep(0.5)
    seen = tour()
    assert not nameless(seen), nameless(seen)
    return f'{len(seen)} stops'
S('Vandaag: Tab goes past everything, and all of it has a name', vandaag)
S.done()
