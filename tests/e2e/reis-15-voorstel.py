#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: leeg 2026-03-02
"""From a shoebox of letters to printed proposals, by keyboard alone: the register from a table, fourteen letters, the round
of balances, the answers in one line each, budget and vtlb, the four ways side by side, the proposal fixed to the cent, and
its letters in one file, recorded as sent."""
from pad import *

PDF = os.path.join(MAP, 'voorstel.pdf')

lieke = Case('2026-03-02', 'Lieke', 'Proefpersoon')

# Creditor, reference, what the letter says, what it answers, and what it gets, worked out by hand:
# income 2.105,00 - vtlb 1.955,00 = 150,00 a month; times 18 months = 2.700,00 to distribute.
# Preferent 3.000,00 counts twice: 2.700,00 / (2 x 3.000,00 + 21.000,00) = 10 % concurrent, 20 % preferent.
# A tenth of each concurrent claim, cut off at the cent, is 2.099,97 together. The three cents that are left go to the
# largest remainders: Postorder 0,8 - Energie 0,7 - and of the two with 0,5 the first in the list, Krediet Modelbank.
BRIEVEN = [
    ('Gemeente Demodorp', 'AB-20441907', '842,10', '1.000,00 preferent', '200,00'),
    ('Belastingkantoor Verzonnen', '1180.22.467', '1906', '2.000,00 per 1-5 preferent', '400,00'),
    ('Krediet Modelbank', '70884102.3', '8.950,00', '8.950,05', '895,01'),
    ('Woonstichting De Proef', '104417.12', '2318,44', '2318,44 mail', '231,84'),
    ('Energie Voorbeeld', 'EV 40770315', '2145,27', '2.145,27', '214,53'),
    ('Zorgverzekeraar Fictief', '401882064', '1764,90', '1.764,90 concurrent', '176,49'),
    ('Postorder Maquette', '31-5508-2217', '1243,88', '1.243,88', '124,39'),
    ('Telecom Bedacht', 'TB55102938', '700', '689,30', '68,93'),
    ('Webwinkel Droomdoos', 'DD600418275', '562,40', '562,40', '56,24'),
    ('Boeteloket Verzonnen', '4400 8127 3366', '474', '474,00', '47,40'),
    ('Tandarts De Oefening', 'R2025-118', '385,20', '385,20 telefoon', '38,52'),
    ('Waterbedrijf Schets', 'W8114620', '318,65', '318,65', '31,86'),
    ('Sportschool Nergens', 'LID 20417', '', '2.147,91', '214,79'),
    ('Lening van familie', '', '1500', None, None),
]
RONDE = [b for b in BRIEVEN if b[3]]


def cents(bedrag):
    return int(bedrag.replace('.', '').replace(',', ''))


assert sum(cents(b[4]) for b in RONDE) == 270000
assert sum(cents(b[3].split()[0]) for b in RONDE[2:]) == 2100000


def euro(bedrag):
    return '€\u00a0' + bedrag


# --- the road to the round

def aanmelden():
    wait(lambda: hunt('label', lambda n: text(n).startswith(weekday(lieke.day))), 'Vandaag', 60)
    time.sleep(0.5)
    enter_registration(lieke, 'telefoon')
    wait(lambda: timeline(lieke), 'the timeline', 30)
S(f'{lieke.day} aanmelden', aanmelden)


def register_inlezen():
    """the creditors with their addresses, as an old program gives them: Latin-1, semicolons"""
    tabel = os.path.join(MAP, 'register.csv')
    with open(tabel, 'w', encoding='latin-1', newline='\r\n') as f:
        f.write('Schuldeiser;Straat;Huisnummer;Postcode;Plaats;Opmerking\n')
        for i, (eiser, *_) in enumerate(RONDE):
            f.write(f'{eiser};Verzonnen kade;{i + 1};1234 A{chr(65 + i)};Demodorp;"één adres; voor alles"\n')
    key('ctrl+3'); time.sleep(1)
    key('ctrl+k'); time.sleep(0.8); typ('schuldeisers inlezen'); time.sleep(1); key('Return')
    w = window(T('Import Creditors'))
    press(T('Choose a file…'), w)
    choose_path(tabel)
    see(re.compile('^register.csv: 13 .*Windows-1252'), 30)
    press(T('Look What Will Change'), w)
    see(T('This is what will change'), 30)
    press(T('Import'), w)
    see(T('The table has been imported'), 30)
    key('Return')
    closed(T('Import Creditors'))
