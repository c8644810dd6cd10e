# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""gui.py - small AT-SPI + xdotool driver for GTK 4 programs (GTK 4.8+), no pyatspi/dogtail needed.
Run with /usr/bin/python3 (python3-gi + gir1.2-atspi-2.0), inside gui-shot."""
import os, re, subprocess, sys, time, warnings
warnings.simplefilter('ignore', DeprecationWarning)
import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib
Atspi.init()
Atspi.set_timeout(3000, 10000)          # ms: never hang on a busy program
TIMEOUT = float(os.environ.get('GUI_TIMEOUT', '8'))

class NotFound(AssertionError): pass

def wait(fn, what='condition', timeout=None, poll=0.03):
    """poll fn() until it is truthy; errors of vanished objects are 'not yet'"""
    end = time.monotonic() + (timeout or TIMEOUT); err = None
    while True:
        try:
            r = fn()
            if r: return r
        except GLib.Error as e: err = e
        if time.monotonic() > end: raise NotFound(f'timed out waiting for {what}' + (f' ({err})' if err else ''))
        GLib.MainContext.default().iteration(False)   # let cache updates in
        time.sleep(poll)

def app(pid=None):
    pid = int(pid or os.environ['GUI_APP_PID'])
    def f():
        d = Atspi.get_desktop(0)
        for i in range(d.get_child_count()):
            a = d.get_child_at_index(i)
            if a and a.get_process_id() == pid: return a
    return wait(f, f'accessible application of process {pid}')

def kids(a):
    for i in range(a.get_child_count()):
        c = a.get_child_at_index(i)
        if c is not None: yield c

def states(a): return {s.value_nick for s in a.get_state_set().get_states()}
def showing(a):
    # GTK 4.8 sets SHOWING on top levels only; VISIBLE is what every widget has
    ss = a.get_state_set()
    return ss.contains(Atspi.StateType.VISIBLE) or ss.contains(Atspi.StateType.SHOWING)

def walk(a, prune=lambda n: False, only_showing=True):
    yield a
    for c in kids(a):
        try:
            if only_showing and not showing(c): continue
            if prune(c): yield c; continue
        except GLib.Error: continue
        yield from walk(c, prune, only_showing)

def text(a):
    """text of an entry or label: character count first ('-1' as end gives '' in GTK 4.8), name as fallback"""
    if 'Text' in a.get_interfaces():
        n = Atspi.Text.get_character_count(a)
        t = Atspi.Text.get_text(a, 0, n) if n > 0 else ''
        if t or 'EditableText' in a.get_interfaces(): return t
    return a.get_name()

def clean(n):
    """GTK 4.8 names a text button '_Cancel Cancel' (property + labelled-by): give 'Cancel'"""
    n = n or ''; h = len(n)
    for i, c in enumerate(n):
        if c == ' ' and n[:i].replace('__', '\0').replace('_', '').replace('\0', '_') == n[i+1:]: return n[i+1:]
    return n

# role names differ between GTK/at-spi versions (Debian 12: 'push button', Debian 13: 'button'; switch: 'check box' / 'switch')
ALIAS = {'button': ('push button', 'button'), 'push button': ('push button', 'button'), 'menu button': ('push button', 'toggle button'),
         'switch': ('check box', 'toggle button', 'switch'), 'dialog': ('dialog', 'alert'), 'entry': ('entry', 'text')}
def roles(r): return {x for q in ((r,) if isinstance(r, str) else r) for x in ALIAS.get(q, (q,))}

def name_of(a):
    """accessible name; GTK 4.18 gives menu items none: then the labels inside"""
    n = clean(a.get_name())
    if not n and a.get_role_name() in ('menu item', 'check menu item', 'radio menu item', 'button', 'push button'):
        n = ' '.join(text(c) for c in walk(a) if c.get_role_name() == 'label').strip()
    return n

def match(a, role=None, name=None, action=None):
    if role is not None and a.get_role_name() not in roles(role): return False
    if name is not None:
        n = name_of(a)
        if not (name.search(n) if isinstance(name, re.Pattern) else n == name): return False
    if action is not None and action not in actions(a): return False
    return True

# big lists are walked only on purpose
def _big(n): return n.get_role_name() in ('list', 'table') and n.get_child_count() > 60

def find_all(root, role=None, name=None, action=None, big=False):
    return [n for n in walk(root, prune=(lambda n: False) if big else _big) if match(n, role, name, action)]

def find(root, role=None, name=None, action=None, timeout=None, big=False, nth=0):
    def f():
        r = find_all(root, role, name, action, big)
        return r[nth] if len(r) > nth else None
    return wait(f, f'{role!r} {name!r}', timeout)

def gone(root, role=None, name=None, timeout=None):
    wait(lambda: not find_all(root, role, name), f'{role!r} {name!r} to go away', timeout)

def dialog(a, title=None, timeout=None):
    """the active dialog (a closed one can stay in the tree for a moment: GTK 4.18)"""
    old = tuple(int(x) for x in re.findall(r'\d+', a.get_toolkit_version())[:2]) < (4, 10)   # 4.8: ACTIVE is not set on dialogs
    def f():
        for d in find_all(a, 'dialog'):
            try:
                if (old or 'active' in states(d)) and (title is None or d.get_name() == title): return d
            except GLib.Error: pass
    return wait(f, f'active dialog {title!r}', timeout)

def actions(a): return [Atspi.Action.get_action_name(a, i) for i in range(Atspi.Action.get_n_actions(a))] if 'Action' in a.get_interfaces() else []

def act(a, name=None):
    """do an action by name (default: the first of click/activate/toggle)"""
    acts = actions(a)
    i = acts.index(name) if name else next(i for i, n in enumerate(acts) if n in ('click', 'activate', 'toggle', 'default.activate'))
    assert Atspi.Action.do_action(a, i), f'action {acts[i]} refused'

def set_text(a, s):
    assert Atspi.EditableText.set_text_contents(a, s), 'set_text refused'

# ---- real input through X (what a person does)
def x(*args): subprocess.run(['xdotool', *map(str, args)], check=True, stdout=subprocess.DEVNULL)
def xget(*args): return subprocess.run(['xdotool', *map(str, args)], check=True, capture_output=True, text=True).stdout
def key(*keys): x('key', '--clearmodifiers', *keys)
def typ(s):
    """type text; xdotool remaps keycodes for what the keymap lacks, which is a race (2 of 20 runs failed),
    so what is not ASCII goes through the clipboard"""
    for part in re.findall(r'[\x20-\x7e]+|[^\x20-\x7e]+', s):
        if part.isascii(): x('type', '--delay', '8', part)
        else:
            subprocess.run(['xclip', '-selection', 'clipboard', '-in'], input=part.encode(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            key('ctrl+v'); time.sleep(0.05)

def xwin(title, pid=None):
    pid = pid or os.environ['GUI_APP_PID']
    return wait(lambda: (subprocess.run(['xdotool', 'search', '--onlyvisible', '--all', '--pid', str(pid), '--name', title], capture_output=True, text=True).stdout.split() or [None])[-1], f'X window {title!r}')

def toplevel(a):
    # a modal AdwWindow is a 'filler' (GTK 4.8): whatever stands right under the application is a top level
    while a.get_role_name() not in ('frame', 'dialog', 'alert', 'window', 'popup menu') and a.get_parent().get_role_name() != 'application': a = a.get_parent()
    return a

def center(a, win=None, at=(0.5, 0.5)):
    """screen point of a widget. GTK 4.8 has window coordinates only; without compositor the CSD border is symmetric"""
    top = toplevel(a); win = win or xwin(f'^{re.escape(top.get_name())}$')
    g = dict(l.split('=') for l in xget('getwindowgeometry', '--shell', win).split() if '=' in l)
    f = Atspi.Component.get_extents(top, Atspi.CoordType.WINDOW); e = Atspi.Component.get_extents(a, Atspi.CoordType.WINDOW)
    # 4.8: frame (0,0,content size), children exact. 4.18: frame (-b,-b,full size), children short of each ancestor's padding: big targets only
    bx, by = (-2 * f.x, -2 * f.y) if f.x < 0 else ((int(g['WIDTH']) - f.width) // 2, (int(g['HEIGHT']) - f.height) // 2)
    return int(g['X']) + bx + e.x + int(e.width * at[0]), int(g['Y']) + by + e.y + int(e.height * at[1])

def click(a, button=1, count=1, win=None, at=(0.5, 0.5)):
    px, py = center(a, win, at)
    x('mousemove', px, py, 'click', '--repeat', count, '--delay', 60, button)

def shot(name): subprocess.run(['settle', '3']); subprocess.run(['shot', name], check=True, stdout=subprocess.DEVNULL)

def rows(root, first=0, count=30):
    """[(row, [cell texts])] of a column view / list view: the rows that exist as widgets now (GTK keeps about 200)"""
    l = find(root, ('list', 'table'), None) if root.get_role_name() not in ('list', 'table') else root
    out = []
    for i in range(first, min(first + count, l.get_child_count())):
        r = l.get_child_at_index(i)
        cells = [c for c in kids(r) if c.get_role_name() in ('table cell',)] or [r]
        out.append((r, [' '.join(text(n) for n in walk(c) if n.get_role_name() == 'label') for c in cells]))
    return out

def row(root, start, timeout=None, count=250):
    """the row whose first cell starts with this text, among those that exist now"""
    def f():
        for r, c in rows(root, 0, count):
            if c and c[0].startswith(start): return r
    return wait(f, f'row {start!r}', timeout)

class Steps:
    """tiny runner: each step is timed, the first failure takes a screenshot and dumps the tree"""
    def __init__(self): self.t0 = time.monotonic(); self.n = 0
    def __call__(self, title, fn):
        t = time.monotonic(); self.n += 1
        try: r = fn()
        except BaseException as e:
            import traceback; traceback.print_exc()
            print(f'not ok {self.n} - {title}: {type(e).__name__}: {e}', flush=True)
            subprocess.run(['shot', f'failed-{self.n}'], stdout=subprocess.DEVNULL)
            if os.environ.get('GUI_KEEP_GOING'): self.bad = True; return None
            raise SystemExit(1)
        print(f'ok {self.n} - {title}  # {(time.monotonic()-t)*1000:.0f} ms' + (f' -> {r}' if r is not None else ''), flush=True); return r
    def done(self): print(f'1..{self.n}\n# total {time.monotonic()-self.t0:.2f} s'); sys.exit(1 if getattr(self, 'bad', False) else 0)
