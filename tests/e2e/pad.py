# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""Walking a case from its registration to its end as a consulent does, by keyboard alone, and looking after each step
whether the timeline, Vandaag and the history tell the same."""
import datetime
from reis import *

S = Steps()
TODAY = os.environ['STIP_VANDAAG_BESTAND']
MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split()
DAGEN = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split()
JA_NEE = {'ja': 'Ja', 'nee': 'Nee'}


class Case:
    """whom the walk is about, and the day that the office has"""
    def __init__(self, day, first, last):
        self.day, self.first, self.last, self.full = day, first, last, f'{first} {last}'


def typed(iso):
    """a date as people type it: 4-3-2026"""
    y, m, d = (int(x) for x in iso.split('-'))
    return f'{d}-{m}-{y}'


def spoken(iso):
    """a date as the history has it: 4 maart 2026"""
    y, m, d = (int(x) for x in iso.split('-'))
    return f'{d} {MAANDEN[m - 1]} {y}'


def weekday(iso):
    return f'{DAGEN[datetime.date.fromisoformat(iso).weekday()]} {spoken(iso)}'


def remaining(day, last):
    n = (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(day)).days
    return 'vandaag' if n == 0 else 'morgen' if n == 1 else f'nog {n} dagen' if n > 0 else '1 dag te laat' if n == -1 else f'{-n} dagen te laat'


# --- the keyboard

def tab_to(name):
    """Tab until the widget of that name has the focus, as somebody without a mouse does"""
    seen = []
    for _ in range(60):
        now = focused()
        for n in now:
            if name_of(n) == name:
                return n
        seen += [name_of(n) for n in now]
        key('Tab'); time.sleep(0.06)
    raise NotFound(f'Tab does not reach {name!r}: {seen}')


def walk_down_to(name, of):
    """Down until the row of that name has the focus"""
    seen = []
    for _ in range(60):
        for n in wait(focused, f'the focus on its way to {name!r}'):
            seen.append(of(n))
            if of(n) == name:
                return
        key('Down'); time.sleep(0.06)
    raise NotFound(f'Down does not reach {name!r}: {seen}')


def focus_is(what, fits):
    wait(lambda: [n for n in focused() if fits(n)], what)
    time.sleep(0.15)


def label_in(item):
    return next((text(n) for n in walk(item) if n.get_role_name() == 'label'), '')


def choose(name, option):
    """a choice of a list: opened, walked down, taken"""
    tab_to(name)
    key('space')
    focus_is('the choices', lambda n: n.get_role_name() == 'list item')
    walk_down_to(option, label_in)
    key('Return'); time.sleep(0.3)


def answer(name, value):
    """yes or no of a field: its button pressed with Space"""
    tab_to(f'{name}: {JA_NEE[value]}')
    key('space'); time.sleep(0.1)


def write(name, value):
    tab_to(name)
    key('ctrl+a'); typ(value)


# --- what the pages say

def hunt(role, fits, into=()):
    """the first widget of a role that fits, without going into lists and buttons: asking each costs a message"""
    leaf = {'list', 'table', 'tree table', 'push button', 'toggle button', 'text', 'label', 'combo box', 'menu bar', 'image'} - set(into)
    for n in walk(find(app(), 'frame'), prune=lambda c: c.get_role_name() in leaf):
        if n.get_role_name() == role and fits(n):
            return n
    return None

def vandaag_rows(case):
    """the rows of this person on Vandaag, as a screen reader hears them"""
    box = hunt('list', lambda n: n.get_name() == T('What is due'))
    return [n.get_name() for n in kids(box) if n.get_name().startswith(case.full + ', ')] if box else []


def check_vandaag(case, due):
    """due: what and its last day, in any order"""
    key('ctrl+1')
    want = sorted(f'{case.full}, {what}, {remaining(case.day, last)}' for what, last in due)
    try:
        wait(lambda: sorted(vandaag_rows(case)) == want, 'the rows of Vandaag', 30)
    except NotFound:
        raise NotFound(f'Vandaag of {case.day} has {sorted(vandaag_rows(case))}, not {want}')


def timeline(case):
    """the text of the strip under the header, or nothing yet"""
    strip = hunt('image', lambda n: case.full in n.get_name() + (n.get_description() or ''))
    return strip.get_name() + (strip.get_description() or '') if strip else None


def open_case(case):
    """from anywhere: Ctrl+K, the name, Enter"""
    key('ctrl+k')
    w = window(T('Find')); time.sleep(0.3)
    typ(case.full)
    wait(lambda: [n for n in walk(w) if n.get_role_name() == 'label' and text(n).startswith(case.full)], 'the resident among what is found')
    time.sleep(0.3)
    key('Return')
    closed(T('Find'))
    wait(lambda: timeline(case), 'the timeline')


def new_day(case, iso):
    """the clock of the office: Vandaag is open while midnight passes"""
    if iso == case.day:
        return
    key('ctrl+1')
    with open(TODAY, 'w') as f: f.write(iso + '\n')
    case.day = iso
    wait(lambda: hunt('label', lambda n: text(n).startswith(weekday(iso))), weekday(iso), 60)


# --- the path

def enter_registration(case, channel, crisis=None, threat=None, referrer=None):
    """a new registration, by keyboard alone"""
    key('ctrl+n')
    window(T('New Registration')); time.sleep(0.5)
    typ(typed(case.day))
    choose(T('How this person came'), channel)
    key('Tab'); typ(referrer or '')
    tab_to(T('Crisis'))
    if crisis: choose(T('Crisis'), {'ja': T('yes'), 'nee': T('no')}[crisis])
    if threat: choose(T('What threatens'), threat)
    key('Tab'); typ(case.first)
    key('Tab'); key('Tab'); typ(case.last)
    key('Return')
    closed(T('New Registration'))


def register(case, channel, first_due, **more):
    def f():
        wait(lambda: hunt('label', lambda n: text(n).startswith(weekday(case.day))), 'Vandaag', 60)
        time.sleep(0.5)
        enter_registration(case, channel, **more)
        agree(case, 'Aanmelding', ['start traject', 'aanmelding'], 'Nu: Aanmelding', first_due)
    S(f'{case.day} aanmelden', f)


def short_day(case, iso):
    """wo 4 mrt, with the year where it is another one"""
    d = datetime.date.fromisoformat(iso)
    mnd = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split()[d.month - 1]
    return f'{DAGEN[d.weekday()][:2]} {d.day} {mnd}' + (f' {d.year}' if iso[:4] != case.day[:4] else '')


def newest_act():
    """why and who, under the newest sentence of the page Geschiedenis"""
    label = hunt('label', lambda n: text(n).endswith(' · Anna Proef'), into=('list', 'table', 'tree table'))
    return label and text(label)


def agree(case, act, events, state, due):
    """the timeline, the history and Vandaag tell the same"""
    told = wait(lambda: timeline(case), 'the timeline')
    for event in events:
        assert f'- {short_day(case, case.day)}: {event}' in told, (event, told)
    assert f'\n{state}' in told, (state, told)
    for what, last in due:
        assert f'- {what}: uiterlijk {short_day(case, last)}, {remaining(case.day, last)}.' in told, (what, last, told)
    key('alt+7')
    wait(lambda: newest_act() == f'{act} · Anna Proef', f'the history to begin with {act!r}')
    check_vandaag(case, due)


def open_steps():
    key('ctrl+g')
    focus_is('the steps', lambda n: n.get_role_name() == 'list item' and name_of(n))


def open_step(step):
    open_steps()
    walk_down_to(step, name_of)
    key('Return')
    focus_is('the form of the step', lambda n: name_of(n) == T('Date'))


def fill_step(case, step, fields, note=None):
    """the form of a step, from the open case"""
    open_step(step)
    key('ctrl+a'); typ(typed(case.day))  # a draft may stand there
    for name, value in fields.items():
        name = name.replace('_', ' ')
        if isinstance(value, int): write(name, str(value))
        elif value in JA_NEE: answer(name, value)
        else: choose(name, value)
    if note:
        tab_to(T('Note')); typ(note)
    tab_to(T('Record'))
    key('space')


def take(case, step, state, *events, day=None, due=(), note=None, **fields):
    """a step of the path, on a day that the office has reached: events are what the timeline has on that day, due is what
    Vandaag has afterwards (what, last day), fields are the questions of the step"""
    def f():
        new_day(case, day or case.day)
        open_case(case)
        fill_step(case, step, fields, note)
        if events: wait(lambda: f'- {short_day(case, case.day)}: {events[0]}' in (timeline(case) or ''), 'the step on the timeline')
        agree(case, step, events, state, due)
    S(f'{day or case.day} {step}', f)
