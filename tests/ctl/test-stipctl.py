#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""test-stipctl.py STIPCTL FIXTURES VOORBEELDEN: every command of stipctl from outside, as a script would call it. TAP."""
import glob
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import time
import tempfile
import traceback
import zipfile
from xml.sax import saxutils

STIPCTL, FIXTURES, VOORBEELDEN = sys.argv[1:4]
VANDAAG = '2026-05-20'
ZIN = 'de wachtzin van de proef'
TESTS = []


def test(func):
    TESTS.append(func)
    return func


class Kaal(AssertionError):
    pass


def gelijk(is_, moet, wat=''):
    if is_ != moet:
        raise Kaal(f'{wat}: {is_!r}, expected {moet!r}')


def waar(voorwaarde, wat):
    if not voorwaarde:
        raise Kaal(wat)


class Map:
    """A folder with a passphrase, and stipctl in it."""

    def __init__(self):
        self.map = tempfile.mkdtemp(prefix='stipctl-')
        self.zin = self.schrijf('wachtzin', ZIN + '\n')
        self.bestand = self.pad('a.stip')

    def pad(self, naam):
        return os.path.join(self.map, naam)

    def schrijf(self, naam, tekst):
        with open(self.pad(naam), 'w', encoding='utf-8') as f:
            f.write(tekst)
        return self.pad(naam)

    def roep(self, *args, status=0, invoer=None, env=None, umask=0o022):
        """Runs stipctl; what it says is checked for what must never be in it."""
        omgeving = dict(os.environ, **{'LC_ALL': 'C.UTF-8', 'XDG_DATA_HOME': self.map, **(env or {})})
        uit = subprocess.run([STIPCTL, *args], input=invoer, capture_output=True, text=True, encoding='utf-8', env=omgeving,
                             timeout=300, umask=umask)
        gelijk(uit.returncode, status, f'{args} exit status ({uit.stderr.strip()})')
        for stroom in uit.stdout, uit.stderr:
            waar(ZIN not in stroom, f'{args}: the passphrase is in the output')
        regels = uit.stderr.splitlines()
        if status:
            gelijk(len(regels), 1, f'{args} lines on stderr: {uit.stderr!r}')
            waar(regels[0].startswith('stipctl: '), regels[0])
        return uit

    def json(self, *args, **kw):
        uit = self.roep(*args, **kw).stdout
        gelijk(uit.count('\n'), 1, 'lines of JSON')
        return json.loads(uit)

    def met(self, *woorden, bestand=None, zin=None):
        """The words with file and passphrase."""
        return [*woorden, '--file', bestand or self.bestand, '--passphrase-file', zin or self.zin]

    def maak(self):
        self.roep('create', '--file', self.bestand, '--passphrase-file', self.zin, '--profile', 'aalsmeer', '--recovery-file', self.pad('herstel'))
        return self

    def lijst(self, *args, **kw):
        return self.json(*self.met('dossier', 'list'), '--today', VANDAAG, *args, **kw)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.map)


def mag(pad, moet=0o600):
    gelijk(oct(stat.S_IMODE(os.stat(pad).st_mode)), oct(moet), f'mode of {os.path.basename(pad)}')


DEMO = None


def demo():
    """One demo file for all that only reads."""
    global DEMO
    if DEMO is None:
        DEMO = Map()
        DEMO.roep('demo', '--output', DEMO.bestand, '--passphrase-file', DEMO.zin, '--dossiers', '60', '--seed', '7', '--today', VANDAAG)
    return DEMO


@test
def aanroep():
    with Map() as m:
        waar('stipctl COMMAND' in m.roep('--help').stdout, 'help')
        waar(m.roep('--version').stdout.startswith('stipctl '), 'version')
        gelijk(subprocess.run([STIPCTL], capture_output=True).returncode, 2, 'no command')
        fouten = [['niets'], ['dossier'], ['dossier', 'niets'], ['ddas', 'export'], ['key'], ['dossier', 'list', '--onbekend'],
                  ['dossier', 'list'], m.met('dossier', 'list')[:4], m.met('dossier', 'list', '--fase', 'intakee'), m.met('dossier', 'list', '--limit', 'x'),
                  m.met('dossier', 'list', '--today', '20-5-2026'), m.met('dossier', 'show'), m.met('ddas', 'import'), m.met('verify', 'teveel'),
                  m.met('timeline', '2026-0001'), m.met('timeline', '2026-0001', '--output', 'x.doc'), m.met('timeline', '--output', 'x.pdf'),
                  ['plate'], ['plate', 'de-weg'], ['plate', 'de-weg', '--output', 'x.doc'], ['plate', 'anders', '--output', 'x.pdf'], ['plate', 'de-weg', '--paper', 'a5', '--output', 'x.pdf'],
                  ['plate', 'de-weg', '--dossier', '2026-0001', '--output', 'x.pdf'], ['plate', 'sheet'], ['plate', 'sheet', '--output', 'x.txt'],
                  m.met('handover', '2026-0001'), m.met('handover', '2026-0001', '--output', 'x.png'), m.met('handover', '--output', 'x.pdf'),
                  m.met('dossier', 'assign', '--to', 'Anna'), m.met('dossier', 'assign', '2026-0001'), m.met('dossier', 'assign', '2026-0001', '--to', 'A', '--nobody'),
                  ['today'], m.met('today', 'teveel'), ['demo'], ['demo', '--output', m.bestand], ['demo', '--output', m.bestand, '--passphrase-file', m.zin, '--dossiers', '-1'],
                  ['demo', '--output', m.bestand, '--passphrase-file', m.zin, '--dossiers', '100001'],
                  ['create', '--file', m.bestand, '--passphrase-file', m.zin, '--profile', 'aalsmeer'],
                  ['create', '--file', m.bestand, '--passphrase-file', m.zin, '--recovery-file', m.pad('r')],
                  ['deadline'], ['deadline', '--profile', 'aalsmeer'], ['deadline', '--profile', 'aalsmeer', '--term', 'beschikking'],
                  ['deadline', '--profile', 'aalsmeer', '--term', 'beschikking', '--start', 'gisteren'],
                  ['deadline', '--profile', 'aalsmeer', '--term', 'beschikking', '--start', '2026-02-30'],
                  ['deadline', '--profile', 'aalsmeer', '--term', 'beschikking', '--start', '2199-12-01'],
                  ['deadline', '--profile', 'aalsmeer', '--term', 'beschikking', '--start', '2026-01-01', '--suspend', '2026-01-10'],
                  ['deadline', '--profile', 'aalsmeer', '--term', 'beschikking', '--start', '2026-01-01', '--suspend', '2026-01-10..2026-01-01']]
        for args in fouten:
            m.roep(*args, status=2)
        gelijk(sorted(os.listdir(m.map)), ['wachtzin'], 'nothing made')
        for args in ['dossier', 'list'], ['distribute'], ['credit'], ['demo'], ['key', 'add'], ['deadline'], ['ddas', 'import'], ['timeline'], ['plate'], ['handover'], ['dossier', 'assign'], ['verify'], ['create']:
            waar('stipctl ' + args[0] in m.roep(*args, '--help').stdout, f'{args} --help')


