#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: leeg 2026-05-19
"""A pile of fourteen letters, by keyboard alone: entered, asked, answered, and taken back."""
from reis import *

S = Steps()

BRIEVEN = [
    ('Gemeente Demodorp', 'AB-20441907', '842,10'),
    ('Belastingkantoor Verzonnen', '1180.22.467', '1906'),
    ('Krediet Modelbank', '70884102.3', '8.950,00'),
    ('Woonstichting De Proef', '104417.12', '2318,44'),
    ('Energie Voorbeeld', 'EV 40770315', '2145,27'),
    ('Zorgverzekeraar Fictief', '401882064', '1764,90'),
    ('Postorder Maquette', '31-5508-2217', '1243,88'),
    ('Telecom Bedacht', 'TB55102938', '689,30'),
    ('Webwinkel Droomdoos', 'DD600418275', '562,40'),
    ('Boeteloket Verzonnen', '4400 8127 3366', '474'),
    ('Tandarts De Oefening', 'R2025-118', '385,20'),
    ('Waterbedrijf Schets', 'W8114620', '318,65'),
    ('Sportschool Nergens', 'LID 20417', '214,75'),
    ('Lening van familie', '', '1500'),
]


def register():
    see(T('Today'), 30)
    key('ctrl+2'); time.sleep(0.5)
    key('ctrl+n')
    w = window(T('New Registration'))
    fill(w, T('Day of registration'), 'vandaag')
    click(find(w, 'label', T('How this person came'))); time.sleep(0.6); key('Down'); key('Return'); time.sleep(0.4)
    fill(w, T('First name'), 'Lieke')
    fill(w, T('Surname'), 'Proef')
    press(plain('_Make Case'), w)
    closed(T('New Registration'))
    see('Lieke Proef')
S('somebody registers', register)


def open_tab():
    key('alt+3')
    see(T('No debts yet'))
S('an empty dossier says what belongs here', open_tab)


def letters():
    for eiser, kenmerk, bedrag in BRIEVEN:
        typ(eiser); time.sleep(0.3); key('Tab'); typ(kenmerk); key('Tab'); typ(bedrag); key('Return')
        time.sleep(0.5)
    see(re.compile('^14 '))
    see(re.compile('23[.]314,89'))
    return '14 letters'
S('fourteen letters go in without the mouse, and the foot adds them up', letters)


def duplicate():
    typ('Telecom Bedacht'); time.sleep(0.6); key('Tab'); typ('tb 5510 2938')
    see(re.compile(word('^Zelfde kenmerk', '^Same reference')))
    key('Escape'); time.sleep(0.3)
S('a letter that is there already is pointed out', duplicate)


def undo():
    key('ctrl+z')
    see(re.compile('^13 '))
    key('ctrl+shift+z')
    see(re.compile('^14 '))
S('each letter can be taken back', undo)
S.done()
