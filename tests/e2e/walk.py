#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""Walks through the pages of a demo file that is being opened, and takes a picture of each."""
import os, re, subprocess, sys, time
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from gui import *

name = os.environ['GUI_OUT_PREFIX']
picture = lambda what: shot(f'{name}-{what}')
frame = lambda: find(app(), 'frame')
search = lambda: find(frame(), ('entry', 'text'), None)


def list_is_there():
    return find_all(frame(), 'label', re.compile('^Vera Voorbeeld'))


# the file remembers the page that was last looked at
wait(lambda: find_all(frame(), 'list item', re.compile('^(Vandaag|Today)')), 'the pages', 30)
time.sleep(0.5)
key('ctrl+1')
wait(lambda: find_all(frame(), 'label', re.compile('^(Te laat|Too late)$')), 'the page of today', 30)
picture('0-vandaag')
key('ctrl+2')
wait(list_is_there, 'the list of dossiers', 30)
picture('1-dossiers')
typ('voorb')
wait(lambda: not find_all(frame(), 'label', 'Esther Droombeeld'), 'the search')
picture('2-zoeken')
key('ctrl+a'); typ('vera')
wait(list_is_there, 'Vera')
key('Down'); time.sleep(0.2); key('Return')
wait(lambda: find_all(frame(), 'label', re.compile('2025-0471')), 'the dossier')
picture('3-dossier')
key('ctrl+m'); time.sleep(0.5)
picture('4-moment')
key('Escape'); time.sleep(0.3)
key('ctrl+t'); time.sleep(0.2); typ('met de bewindvoerder: niet bereikt, voicemail'); time.sleep(0.4)
picture('5-snelle-notitie')
key('ctrl+a'); key('Delete'); key('Escape'); time.sleep(0.3)
key('alt+2'); time.sleep(0.8)
picture('6-gegevens')
key('alt+3'); time.sleep(0.8)
picture('7-schulden')
key('alt+4'); time.sleep(0.8)
key('2'); time.sleep(0.4)
picture('7-voorstel')
key('alt+5'); time.sleep(0.8)
picture('7-budget')
key('alt+6'); time.sleep(0.8)
picture('8-begeleiding')
key('alt+7'); time.sleep(0.6)
picture('9-geschiedenis')
key('alt+Left'); time.sleep(0.5)
key('ctrl+l'); time.sleep(0.6)
picture('10-slot')