@test
def maken():
    with Map() as m:
        m.roep('create', '--file', m.bestand, '--passphrase-file', m.zin, '--profile', 'aalsmeer', '--recovery-file', m.pad('herstel'), umask=0)
        for naam in m.bestand, m.bestand + '-keys', m.pad('herstel'):
            mag(naam)
        gelijk(m.lijst(), [], 'list')
        tekst = open(m.pad('herstel')).read().strip()
        gelijk(len(tekst), 69, 'recovery key')
        # the paper opens it, also as a person copies it
        over = m.schrijf('over', tekst.lower().replace('-', ' ') + '\n')
        gelijk(m.json(*m.met('dossier', 'list', zin=over)), [], 'list with the recovery key')
        # never over what is there
        voor = open(m.bestand, 'rb').read()
        m.roep('create', '--file', m.bestand, '--passphrase-file', m.zin, '--profile', 'aalsmeer', '--recovery-file', m.pad('r2'), status=1)
        gelijk(open(m.bestand, 'rb').read(), voor, 'the file')
        m.roep('create', '--file', m.pad('b.stip'), '--passphrase-file', m.zin, '--profile', 'aalsmeer', '--recovery-file', m.pad('herstel'), status=1)
        m.roep('create', '--file', m.pad('b.stip'), '--passphrase-file', m.zin, '--profile', 'nergens', '--recovery-file', m.pad('r2'), status=1)
        kort = m.schrijf('kort', 'kort\n')
        m.roep('create', '--file', m.pad('b.stip'), '--passphrase-file', kort, '--profile', 'aalsmeer', '--recovery-file', m.pad('r2'), status=1)
        m.roep('create', '--file', m.pad('b.stip'), '--passphrase-file', m.pad('nergens'), '--profile', 'aalsmeer', '--recovery-file', m.pad('r2'), status=1)
        m.roep('create', '--file', m.pad('nergens/b.stip'), '--passphrase-file', m.zin, '--profile', 'aalsmeer', '--recovery-file', m.pad('r2'), status=1)
        gelijk(sorted(n for n in os.listdir(m.map) if n.startswith('b') or n == 'r2'), [], 'nothing left behind')


@test
def demo_is_steeds_dezelfde():
    m = demo()
    mag(m.bestand)
    lijst = m.lijst()
    gelijk(len(lijst), 60, 'dossiers')
    with Map() as n:
        n.roep('demo', '--output', n.bestand, '--passphrase-file', '-', '--dossiers', '60', '--seed', '7', '--today', VANDAAG, invoer=ZIN + '\n')
        gelijk(n.roep(*n.met('dossier', 'list'), '--today', VANDAAG).stdout, m.roep(*m.met('dossier', 'list'), '--today', VANDAAG).stdout, 'the same seed')
        toon = m.met('dossier', 'show', lijst[3]['nummer'], '--today', VANDAAG), n.met('dossier', 'show', lijst[3]['nummer'], '--today', VANDAAG)
        gelijk(n.json(*toon[1]), m.json(*toon[0]), 'one dossier')
        n.roep('demo', '--output', n.pad('c.stip'), '--passphrase-file', n.zin, '--dossiers', '60', '--seed', '8', '--today', VANDAAG)
        waar(n.json(*n.met('dossier', 'list', bestand=n.pad('c.stip')), '--today', VANDAAG) != lijst, 'another seed')
        n.roep('demo', '--output', n.bestand, '--passphrase-file', n.zin, status=1)
        n.roep('demo', '--output', n.pad('leeg.stip'), '--passphrase-file', n.zin, '--dossiers', '0')
        gelijk(n.json(*n.met('dossier', 'list', bestand=n.pad('leeg.stip'))), [], 'no dossiers')


@test
def vandaag():
    m = demo()
    roep = m.met('today') + ['--today', VANDAAG]
    mijn = m.json(*roep, '--json')
    gelijk(mijn['vandaag'], VANDAAG, 'the day')
    rijen = mijn['regels']
    waar(len(rijen) > 5, 'there is something to do')
    waar({'groep', 'nummer', 'naam', 'consulent', 'fase', 'wat', 'waarom', 'dagen_over', 'termijn'} <= set(rijen[0]), f'keys of {rijen[0]}')
    gelijk([r['dagen_over'] for r in rijen], sorted(r['dagen_over'] for r in rijen), 'most urgent first')
    for r in rijen:
        dagen = r['dagen_over']
        gelijk(r['groep'], 'te-laat' if dagen < 0 else 'vandaag' if dagen == 0 else 'deze-week' if dagen <= 7 else 'later', f'group of {dagen} days')
        gelijk(r['termijn']['dagen_over'], dagen, 'the days of its term')
        gelijk(r['waarom'], r['termijn']['toelichting'], 'the sentence of its term')
    # the same terms as the dossiers have, and no more
    eigen = [r for r in m.lijst() if r.get('consulent') == rijen[0]['consulent']]
    gelijk(mijn['dossiers'], {f: sum(r['fase'] == f and r['open'] for r in eigen) for f in mijn['dossiers']}, 'per phase')
    waar({r['nummer'] for r in rijen} <= {r['nummer'] for r in eigen}, 'only her own')
    for nummer in sorted({r['nummer'] for r in rijen})[:5]:
        dossier = m.json(*m.met('dossier', 'show', nummer), '--today', VANDAAG)
        toon = [t for t in dossier['termijnen'] if t['staat'] in ('lopend', 'opgeschort') or (t['staat'] == 'te-laat' and 'gehaald_op' not in t)]
        waar(all(r['termijn'] in toon for r in rijen if r['nummer'] == nummer), f'terms of {nummer}')
    # as a table
    tekst = m.roep(*roep).stdout
    koppen = [regel for regel in tekst.splitlines() if regel.endswith(')') and regel.split(' (')[0] in ('Te laat', 'Vandaag', 'Deze week', 'Later')]
    gelijk(len(koppen), len({r['groep'] for r in rijen}), f'headings {koppen}')
    for r in rijen:
        waar(any(regel.startswith(r['nummer']) and r['naam'] in regel and r['wat'] in regel for regel in tekst.splitlines()), f"{r['nummer']} {r['wat']}")
    # whose
    gelijk(m.json(*roep, '--json', '--consulent', rijen[0]['consulent'])['regels'], rijen, 'by name')
    team = m.json(*roep, '--json', '--team')['regels']
    waar(len({r.get('consulent') for r in team}) > 1, 'the team')
    # a closed dossier has no next milestone: the team's list is made of those that have
    nummers = {r['nummer'] for r in m.lijst() if 'uiterlijk' in r}
    waar(all(r in team for r in rijen if r['nummer'] in nummers), 'mine are among the team\'s')
    m.roep(*roep, '--consulent', 'Niemand Bekend', status=1)
    m.roep(*roep, '--consulent', rijen[0]['consulent'], '--team', status=2)
    m.roep(*m.met('today'), '--today', '20-5-2026', status=2)
    # a week later what was due this week is too late, or it ran out
    later = m.json(*m.met('today'), '--today', '2026-05-29', '--json')['regels']
    waar(sum(r['groep'] == 'te-laat' for r in later) > sum(r['groep'] == 'te-laat' for r in rijen), 'time goes on')
    m.lijst()  # back to the day of the other tests
    with Map() as leeg:
        leeg.maak()
        gelijk(leeg.roep(*leeg.met('today')).stdout, 'Alles is gedaan.\n', 'nothing to do')


@test
def lijst():
    m = demo()
    alle = m.lijst()
    for rij in alle:
        waar({'nummer', 'naam', 'fase', 'open', 'schulden'} <= set(rij), f'keys of {rij}')
        waar(isinstance(rij.get('totaal', 0), int), 'cents are integers')
    gelijk(m.lijst('--limit', '7'), alle[:7], '--limit')
    gelijk(m.lijst('--limit', '0'), [], '--limit 0')
    for fase in sorted({rij['fase'] for rij in alle}):
        gelijk(m.lijst('--fase', fase), [r for r in alle if r['fase'] == fase], fase)
    rij = alle[5]
    waar(rij in m.lijst('--search', rij['naam']), 'search by name')
    gelijk(m.lijst('--search', rij['nummer']), [rij], 'search by number')
    gelijk(m.lijst('--search', rij['nummer'].replace('-', '')), [rij], 'search by number without its dash')
    gelijk(m.lijst('--search', 'zzzzqqq'), [], 'nothing')
    gelijk(m.lijst('--search', '" * -'), [], 'signs')
    gelijk(m.lijst('--search', rij['naam'], '--limit', '1', '--fase', rij['fase'])[0]['naam'], rij['naam'], 'all together')
    # the passphrase from standard input
    gelijk(m.json('dossier', 'list', '--file', m.bestand, '--passphrase-file', '-', '--today', VANDAAG, invoer=ZIN + '\nmeer\n'), alle, 'passphrase from -')