S('the register of creditors comes from a table', register_inlezen)


def gegevens():
    open_case(lieke)
    key('alt+2'); time.sleep(0.8)
    for veld, waarde in [('geboortedatum', '14-3-1987'), ('straat', 'Proefstraat'), ('huisnummer', '7'), ('postcode', '1234 ZZ'), ('woonplaats', 'Demodorp')]:
        write(veld, waarde); key('Tab'); time.sleep(0.4)
S('who she is and where she lives', gegevens)


# --- the shoebox

def brieven():
    key('alt+3')
    see(T('No debts yet'))
    for eiser, kenmerk, bedrag, *_ in BRIEVEN:
        typ(eiser); time.sleep(0.3); key('Tab'); typ(kenmerk); key('Tab'); typ(bedrag); key('Return'); time.sleep(0.4)
    see(re.compile('^14 '))
S('fourteen letters from the shoebox', brieven)


def onderhands():
    """the loan among family gets its own agreement, outside the proposal"""
    key('Escape'); time.sleep(0.4)
    key('End'); time.sleep(0.3); key('Return'); time.sleep(0.6)
    see('Lening van familie')
    answer(word('Onderhands geleend', 'Informal loan'), 'ja'); time.sleep(0.8)
    choose(word('eigen afspraak', 'own agreement'), word('opgeschort tot na het traject', 'postponed until after the trajectory')); time.sleep(0.8)
    key('Escape'); time.sleep(0.4)
    see(T('Informal, outside the proposal'))
S('the informal debt has its own list', onderhands)

for name, fields in [('Eerste gesprek vastleggen', {'Crisis': 'nee'}),
                     ('Aanvraag vastleggen', {'Gezegd hoeveel weken tot een besluit': 8, 'Identiteit vastgesteld': 'ja'}),
                     ('Plan van aanpak afronden', {}), ('Toelaten: beschikking versturen', {}), ('Stabilisatie starten', {})]:
    S(f'{lieke.day} {name}', lambda name=name, fields=fields: fill_step(lieke, name, fields) or time.sleep(0.8))


# --- the round of balances

def vragen():
    """the step of the path asks every creditor, as the board does"""
    new_day(lieke, '2026-04-08')
    open_case(lieke)
    fill_step(lieke, "Saldo's opvragen", {}); time.sleep(0.8)
    key('alt+3')
    see(re.compile(word(r'13 van 13', r'13 of 13')))
S('2026-04-08 all thirteen are asked for their balance', vragen)


def antwoorden():
    new_day(lieke, '2026-05-06')
    open_case(lieke)
    key('alt+3'); time.sleep(1.2)
    for i, (eiser, _, _, zegt, _) in enumerate(RONDE):
        if i: key('Down'); time.sleep(0.1)  # the keyboard is where the last answer went
        key('a')
        focus_is(f'the line for the answer of {eiser}', lambda n: name_of(n) == word('Antwoord van ', 'Answer of ') + eiser)
        typ(zegt); time.sleep(0.2); key('Return'); time.sleep(0.4)
    see(re.compile(word(r'13 van 13', r'13 of 13')))
    see(re.compile(re.escape('24.000,00')))
S('2026-05-06 thirteen answers, a line each', antwoorden)


# --- what there is to repay with

def budget():
    new_day(lieke, '2026-05-19')
    open_case(lieke)
    key('alt+5'); time.sleep(0.8)
    for wat, bedrag, regel in [('loon', '2.105,00', 'New income: wages, AOW, …; Enter adds it'), ('huur', '780,00', 'New expense: rent, energy, …; Enter adds it')]:
        tab_to(T(regel)); typ(wat); key('Tab'); typ(bedrag); key('Return'); time.sleep(0.6)
    see(re.compile(re.escape(euro('1.325,00'))))
