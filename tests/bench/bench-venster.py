#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""bench-venster.py STIP EMPTY [FILE.stip]: start and memory of the window beside an empty libadwaita window, on one virtual
display, taken in turns. Prints ratios (product.md 7); asserts nothing. With a FILE (its passphrase in FILE.wachtzin) also
the memory with its list open."""
import os, shutil, statistics, subprocess, sys, tempfile, time

STIP, EMPTY = sys.argv[1:3]
FILE = sys.argv[3] if len(sys.argv) > 3 and os.path.exists(sys.argv[3]) else None
if not all(shutil.which(tool) for tool in ('Xvfb', 'xdotool')):
    print('needs Xvfb and xdotool'); sys.exit(77)


def memory(pid):
    """private memory in MiB"""
    with open(f'/proc/{pid}/smaps_rollup', encoding='ascii') as f:
        return sum(int(line.split()[1]) for line in f if line.startswith(('Private_Clean', 'Private_Dirty'))) / 1024


def run(args, settle, env):
    begin = time.monotonic()
    with subprocess.Popen(args, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as p:
        while not subprocess.run(['xdotool', 'search', '--onlyvisible', '--all', '--pid', str(p.pid), '--name', '.'], capture_output=True, env=env).stdout:
            if p.poll() is not None or time.monotonic() - begin > 20: raise SystemExit(f'{args[0]}: no window (status {p.poll()})')
        shown = time.monotonic() - begin
        time.sleep(settle)
        used = memory(p.pid)
        p.kill()
    return shown * 1000, used


with tempfile.TemporaryDirectory() as home:
    r, w = os.pipe()
    server = subprocess.Popen(['Xvfb', '-displayfd', str(w), '-screen', '0', '1366x768x24', '-noreset', '-nolisten', 'tcp'], pass_fds=[w], stderr=subprocess.DEVNULL)
    env = dict(os.environ, DISPLAY=':' + os.read(r, 16).decode().strip(), HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home,
               GSK_RENDERER='cairo', GTK_A11Y='none', GSETTINGS_BACKEND='memory', GDK_BACKEND='x11', ADW_DISABLE_PORTAL='1')
    env.pop('WAYLAND_DISPLAY', None)
    try:
        run([EMPTY], 1, env); run([STIP], 1, env)
        empty = [run([EMPTY], 1, env) for _ in range(5)]
        stip = [run([STIP], 1, env) for _ in range(5)]
        median = lambda rows, i: statistics.median(row[i] for row in rows)
        print(f'start until the window shows: {median(stip, 0):.0f} ms, empty window {median(empty, 0):.0f} ms, ratio {median(stip, 0) / median(empty, 0):.2f} (target 1.3)')
        print(f'private memory at the start: {median(stip, 1):.1f} MiB, empty window {median(empty, 1):.1f} MiB, ratio {median(stip, 1) / median(empty, 1):.2f}')
        if FILE:
            _, used = run([STIP, '--passphrase-file', FILE + '.wachtzin', FILE], 8, env)
            print(f'private memory with the list open: {used:.1f} MiB, ratio {used / median(empty, 1):.2f} (target 1.25)')
    finally:
        server.kill()