@test
def toon():
    m = demo()
    for rij in m.lijst('--limit', '10'):
        d = m.json(*m.met('dossier', 'show', rij['nummer']), '--today', VANDAAG)
        gelijk(d['nummer'], rij['nummer'], 'nummer')
        gelijk(d['fase'], rij['fase'], 'fase')
        gelijk(d.get('volgende_mijlpaal'), rij.get('volgende_mijlpaal'), 'milestone')
        gelijk(len(d['schulden']), rij['schulden'], 'claims')
        if 'totaal' in rij:
            gelijk(sum(s.get('bedrag', 0) for s in d['schulden']), rij['totaal'], 'total')
        gelijk([g['datum'] for g in d['gebeurtenissen']], sorted(g['datum'] for g in d['gebeurtenissen']), 'events in order')
        gelijk(d['personen'][0]['weergavenaam'], rij['naam'], 'name')
        for termijn in d['termijnen']:
            waar({'term', 'start', 'uiterste_dag', 'norm', 'wet', 'grond', 'toelichting'} <= set(termijn), f'{termijn}')
    m.roep(*m.met('dossier', 'show', '1999-0001'), status=1)


@test
def stappen():
    """A case of the demo is walked on from outside: what can be done, why not, doing it."""
    with Map() as m:
        shutil.copy(demo().bestand, m.bestand)
        shutil.copy(demo().bestand + '-keys', m.bestand + '-keys')
        doe = lambda *args, **kw: m.json(*m.met('dossier', 'step', '2025-0471'), '--today', VANDAAG, *args, **kw)
        nu = doe('--list')
        gelijk(nu['toestand'], 'inventarisatie', 'state')
        per_id = {s['stap']: s for s in nu['stappen']}
        gelijk(per_id['voorstel']['belemmeringen'][0], "Leg eerst vast: saldo's compleet.", 'obstacle')
        gelijk(per_id['saldo-compleet']['belemmeringen'], [], 'possible')
        waar('stabilisatie' not in per_id and 'terug-stabilisatie' in per_id and 'beeindigen' in per_id, sorted(per_id))
        fout = lambda *args, status=1: m.roep(*m.met('dossier', 'step', '2025-0471'), '--today', VANDAAG, *args, status=status).stderr
        waar('eerst vast' in fout('--apply', 'voorstel', '--date', VANDAAG), 'refused')
        waar('moet nog komen' in fout('--apply', 'saldo-compleet', '--date', '2026-05-21'), 'a day to come')
        for args in ['--apply', 'vliegen', '--date', VANDAAG], ['--apply', 'saldo-compleet'], ['--apply', 'saldo-compleet', '--date', 'gisteren'], ['--list', '--field', 'x'], []:
            fout(*args, status=2)
        doe('--apply', 'saldo-compleet', '--date', VANDAAG, '--note', 'Alles binnen.')
        waar('Kies bij' in fout('--apply', 'voorstel', '--date', VANDAAG, '--field', 'dossier.oplossingssoort=iets'), 'a wrong choice')
        nu = doe('--apply', 'voorstel', '--date', VANDAAG, '--field', 'dossier.oplossingssoort=Schuldbemiddeling')
        gelijk(nu['toestand'], 'voorstel', 'state after')
        gelijk(doe('--list')['toestand'], 'voorstel', 'and it stays')


@test
def profiel_nakijken():
    with Map() as m:
        goed = m.schrijf('proef.ini', '[Profiel]\nNaam=Proef\n[Termijn eerste-gesprek]\nNaam=Gesprek\nVan=aanmelding\nTot=eerste-gesprek\nNorm=2 weken\nWet=4 weken\n')
        waar('Proef, 1 terms' in m.roep('profile', 'check', goed).stdout, 'good')
        slecht = m.schrijf('lang.ini', '[Profiel]\nNaam=Proef\n[Termijn eerste-gesprek]\nNaam=Gesprek\nVan=aanmelding\nTot=eerste-gesprek\nNorm=6 weken\nWet=4 weken\n')
        waar('lang.ini [Termijn eerste-gesprek] Norm:' in m.roep('profile', 'check', slecht, status=1).stderr, 'longer than the law')
        m.roep('profile', 'check', m.pad('nergens.ini'), status=1)
        m.roep('profile', 'check', status=2)


EIGEN = '[Profiel]\nNaam=Gemeente Proefstad\n[Termijn eerste-gesprek]\nNaam=Eerste gesprek\nVan=aanmelding\nTot=eerste-gesprek\nWet=1 week\nGrond=Wgs art. 4\n'


@test
def profiel_wisselen():
    with Map() as m:
        m.roep('demo', '--output', m.bestand, '--passphrase-file', m.zin, '--dossiers', '60', '--seed', '7', '--today', VANDAAG)
        vergelijk = m.met('profile', 'compare') + ['--today', VANDAAG, '--to']
        zet = m.met('profile', 'set') + ['--today', VANDAAG, '--to']
        voor, vandaag_voor = m.lijst(), m.json(*m.met('today', '--team', '--json'), '--today', VANDAAG)
        uit = m.json(*vergelijk, 'amstelveen', '--json')
        gelijk((uit['oud'], uit['nieuw'], uit['bekeken']), ('aalsmeer', 'amstelveen', 60), 'both and all')
        waar(uit['termijnen'] >= uit['dossiers'] > uit['te_laat'] > 0, uit)
        gelijk(sum(r['termijnen'] for r in uit['regels']), uit['termijnen'], 'terms by rule')
        gelijk(sum(r['te_laat'] for r in uit['regels']), sum(d['te_laat'] for d in uit['zwaarst_geraakt']), 'too late by rule and by dossier')
        gelijk(len(uit['zwaarst_geraakt']), uit['dossiers'], 'by name')
        te_laat = [d['te_laat'] for d in uit['zwaarst_geraakt']]
        gelijk(te_laat, sorted(te_laat, reverse=True), 'the hardest hit first')
        gesprek = next(r for r in uit['regels'] if r['termijn'] == 'eerste-gesprek')
        gelijk((gesprek['oud'], gesprek['nieuw']), ('14 dagen (wet: 4 weken)', '1 week (wet: 4 weken)'), 'lengths')
        tekst = m.roep(*vergelijk, 'amstelveen').stdout
        waar(tekst.startswith(f'Gemeente Aalsmeer -> Gemeente Amstelveen\nTermijnen die veranderen: {uit["termijnen"]}, in {uit["dossiers"]} van 60'), tekst)
        gelijk(m.lijst(), voor, 'only looked')

        # what was foretold is what comes: a dossier that would be too late is, and no other
        gelijk(m.json(*zet, 'amstelveen'), {'werkwijze': 'amstelveen', 'gewijzigd': True}, 'changed')
        gelijk(m.json(*zet, 'amstelveen')['gewijzigd'], False, 'once more')
        na = m.json(*m.met('today', '--team', '--json'), '--today', VANDAAG)
        laat = [{(r['nummer'], r['termijn']['term']) for r in v['regels'] if r['dagen_over'] < 0} for v in (vandaag_voor, na)]
        gelijk({n for n, _ in laat[1] - laat[0]}, {d['nummer'] for d in uit['zwaarst_geraakt'] if d['te_laat']}, 'too late')
        gelijk(m.json(*vergelijk, 'amstelveen', '--json')['termijnen'], 0, 'nothing differs from itself')
        gelijk(m.json(*zet, 'aalsmeer')['gewijzigd'], True, 'back')
        gelijk(m.lijst(), voor, 'as it was')

        # the municipality's own goes along in the file
        eigen = m.schrijf('proefstad.ini', EIGEN)
        waar(m.json(*vergelijk, eigen, '--json')['termijnen'] > 0, 'from a file')
        m.json(*zet, eigen)
        os.unlink(eigen)
        gelijk(m.json(*vergelijk, 'aalsmeer', '--json')['oud'], 'proefstad', 'kept in the file')
        m.roep('verify', '--file', m.bestand, '--passphrase-file', m.zin)

        m.roep(*vergelijk, 'nergens', status=1)
        m.roep(*zet, m.pad('nergens.ini'), status=1)
        slecht = m.schrijf('slecht.ini', EIGEN.replace('Wet=1 week', 'Norm=6 weken\nWet=4 weken'))
        waar('slecht.ini [Termijn eerste-gesprek] Norm:' in m.roep(*zet, slecht, status=1).stderr, 'longer than the law')
        gelijk(m.json(*vergelijk, 'aalsmeer', '--json')['oud'], 'proefstad', 'nothing was done')
        m.roep(*m.met('profile', 'compare'), status=2)
        m.roep('profile', 'set', '--to', 'aalsmeer', status=2)


