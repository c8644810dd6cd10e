#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""kill-lus.py SCHRIJVER RONDEN: kills a writer at a random moment, again and again. Every change that it acknowledged
must be there afterwards, and the file must be sound. TAP."""
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

schrijver, ronden = sys.argv[1], int(sys.argv[2])
zaad = random.randrange(1 << 32)
random.seed(zaad)
print(f'1..{ronden}\n# seed {zaad}')
map_ = tempfile.mkdtemp(prefix='stip-kill-')
pad = os.path.join(map_, 'proef.stip')
subprocess.run([schrijver, pad, 'maak'], check=True)
bevestigd, fout = set(), 0
for ronde in range(1, ronden + 1):
    p = subprocess.Popen([schrijver, pad, 'schrijf'], stdout=subprocess.PIPE, text=True)
    eerste = p.stdout.readline()  # it is at work
    time.sleep(random.uniform(0, 0.15))
    p.send_signal(signal.SIGKILL)
    nieuw = {int(r) for r in [eerste, *p.stdout] if r.endswith('\n')}
    p.wait()
    bevestigd |= nieuw
    tel = subprocess.run([schrijver, pad, 'tel'], capture_output=True, text=True)
    regels = tel.stdout.splitlines()
    heel = tel.returncode == 0 and all(r.isdigit() for r in regels)
    er = {int(r) for r in regels} if heel else set()
    goed = heel and bevestigd <= er and len(er) <= len(bevestigd) + ronde
    print(f"{'ok' if goed else 'not ok'} {ronde} kill after {len(nieuw)} acts, {len(er)} dossiers")
    if not goed:
        print(f'# lost: {sorted(bevestigd - er)[:10]}; says: {regels[:1] if not heel else ""} {tel.stderr.strip()[-300:]}')
        fout += 1
    sys.stdout.flush()
shutil.rmtree(map_)
sys.exit(1 if fout else 0)