S('2026-05-19 the budget', budget)


def vtlb():
    key('alt+4'); time.sleep(0.8)
    write(T('Income a month'), '2.105,00')
    write(T('Vtlb a month'), '1.955,00')
    see(re.compile(re.escape(euro('150,00'))))
    tab_to(T('Record vtlb')); key('space'); time.sleep(0.8)
    key('Return')
    see(re.compile('^vtlb-calculator .*Anna Proef'))  # where the foot says it comes from; a toast would be gone too soon
S('the vtlb as the calculator gave it', vtlb)


# --- the proposal

def ways():
    """the four ways and what a screen reader hears of each"""
    return {n.get_name(): n.get_description() or '' for n in find_all(find(app(), 'frame'), ('radio button', 'check box')) if 'Te verdelen' in (n.get_description() or '')}


def vergelijken():
    four = wait(lambda: (lambda w: w if len(w) == 4 else None)(ways()), 'four ways side by side')
    part = next(d for n, d in four.items() if n.lower().startswith('schuldbemiddeling'))
    assert euro('2.700,00') in part, part
    for eiser, *_, krijgt in RONDE:
        assert re.search(re.escape(eiser) + r'\D+' + re.escape(krijgt), part.replace('\u00a0', ' ')), (eiser, krijgt, part)
    assert 'Lening van familie' not in part, part
    return ', '.join(four)
S('four ways side by side, to the cent', vergelijken)


def vastleggen():
    tab_to(next(n for n in ways() if n.lower().startswith('schuldbemiddeling')))
    key('1'); time.sleep(0.3)
    key('Down'); see(re.compile('^Belastingkantoor Verzonnen.*20,00'))  # those with priority first, the largest before
    key('Down'); key('Down'); see(re.compile('^Krediet Modelbank.*10,00'))
    tab_to(plain('_Fix the proposal')); key('space')
    see(re.compile(word('^Vastgelegd op .*', '^Fixed on .*') + re.escape('2.700,00')))
S('the proposal is fixed', vastleggen)


# --- the letters

def maken():
    """the resident's letter wants a number to call: the window asks for it where it is missing"""
    key('ctrl+Return')
    window(T('Letters'))
    see(re.compile(word('^13 brieven gekozen', '^13 letters chosen')), 30)
    write(T('Your telephone number'), '088-0009910'); key('Tab'); time.sleep(1.5)
    write(T('Your e-mail address'), 'schulden@demodorp.example'); key('Tab'); time.sleep(1.5)
    see(re.compile(word('^14 brieven gekozen', '^14 letters chosen')), 30)
S('fourteen letters: thirteen creditors and the resident', maken)


def afdrukken():
    key('ctrl+s')
    choose_path(PDF)
    see(re.compile(word('^14 brieven zijn bewaard', '^14 letters were saved')), 60)
    uit = subprocess.run(['pdftotext', '-layout', PDF, '-'], capture_output=True, text=True, check=True).stdout.replace('\u00a0', ' ')
    for i, (eiser, *_, krijgt) in enumerate(RONDE):
        assert re.search(re.escape(eiser) + r'[^\n]*\n[^\n]*Verzonnen kade ' + str(i + 1) + r'\b', uit), f'no letter to {eiser}'
        assert len(re.findall(r'(?<![0-9.])' + re.escape(krijgt) + r'(?![0-9])', uit)) >= 13, f'{eiser} gets {krijgt} in every table'
    assert uit.count('privépersoon') >= 13 and 'Lening van familie' not in uit, 'what stays outside is told, and no name of a private person'
    return f'{os.path.getsize(PDF)} bytes'
S('all in one file to print, every cent as worked out by hand', afdrukken)


def verstuurd():
    time.sleep(0.5)
    key('Return')
    closed(T('Letters'))
    key('alt+3'); time.sleep(1.5)
    see(T('Round of the proposal'))
S('recorded as sent: the round of the proposal runs', verstuurd)

S.done()