@test
def termijn():
    with Map() as m:
        for profiel in 'aalsmeer', 'amstelveen', 'heemstede', 'lansingerland', 'wettelijk':
            lijst_ = m.json('deadline', '--profile', profiel, '--list')
            waar(len(lijst_) > 3, profiel)
            for t in lijst_:
                uit = m.json('deadline', '--profile', profiel, '--term', t['term'], '--start', '2026-03-02', '--today', '2026-03-03')
                waar({'term', 'start', 'kale_einddatum', 'uiterste_dag', 'norm', 'wet', 'grond', 'toelichting', 'beslist_tot'} <= set(uit), f'{profiel} {uit}')
                gelijk((uit['term'], uit['start']), (t['term'], '2026-03-02'), profiel)
                waar(uit['uiterste_dag'] >= uit['kale_einddatum'] > '2026-03-01', f'{profiel} {uit}')
        # four weeks after 5 January is a Monday; ten suspended days shift it to 12 February
        uit = m.json('deadline', '--profile', 'aalsmeer', '--term', 'eerste-gesprek', '--start', '2026-01-05')
        gelijk((uit['kale_einddatum'], uit['uiterste_dag'], uit['wet']), ('2026-02-02', '2026-02-02', '4 weken'), 'first talk')
        uit = m.json('deadline', '--profile', 'aalsmeer', '--term', 'eerste-gesprek', '--start', '2026-01-05', '--suspend', '2026-01-10..2026-01-14', '--suspend', '2026-01-12..2026-01-19')
        gelijk(uit['kale_einddatum'], '2026-02-12', 'suspended')
        m.roep('deadline', '--profile', 'aalsmeer', '--term', 'niets', '--start', '2026-01-05', status=1)
        m.roep('deadline', '--profile', 'niets', '--list', status=1)
        m.roep('deadline', '--profile', '../../etc/passwd', '--list', status=1)


@test
def taal_verandert_geen_getal():
    m = demo()
    nummer = m.lijst('--limit', '1')[0]['nummer']
    for args in (m.met('dossier', 'show', nummer, '--today', VANDAAG), m.met('dossier', 'list', '--today', VANDAAG),
                 ['deadline', '--profile', 'aalsmeer', '--term', 'beschikking', '--start', '2026-01-05', '--today', VANDAAG]):
        moet = m.roep(*args).stdout
        for taal in 'C', 'nl_NL.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8':
            gelijk(m.roep(*args, env={'LC_ALL': taal, 'LANG': taal}).stdout, moet, taal)


@test
def praatplaten():
    m = demo()
    nummer = m.lijst('--limit', '1')[0]['nummer']
    lijst = m.json('plate', 'list')
    waar(len(lijst['platen']) == 13 and {'nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ti'} <= {t['taal'] for t in lijst['talen']}, 'plate list')
    waar(all(t['proefvertaling'] == ('nagelezen' not in t) for t in lijst['talen']), 'honest about who read what')
    begin = {'.pdf': b'%PDF', '.svg': b'<?xml', '.png': b'\x89PNG', '.txt': b''}
    for uitgang, kop in begin.items():
        uit = m.pad('p' + uitgang)
        for ronde in range(2):
            m.roep(*m.met('plate', 'de-weg', '--dossier', nummer), '--output', uit, '--today', VANDAAG, '--language', 'ar', '--with-dutch', '--back', '--phone', '0123 45 67 89', umask=0)
            mag(uit)
            inhoud = open(uit, 'rb').read()
            waar(inhoud.startswith(kop) and len(inhoud) > 100, uitgang)
            if ronde:
                gelijk(inhoud == vorige, True, uitgang + ' the same twice')
            vorige = inhoud
    twin = open(m.pad('p.txt'), encoding='utf-8').read()
    waar('0123 45 67 89' in twin and 'Proefvertaling' in twin and 'Vertel het ons terug' in twin, 'the twin has number, label and back')
    for plaat in lijst['platen']:
        m.roep('plate', plaat['plaat'], '--profile', 'amstelveen', '--paper', 'a3', '--grayscale', '--output', m.pad('a3.png'), '--today', VANDAAG)
    m.roep('plate', 'sheet', '--output', m.pad('s.pdf'))
    # errors: an unknown language, a place that cannot be written, a municipality's own words with a mistake
    waar('nl, en, ar' in m.roep('plate', 'de-weg', '--language', 'xx', '--output', m.pad('x.pdf'), status=1).stderr, 'the languages that there are')
    m.roep('plate', 'de-weg', '--output', m.pad('nergens/x.pdf'), status=1)
    os.makedirs(m.pad('stip/platen'))
    m.schrijf('stip/platen/de-weg.ini', '[Plaat]\nTitel=Uw weg {bsn}\n')
    waar('de-weg.ini [Plaat] Titel' in m.roep('plate', 'de-weg', '--output', m.pad('x.pdf'), status=1).stderr, 'file, group and key')
    waar(not os.path.exists(m.pad('x.pdf')), 'nothing half-done')


@test
def tijdlijn():
    m = demo()
    nummer = m.lijst('--limit', '1')[0]['nummer']
    begin = {'.pdf': b'%PDF', '.svg': b'<?xml', '.png': b'\x89PNG', '.txt': b''}
    for uitgang, kop in begin.items():
        uit = m.pad('t' + uitgang)
        for ronde in range(2):
            m.roep(*m.met('timeline', nummer), '--output', uit, '--today', VANDAAG, umask=0)
            mag(uit)
            inhoud = open(uit, 'rb').read()
            waar(inhoud.startswith(kop) and len(inhoud) > 100, uitgang)
            if ronde:
                gelijk(inhoud == vorige, True, uitgang + ' the same twice')
            vorige = inhoud
    m.roep(*m.met('timeline', '1999-0001'), '--output', m.pad('x.pdf'), '--today', VANDAAG, status=1)
    m.roep(*m.met('timeline', nummer), '--output', m.pad('nergens/x.pdf'), '--today', VANDAAG, status=1)
    waar(not os.path.exists(m.pad('x.pdf')), 'nothing made')


def inlezen(m, pad, **kw):
    return m.json(*m.met('ddas', 'import', pad), '--today', VANDAAG, **kw)


@test
def overdrachtsformulier():
    m = demo()
    nummer = m.json(*m.met('dossier', 'list'), '--search', 'voorbeeld vera', '--today', VANDAAG)[0]['nummer']
    for soort, begin in ('pdf', b'%PDF'), ('txt', 'OVERDRACHT – VERTROUWELIJK'.encode()):
        uit = m.pad('overdracht.' + soort)
        m.roep(*m.met('handover', nummer), '--output', uit, '--today', VANDAAG, umask=0)
        with open(uit, 'rb') as f:
            waar(f.read().startswith(begin), f'the form as {soort}')
        mag(uit)
    with open(m.pad('overdracht.txt'), encoding='utf-8') as f:
        tekst = f.read()
    for deel in 'Vera Voorbeeld', f'Dossier {nummer}', 'Wat voor Vera telt', 'Waar u op let', 'Doelen en afspraken', 'Laatste contacten':
        waar(deel in tekst, f'{deel} in the form')
    m.roep(*m.met('handover', '1999-0001'), '--output', m.pad('x.pdf'), '--today', VANDAAG, status=1)


@test
def overdragen():
    with Map() as m:
        m.roep('demo', '--output', m.bestand, '--passphrase-file', m.zin, '--dossiers', '60', '--seed', '7', '--today', VANDAAG)
        lijst = m.lijst()
        twee = [d['nummer'] for d in lijst if d.get('consulent') == 'Robin Proefman'][:2]
        ander = next(d['consulent'] for d in lijst if d.get('consulent') not in (None, 'Robin Proefman'))
        wie = lambda: {d['nummer']: d.get('consulent') for d in m.lijst()}
        gelijk(m.json(*m.met('dossier', 'assign'), '--today', VANDAAG, '--to', ander, '--note', 'Bel even.', *twee), {'overgedragen': 2}, 'two')
        gelijk([wie()[n] for n in twee], [ander, ander], 'who has them')
        gelijk(m.json(*m.met('dossier', 'assign'), '--today', VANDAAG, '--to', ander, *twee), {'overgedragen': 0}, 'again')
        m.roep(*m.met('dossier', 'assign'), '--today', VANDAAG, '--to', 'Niemand Hier', *twee, status=1)
        m.roep(*m.met('dossier', 'assign'), '--today', VANDAAG, '--to', 'Robin Proefman', twee[0], '1999-0001', status=1)
        gelijk([wie()[n] for n in twee], [ander, ander], 'after two that were refused')
        gelijk(m.json(*m.met('dossier', 'assign'), '--today', VANDAAG, '--nobody', twee[0]), {'overgedragen': 1}, 'nobody')
        gelijk(wie()[twee[0]], None, 'nobody has it')
        m.roep(*m.met('verify'))


def verdeel(m, invoer, status=0):
    """distribute, from standard input; the same from a file."""
    tekst = invoer if isinstance(invoer, str) else json.dumps(invoer)
    if status:
        fout = m.roep('distribute', invoer=tekst, status=status).stderr
        waar('standard input: ' in fout, fout)
        return fout
    uit = m.json('distribute', invoer=tekst)
    gelijk(m.json('distribute', '-', invoer=tekst), uit, '-')
    gelijk(m.json('distribute', m.schrijf('v.json', tekst)), uit, 'from a file')
    return uit


@test
def verdeling():
    with Map() as m:
        uit = verdeel(m, {'bedrag': 135000, 'schulden': [{'id': 'a', 'bedrag': 300000, 'rang': 'preferent'}, {'id': 'b', 'bedrag': 1200000, 'rang': 'concurrent'}]})
        uitleg = [u.pop('uitleg') for u in uit['uitkeringen']]
        gelijk(uit, {'uitgekeerd': 135000, 'rest': 0, 'percentage_preferent': '15.00', 'percentage_concurrent': '7.50', 'uitkeringen': [
            {'id': 'a', 'bedrag': 45000, 'percentage': '15.00'}, {'id': 'b', 'bedrag': 90000, 'percentage': '7.50'}]}, 'the example')
        waar(uitleg[0].startswith('Preferent: 15,00 % van') and uitleg[1].startswith('Concurrent: 7,50 % van'), uitleg)
        uit = verdeel(m, '{"schulden": [{"rang": "zekerheid", "zekerheid": 500, "id": "z\u00e9", "bedrag": 900}, {"id": "c", "bedrag": 400, "rang": "concurrent"}], "bedrag": 900}')
        gelijk([(u['id'], u['bedrag'], u['percentage']) for u in uit['uitkeringen']], [('zé', 700, '77.78'), ('c', 200, '50.00')], 'secured')
        gelijk((uit['percentage_preferent'], uit['percentage_concurrent']), (None, '50.00'), 'no preferent')
        gelijk(verdeel(m, {'bedrag': 7, 'schulden': []}), {'uitgekeerd': 0, 'rest': 7, 'percentage_preferent': None, 'percentage_concurrent': None, 'uitkeringen': []}, 'nobody')
        groot = 10 ** 15
        uit = verdeel(m, {'bedrag': groot, 'schulden': [{'id': 'a', 'bedrag': groot - 1, 'rang': 'preferent'}, {'id': 'b', 'bedrag': 1, 'rang': 'concurrent'}]})
        gelijk((uit['uitgekeerd'], uit['rest']), (groot, 0), 'the end of the range')
        uit = verdeel(m, {'bedrag': 12345, 'schulden': [{'id': str(i), 'bedrag': i, 'rang': 'concurrent'} for i in range(5000)]})
        gelijk([u['id'] for u in uit['uitkeringen']], [str(i) for i in range(5000)], 'input order')
        gelijk(sum(u['bedrag'] for u in uit['uitkeringen']), 12345, 'sum')


@test
def verdeling_weigert():
    schuld = '{"id": "a", "bedrag": 5, "rang": "concurrent"}'
    fouten = [
        ('{"bedrag": -1, "schulden": []}', '$.bedrag (regel 1)'), ('{"bedrag": 1.5, "schulden": []}', '$.bedrag'), ('{"bedrag": 1.0, "schulden": []}', '$.bedrag'),
        ('{"bedrag": 1e3, "schulden": []}', '$.bedrag'), ('{"bedrag": "12", "schulden": []}', '$.bedrag'), ('{"bedrag": null, "schulden": []}', '$.bedrag'),
        ('{"bedrag": true, "schulden": []}', '$.bedrag'), ('{"bedrag": 1000000000000001, "schulden": []}', '$.bedrag'),
        ('{"bedrag": 99999999999999999999999, "schulden": []}', '$.bedrag'), ('{"schulden": []}', '$.bedrag'), ('{"bedrag": 1}', '$.schulden'),
        ('{"bedrag": 1, "schulden": {}}', '$.schulden'), ('{"bedrag": 1, "schulden": [1]}', '$.schulden[0]'), ('[]', '$ (regel 1)'),
        ('{"bedrag": 1, "bedrag": 2, "schulden": []}', '$.bedrag'), ('{"bedrag": 1, "schulden": [], "valuta": "EUR"}', '$ (regel 1)'),
        ('{"bedrag": 1,\n"schulden": [' + schuld + ',\n{"id": "b", "bedrag": -5, "rang": "concurrent"}]}', '$.schulden[1].bedrag (regel 3)'),
        ('{"bedrag": 1, "schulden": [{"id": "b", "bedrag": 0.5, "rang": "concurrent"}]}', '$.schulden[0].bedrag'),
        ('{"bedrag": 1, "schulden": [{"id": "b", "bedrag": "veel", "rang": "concurrent"}]}', '$.schulden[0].bedrag'),
        ('{"bedrag": 1, "schulden": [{"id": "b", "rang": "concurrent"}]}', '$.schulden[0].bedrag'),
        ('{"bedrag": 1, "schulden": [{"bedrag": 1, "rang": "concurrent"}]}', '$.schulden[0].id'),
        ('{"bedrag": 1, "schulden": [{"id": "", "bedrag": 1, "rang": "concurrent"}]}', '$.schulden[0].id'),
        ('{"bedrag": 1, "schulden": [{"id": 7, "bedrag": 1, "rang": "concurrent"}]}', '$.schulden[0].id'),
        ('{"bedrag": 1, "schulden": [{"id": "b", "bedrag": 1}]}', '$.schulden[0].rang'),
        ('{"bedrag": 1, "schulden": [{"id": "b", "bedrag": 1, "rang": "Preferent"}]}', '$.schulden[0].rang'),
        ('{"bedrag": 1, "schulden": [{"id": "b", "bedrag": 1, "rang": 1}]}', '$.schulden[0].rang'),
        ('{"bedrag": 1, "schulden": [' + schuld + ', ' + schuld + ']}', '$.schulden[1].id'),
        ('{"bedrag": 1, "schulden": [{"id": "b", "bedrag": 1, "rang": "zekerheid"}]}', '$.schulden[0].zekerheid'),
        ('{"bedrag": 1, "schulden": [{"id": "b", "bedrag": 1, "rang": "zekerheid", "zekerheid": -1}]}', '$.schulden[0].zekerheid'),
        ('{"bedrag": 1, "schulden": [{"id": "b", "bedrag": 1, "rang": "concurrent", "zekerheid": 1}]}', '$.schulden[0].zekerheid'),
        ('{"bedrag": 1, "schulden": [{"id": "b", "bedrag": 1, "rang": "concurrent", "naam": "x"}]}', '$.schulden[0] '),
        ('{"bedrag": 1, "schulden": [{"id": "a", "bedrag": 1000000000000000, "rang": "preferent"}, {"id": "b", "bedrag": 1, "rang": "concurrent"}]}', '$.schulden[1].bedrag'),
        ('', 'regel 1'), ('{"bedrag": 1, "schulden": [', 'regel 1'), ('{"bedrag": 01, "schulden": []}', 'regel 1'), ('{"bedrag": 1, "schulden": []} {}', 'regel 1'),
    ]
    with Map() as m:
        for invoer, plek in fouten:
            fout = verdeel(m, invoer, status=1)
            waar(plek in fout, f'{invoer}: {fout}')
        m.roep('distribute', m.pad('nergens.json'), status=1)
        m.roep('distribute', m.map, status=1)
        m.roep('distribute', 'a', 'b', status=2)
        m.roep('distribute', '--bedrag', '1', status=2)


@test
def krediet():
    with Map() as m:
        rij = lambda *args: m.json('credit', '--monthly', args[0], '--rate', args[1], '--months', args[2], *args[3:])
        gelijk(rij('7500', '6.0', '18'), {'lening': 128796, 'totaal': 135000, 'rente': 6204, 'maandbedrag': 7500, 'maanden': 18, 'jaarrente': '6.00', 'conventie': 'nominaal'}, '6 %')
        for args, lening in (('7500', '0', '18'), 135000), (('7500', '12', '18'), 122987), (('5850', '8,0', '18'), 98917), (('10000', '6', '18', '--convention', 'effectief'), 171940), \
                (('10000', '6', '18', '--convention', 'nominaal'), 171728), (('0', '6', '18'), 0):
            gelijk(rij(*args)['lening'], lening, args)
        fouten = [[], ['--monthly', '7500', '--rate', '6'], ['--monthly', '7500', '--months', '18'], ['--rate', '6', '--months', '18']]
        fouten += [['--monthly', *args] for args in (['-1', '--rate', '6', '--months', '18'], ['7.5', '--rate', '6', '--months', '18'], ['veel', '--rate', '6', '--months', '18'], ['7500', '--rate', '-6', '--months', '18'],
                                                     ['7500', '--rate', 'x', '--months', '18'], ['7500', '--rate', '101', '--months', '18'], ['7500', '--rate', '6', '--months', '0'], ['7500', '--rate', '6', '--months', '601'],
                                                     ['7500', '--rate', '6', '--months', '0x12'], ['7500', '--rate', '6', '--months', '18', '--convention', 'soms'], ['7500', '--rate', '6', '--months', '18', 'teveel'])]
        for args in fouten:
            m.roep('credit', *args, status=2)
        m.roep('credit', '--monthly', str(10 ** 15), '--rate', '0', '--months', '2', status=1)


@test
def ddas_voorbeelden():
    if not os.path.isdir(VOORBEELDEN):
        return f'SKIP no official examples in {VOORBEELDEN}'
    with Map().maak() as m:
        n = 0
        for naam in 'enkelvoudigVoorbeeld.json', 'meervoudigVoorbeeld.json':
            pad = os.path.join(VOORBEELDEN, naam)
            trajecten = sum(len(l.get('schuldhulptrajecten', [])) for l in json.load(open(pad, encoding='utf-8'))['leveringen'])
            uit = inlezen(m, pad)
            gelijk(set(uit), {'trajecten', 'nieuw', 'bijgewerkt', 'ongewijzigd', 'waarschuwingen'}, 'keys')
            gelijk(uit['trajecten'], trajecten, naam)
            gelijk(uit['nieuw'] + uit['bijgewerkt'] + uit['ongewijzigd'], trajecten, naam)
            for w in uit['waarschuwingen']:
                gelijk(set(w), {'pad', 'regel', 'melding'}, 'keys of a warning')
                waar(w['regel'] > 0, f'{w}')
            n += uit['nieuw']
            gelijk(len(m.lijst()), n, 'dossiers')
            lijst_ = m.lijst()
            uit = inlezen(m, pad)
            gelijk((uit['nieuw'], uit['bijgewerkt'], uit['ongewijzigd']), (0, 0, trajecten), naam + ' again')
            gelijk(m.lijst(), lijst_, 'nothing changed')
        waar(n > 0, 'something came in')
        gelijk(m.json(*m.met('verify'))['in_orde'], True, 'verify')


@test
def ddas_goed():
    with Map().maak() as m:
        for pad in sorted(glob.glob(os.path.join(FIXTURES, 'goed', '*.json'))):
            uit = inlezen(m, pad)
            gelijk(inlezen(m, pad)['ongewijzigd'], uit['trajecten'], os.path.basename(pad) + ' again')
        gelijk(m.json(*m.met('verify'))['in_orde'], True, 'verify')


@test
def ddas_fout():
    """What is wrong imports nothing, and says where; no value of the file is repeated."""
    with Map().maak() as m:
        # every call derives the key anew; test-ddas-lezer refuses all of them, here every ninth goes through the program
        paden = sorted(glob.glob(os.path.join(FIXTURES, 'fout', '*')))[::1 if os.environ.get('STIP_LANG') else 9]
        waar(len(paden) > 10, 'fixtures')
        for pad in paden:
            naam = os.path.basename(pad)
            fout = m.roep(*m.met('ddas', 'import', pad), '--today', VANDAAG, status=1).stderr
            waar(naam in fout, f'{naam}: the file is not named: {fout}')
            waar('regel ' in fout or os.path.getsize(pad) == 0, f'{naam}: no line: {fout}')
            waar(not any(bsn in fout for bsn in ('999990', '111222333')), f'{naam}: personal data: {fout}')
        gelijk(m.lijst(), [], 'nothing came in')
        m.roep(*m.met('ddas', 'import', m.pad('nergens.json')), status=1)
        m.roep(*m.met('ddas', 'import', m.map), status=1)
        # a wrong passphrase is not the delivery's fault
        ander = m.schrijf('ander', 'een heel andere zin\n')
        fout = m.roep(*m.met('ddas', 'import', os.path.join(FIXTURES, 'goed', 'minimaal.json'), zin=ander), status=1).stderr
        waar('minimaal.json' not in fout, fout)


@test
def ddas_halverwege():
    """A fault in the last of many leaves nothing of the first."""
    with Map().maak() as m:
        groot = subprocess.run([sys.executable, os.path.join(FIXTURES, 'groot.py'), '200'], capture_output=True, check=True).stdout
        pad = m.pad('half.json')
        with open(pad, 'wb') as f:
            f.write(groot[:-100])
        m.roep(*m.met('ddas', 'import', pad), status=1)
        gelijk(m.lijst(), [], 'nothing came in')
        with open(pad, 'wb') as f:
            f.write(groot)
        gelijk(inlezen(m, pad)['trajecten'], 200, 'all of it')


@test
def controle():
    with Map() as m:
        m.roep('demo', '--output', m.bestand, '--passphrase-file', m.zin, '--dossiers', '5', '--today', VANDAAG)
        uit = m.json(*m.met('verify'))
        gelijk((uit['in_orde'], uit['dossiers']), (True, 5), 'verify')
        waar(uit['logboekregels'] > 50, 'journal')
        with open(m.bestand, 'r+b') as f:
            f.seek(40 * 4096 + 1234)
            byte = f.read(1)[0]
            f.seek(40 * 4096 + 1234)
            f.write(bytes([byte ^ 1]))
        fout = m.roep(*m.met('verify'), status=1).stderr
        waar('41' in fout or 'beschadigd' in fout, fout)
        with open(m.bestand, 'r+b') as f:
            f.write(b'\0' * 8192)
        m.roep(*m.met('verify'), status=1)
        m.roep(*m.met('verify', bestand=m.pad('nergens.stip')), status=1)
        plat = m.schrijf('plat.stip', 'SQLite format 3\0' + 'x' * 5000)
        shutil.copy(m.bestand + '-keys', plat + '-keys')
        m.roep(*m.met('verify', bestand=plat), status=1)


@test
def sleutels():
    with Map().maak() as m:
        bram, nieuw = m.schrijf('bram', 'de wachtzin van bram\n'), m.schrijf('nieuw', 'een nieuwe lange zin\n')
        gelijk([(s['naam'], s['soort']) for s in m.json('key', 'list', '--file', m.bestand)], [('Beheer', 'wachtzin'), ('Herstelsleutel', 'herstelsleutel')], 'list')
        m.roep(*m.met('key', 'add'), '--label', 'Bram', '--new-passphrase-file', bram)
        m.roep(*m.met('key', 'add'), '--label', 'Bram', '--new-passphrase-file', nieuw, status=1)
        waar('Bram' in [s['naam'] for s in m.json('key', 'list', '--file', m.bestand)], 'added')
        gelijk(m.json(*m.met('dossier', 'list', zin=bram)), [], 'Bram comes in')
        # both passphrases from standard input, one line each
        m.roep('key', 'passphrase', '--file', m.bestand, '--passphrase-file', '-', '--new-passphrase-file', '-', invoer='de wachtzin van bram\neen nieuwe lange zin\n')
        m.roep(*m.met('dossier', 'list', zin=bram), status=1)
        gelijk(m.json(*m.met('dossier', 'list', zin=nieuw)), [], 'the new one opens it')
        m.roep(*m.met('key', 'remove', '--label', 'Niemand'), status=1)
        m.roep(*m.met('key', 'remove', '--label', 'Beheer'), status=1)
        m.roep(*m.met('key', 'remove', '--label', 'Bram'))
        m.roep(*m.met('dossier', 'list', zin=nieuw), status=1)
        m.roep(*m.met('key', 'recovery'), '--recovery-file', m.pad('tweede'), umask=0)
        mag(m.pad('tweede'))
        m.roep(*m.met('dossier', 'list', zin=m.pad('herstel')), status=1)
        gelijk(m.json(*m.met('dossier', 'list', zin=m.pad('tweede'))), [], 'the new paper opens it')
        m.roep(*m.met('key', 'recovery'), '--recovery-file', m.pad('tweede'), status=1)
        gelijk(m.json(*m.met('dossier', 'list', zin=m.pad('tweede'))), [], 'and still does')
        gelijk(m.json(*m.met('verify'))['in_orde'], True, 'verify')
        for args in (['key', 'add'], ['key', 'remove'], ['key', 'recovery'], ['key', 'passphrase']):
            m.roep(*m.met(*args), status=2)


@test
def wachtzin_nergens_te_zien():
    """Neither in the command line nor in the environment of the process."""
    with Map() as m:
        p = subprocess.Popen([STIPCTL, 'demo', '--output', m.bestand, '--passphrase-file', '-', '--dossiers', '400', '--today', VANDAAG],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        p.stdin.write((ZIN + '\n').encode())
        p.stdin.close()
        gezien = 0
        while p.poll() is None:
            for naam in 'cmdline', 'environ', 'comm':
                try:
                    with open(f'/proc/{p.pid}/{naam}', 'rb') as f:
                        inhoud = f.read()
                except OSError:
                    continue
                gezien += 1
                waar(ZIN.encode() not in inhoud, naam)
        gelijk(p.returncode, 0, p.stderr.read())
        waar(gezien > 0, 'looked')
        for naam in os.listdir(m.map):
            if naam != 'wachtzin':
                with open(m.pad(naam), 'rb') as f:
                    waar(ZIN.encode() not in f.read(), naam)


@test
def leesbaarheid():
    with Map() as m:
        tekst = 'Wij helpen u.\nU krijgt een aanmaning. Uw vtlb (het geld dat u mag houden) is genoeg.\n'
        moet = m.json('readability', m.schrijf('t.txt', tekst))
        gelijk(list(moet), ['zinnen', 'woorden', 'lettergrepen', 'woorden_per_zin', 'langste_zin', 'flesch_douma', 'brouwer', 'lix', 'jargon'], 'keys')
        gelijk((moet['zinnen'], moet['woorden'], moet['lettergrepen'], moet['langste_zin']), (3, 17, 25, 10), 'counts')
        gelijk(moet['woorden_per_zin'], 5.67, 'mean')
        gelijk(moet['flesch_douma'], round(206.84 - 0.77 * 2500 / 17 - 0.93 * 17 / 3, 2), 'Flesch-Douma')
        gelijk(moet['jargon'], [{'woord': 'aanmaning', 'gewoon': 'brief dat u nog moet betalen', 'plaats': tekst.index('aanmaning')}], 'jargon')
        gelijk(m.json('readability', '-', invoer=tekst, env={'LC_ALL': 'nl_NL.UTF-8'}), moet, 'standard input, another locale')
        waar('not one word' in m.roep('readability', m.schrijf('leeg', ''), status=1).stderr, 'empty')
        with open(m.pad('latin'), 'wb') as f:
            f.write(b'een\ncaf\xe9\n')
        waar('regel 2' in m.roep('readability', m.pad('latin'), status=1).stderr, 'the line that is not UTF-8')
        m.roep('readability', m.pad('niet-daar'), status=1)
        m.roep('readability', status=2)
        os.makedirs(m.pad('stip/taal'))
        m.schrijf('stip/taal/jargon.ini', '[Vervang]\nhelpen=steunen\n')
        gelijk([j['woord'] for j in m.json('readability', m.pad('t.txt'))['jargon']], ['helpen'], 'the municipality’s own list')
        m.schrijf('stip/taal/jargon.ini', '[Vervang]\nhelpen=\n')
        waar('jargon.ini [Vervang] helpen' in m.roep('readability', m.pad('t.txt'), status=1).stderr, 'file, group, key')


@test
def brieven():
    with Map() as m:
        soorten = m.json('letter', 'list')
        gelijk(len(soorten), 20, 'letters')
        for soort in soorten:
            m.roep('letter', 'example', soort['brief'], '--today', VANDAAG, '--output', m.pad('b.pdf'))
            with open(m.pad('b.pdf'), 'rb') as f:
                waar(f.read(5) == b'%PDF-', soort['brief'])
            gelijk(stat.S_IMODE(os.stat(m.pad('b.pdf')).st_mode), 0o600, 'mode')
        m.roep('letter', 'example', 'voorstel', '--output', m.pad('b.txt'))
        with open(m.pad('b.txt'), encoding='utf-8') as f:
            waar('DUO, studieschuld' in f.read(), 'the debts that are left out')
        eigen = m.schrijf('eigen.txt', 'Onderwerp: {aanhef} {schuldeiser} {telefoon}\n\n{onbekend}\n')
        waar('weigering-inwoner.txt, regel 3: “{onbekend}”' in
             m.roep('letter', 'example', 'weigering-inwoner', '--template', eigen, '--output', m.pad('c.pdf'), status=1).stderr, 'file and line')
        waar(not os.path.exists(m.pad('c.pdf')), 'nothing half-done')
        os.makedirs(m.pad('stip/brieven'))
        m.schrijf('stip/brieven/weigering-inwoner.txt', 'Onderwerp: Ons eigen woord\n\n{aanhef} {schuldeiser} {telefoon}\n')
        m.roep('letter', 'example', 'weigering-inwoner', '--output', m.pad('d.txt'))
        with open(m.pad('d.txt'), encoding='utf-8') as f:
            waar(f.read().startswith('Ons eigen woord\n'), 'the municipality’s own letter')
        m.roep('letter', 'example', 'bestaat-niet', '--output', m.pad('e.pdf'), status=1)
        m.roep('letter', 'example', 'voorstel', '--output', m.pad('e.doc'), status=2)
        m.roep('letter', 'example', 'voorstel', '--output', '/bestaat-niet/e.pdf', status=1)


@test
def tabellen_inlezen():
    """Creditors and debts from CSV: a dry run changes nothing, a wrong row lets nothing in, the same table twice adds nothing."""
    with Map() as m:
        m.maak()
        tabel = m.pad('eisers.csv')
        with open(tabel, 'wb') as f:
            f.write('Naam;KvK;Plaats;Aliassen\r\nCafé Denkbeeld;12345678;Demodorp;\r\n"Telecom ""Bedacht""; BV";;Schijnstad;TB\r\n'.encode('cp1252'))
        proef = m.json(*m.met('creditors', 'import', tabel, '--dry-run', '--json'))
        gelijk((proef['rijen'], proef['nieuw'], proef['ingelezen'], proef['codering'], proef['scheidingsteken']), (2, 2, False, 'Windows-1252', ';'), 'dry run')
        echt = m.json(*m.met('creditors', 'import', tabel, '--json'))
        gelijk((echt['nieuw'], echt['ingelezen']), (2, True), 'import')
        gelijk(m.json(*m.met('creditors', 'import', tabel, '--json'))['ongewijzigd'], 2, 'again')
        m.schrijf('fout.csv', 'Naam,KvK\nGoed,12345678\n,12\n')
        uit = m.roep(*m.met('creditors', 'import', m.pad('fout.csv'), '--json'), status=1)
        fout = json.loads(uit.stdout)
        gelijk([(f['regel'], f['kolom']) for f in fout['fouten']], [(3, 'KvK')], 'rows')
        gelijk(fout['ingelezen'], False, 'nothing is half done')
        m.schrijf('kolom.csv', 'Wie;Hoeveel\nx;1\n')
        waar('schuldeiser' in m.roep(*m.met('debts', 'import', m.pad('kolom.csv')), status=1).stderr, 'the missing column is named')
    d = demo()
    with Map() as m:
        for eind in '', '-keys':
            shutil.copy(d.bestand + eind, m.bestand + eind)
        shutil.copy(d.zin, m.zin)
        nummer = m.lijst()[0]['nummer']
        voor = len(m.json(*m.met('dossier', 'show', nummer))['schulden'])
        m.schrijf('schulden.csv', f'Dossier;Schuldeiser;Kenmerk;Bedrag;Peildatum\n{nummer};Telecom Bedacht;CSV-0001;1.350,00;12-5-2026\n{nummer};BKV;CSV-0002;12,50;\n')
        gelijk(m.json(*m.met('debts', 'import', m.pad('schulden.csv'), '--json'))['nieuw'], 2, 'debts')
        schulden = m.json(*m.met('dossier', 'show', nummer))['schulden']
        gelijk(len(schulden), voor + 2, 'in the dossier')
        gelijk(schulden[-1]['schuldeiser'], 'Belastingkantoor Verzonnen', 'found by its other name')
        weer = m.json(*m.met('debts', 'import', m.pad('schulden.csv'), '--json'))
        gelijk((weer['nieuw'], len(weer['dubbel'])), (0, 2), 'the same letters again')
        m.schrijf('weg.csv', 'Dossier;Schuldeiser;Bedrag\n1999-0001;X;5\n')
        m.roep(*m.met('debts', 'import', m.pad('weg.csv')), status=1)


@test
def werkboek():
    d = demo()
    nummer = next(r['nummer'] for r in d.lijst() if r['schulden'] > 0)
    een, twee = d.pad('een.xlsx'), d.pad('twee.xlsx')
    for pad in een, twee:
        d.roep(*d.met('debts', 'export', nummer, '--output', pad, '--today', VANDAAG))
        mag(pad)
    with open(een, 'rb') as a, open(twee, 'rb') as b:
        gelijk(a.read(), b.read(), 'the same workbook twice')
    with zipfile.ZipFile(een) as z:
        boek = z.read('xl/workbook.xml').decode()
        gelijk(re.findall('<sheet name="([^"]*)"', boek)[:3], ['Overzicht', 'Schulden', 'Ronde'], 'sheets')
        teksten = z.read('xl/sharedStrings.xml').decode()
    schulden = d.json(*d.met('dossier', 'show', nummer))['schulden']
    for schuld in schulden:
        waar(saxutils.escape(schuld['schuldeiser']) in teksten, schuld['schuldeiser'])
    waar('verzonnen' in teksten and 'persoonsgegevens' in teksten, 'says what it holds')
    d.roep(*d.met('debts', 'export', nummer, '--output', d.pad('een.pdf')), status=2)
    d.roep(*d.met('debts', 'export', nummer, '--output', d.pad('weg/een.xlsx')), status=1)
    d.roep(*d.met('debts', 'export', '1999-0001', '--output', een), status=1)


@test
def voorstelbrieven():
    """All letters of a proposal into a folder, whole or not at all; the file stays as it is."""
    d = demo()
    with Map() as m:
        for eind in '', '-keys':
            shutil.copy(d.bestand + eind, m.bestand + eind)
        shutil.copy(d.zin, m.zin)
        vera = [x['nummer'] for x in m.lijst() if x['naam'] == 'Vera Voorbeeld'][0]
        uit = m.pad('uit')
        gemaakt = m.json(*m.met('proposal', vera, '--scenario', 'saneringskrediet', '--output', uit, '--today', VANDAAG))
        gelijk((gemaakt['voorstel'], gemaakt['te_verdelen']), ('Saneringskrediet', 128796), 'the proposal')
        gelijk(sorted(os.listdir(uit)), gemaakt['bestanden'], 'what it says is there')
        gelijk(len(gemaakt['bestanden']), 16, '13 creditors, the resident, all of them in one, the workbook')
        for naam in gemaakt['bestanden']:
            waar('Vera' not in naam and 'familie' not in naam, 'a person in the name of a file')
            mag(os.path.join(uit, naam))
            with open(os.path.join(uit, naam), 'rb') as f:
                waar(f.read(4) == (b'PK\x03\x04' if naam.endswith('.xlsx') else b'%PDF'), naam)
        waar('al een bestand' in m.roep(*m.met('proposal', vera, '--scenario', 'saneringskrediet', '--output', uit, '--today', VANDAAG), status=1).stderr, 'overwritten')
        gelijk(sorted(os.listdir(uit)), gemaakt['bestanden'], 'nothing left behind')
        waar('--scenario' in m.roep(*m.met('proposal', vera, '--output', m.pad('x'), '--today', VANDAAG), status=1).stderr, 'nothing was fixed')
        waar(not os.path.exists(m.pad('x')), 'a folder of nothing')
        m.roep(*m.met('proposal', vera, '--scenario', 'anders', '--output', m.pad('x')), status=2)
        m.roep(*m.met('proposal', '1999-0001', '--scenario', 'sa', '--output', m.pad('x')), status=1)
        m.roep(*m.met('proposal', vera, '--scenario', 'sa', '--output', '/bestaat-niet/x', '--today', VANDAAG), status=1)
        m.schrijf('schulden.csv', f'Dossier;Schuldeiser;Kenmerk;Bedrag;Peildatum\n{vera};Zonder Adres;N-1;100,00;12-5-2026\n')
        m.json(*m.met('debts', 'import', m.pad('schulden.csv'), '--json'))
        fout = m.roep(*m.met('proposal', vera, '--scenario', 'sa', '--output', m.pad('x'), '--today', VANDAAG), status=1).stderr
        waar('Postcode van Zonder Adres is niet bekend' in fout, fout)
        waar(not os.path.exists(m.pad('x')) and not [n for n in os.listdir(m.map) if n.startswith('.stip')], 'something was left behind')


def main():
    tests = TESTS if len(sys.argv) < 5 else TESTS[int(sys.argv[4]) - 1::2]
    print(f'1..{len(tests)}')
    fout = 0
    for i, func in enumerate(tests, 1):
        try:
            begin = time.monotonic()
            over = func()
            print(f'ok {i} {func.__name__} # ' + (f'{over}, ' if over else '') + f'{time.monotonic() - begin:.1f} s')
        except Exception as e:  # pylint: disable=broad-except  (whatever it is, the next test is told apart from it)
            fout += 1
            regel = traceback.extract_tb(e.__traceback__)
            plaats = [r.lineno for r in regel if r.filename == __file__]
            print(f'not ok {i} {func.__name__}')
            print(f'# lines {plaats}: {e}')
        sys.stdout.flush()
    if DEMO is not None:
        shutil.rmtree(DEMO.map)
    sys.exit(1 if fout else 0)


main()
