#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""werkboek-reken.py MAKER: the workbooks of a case, computed again by LibreOffice without a window. TAP.

Every outcome that a workbook brings along is taken out of it first, so that what comes back was computed. Then the
amount a month is changed, and the shares are compared with an exact count of our own."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from fractions import Fraction
from xml.etree import ElementTree

MAKER = sys.argv[1]
AANTAL = 32
NS = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
FORMULE = re.compile(r'(<c r="[A-Z]+[0-9]+"[^>]*?)(?: t="str")?(><f>[^<]*</f>)<v>[^<]*</v>')
EERSTE = 15  # row of the first claim on the sheet Verdeling


def bladen(pad):
    """Sheet name -> cell -> value, and cell -> formula."""
    with zipfile.ZipFile(pad) as z:
        teksten = []
        if 'xl/sharedStrings.xml' in z.namelist():
            for si in ElementTree.fromstring(z.read('xl/sharedStrings.xml')).findall('m:si', NS):
                teksten.append(''.join(t.text or '' for t in si.iter('{%s}t' % NS['m'])))
        boek = ElementTree.fromstring(z.read('xl/workbook.xml'))
        uit = {}
        for i, blad in enumerate(boek.find('m:sheets', NS), 1):
            waarden, formules = {}, {}
            for c in ElementTree.fromstring(z.read(f'xl/worksheets/sheet{i}.xml')).iter('{%s}c' % NS['m']):
                v, f = c.find('m:v', NS), c.find('m:f', NS)
                if f is not None:
                    formules[c.get('r')] = f.text
                if v is not None and v.text is not None:
                    waarden[c.get('r')] = teksten[int(v.text)] if c.get('t') == 's' else v.text if c.get('t') in ('str', 'e') else float(v.text)
            uit[blad.get('name')] = (waarden, formules)
        return uit


def ontdaan(van, naar, maandbedrag=None):
    """The workbook without outcomes; with another amount a month on the sheet Verdeling."""
    namen = list(bladen(van))
    with zipfile.ZipFile(van) as z, zipfile.ZipFile(naar, 'w') as w:
        for naam in z.namelist():
            data = z.read(naam)
            if naam.startswith('xl/worksheets/sheet'):
                tekst = FORMULE.sub(r'\1\2', data.decode())
                if '<f>' in tekst and re.search(r'</f><v>', tekst):
                    raise AssertionError(f'{naam}: an outcome was left in')
                if maandbedrag is not None and namen[int(re.sub(r'\D', '', naam)) - 1] == 'Verdeling':
                    tekst, keren = re.subn(r'(<c r="D5"[^>]*>)<v>[^<]*</v>', r'\g<1><v>%s</v>' % maandbedrag, tekst)
                    assert keren == 1
                data = tekst.encode()
            w.writestr(naam, data)


def reken(map_, bestanden):
    uit = os.path.join(map_, 'uit')
    os.mkdir(uit)
    subprocess.run(['soffice', '--headless', '--norestore', f'-env:UserInstallation=file://{map_}/profiel', '--convert-to', 'xlsx',
                    '--outdir', uit, *bestanden], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=400)
    return {os.path.basename(p): bladen(os.path.join(uit, os.path.basename(p))) for p in bestanden}


def verdeel(pot, posten):
    """posten: (cents, rank, security). Fw 349 lid 2 and 3 with fractions."""
    gedekt = [min(b, z) if r == 'zekerheid' else 0 for b, r, z in posten]
    rest = [b - g for (b, _, _), g in zip(posten, gedekt)]
    uit = [0] * len(posten)

    def deel_uit(delen, samen):
        exact = [Fraction(d) * samen / sum(delen) if sum(delen) else Fraction(0) for d in delen]
        heel = [int(e) for e in exact]
        over = samen - sum(heel)
        for i in sorted(range(len(delen)), key=lambda k: (heel[k] - exact[k], k))[:over]:
            heel[i] += 1
        for i, h in enumerate(heel):
            uit[i] += h

    eerst = min(pot, sum(gedekt))
    if sum(gedekt):
        deel_uit(gedekt, eerst)
    pot -= eerst
    p = sum(r for r, (_, rang, _) in zip(rest, posten) if rang == 'preferent')
    c = sum(rest) - p
    if pot >= p + c:
        return [b for b, _, _ in posten] if eerst == sum(gedekt) else uit
    if p and 2 * pot > 2 * p + c:
        for i, (_, rang, _) in enumerate(posten):
            uit[i] += rest[i] if rang == 'preferent' else 0
        deel_uit([0 if rang == 'preferent' else r for r, (_, rang, _) in zip(rest, posten)], pot - p)
    else:
        deel_uit([2 * r if rang == 'preferent' else r for r, (_, rang, _) in zip(rest, posten)], pot)
    return uit


def centen(x):
    heel = round(x * 100)
    assert abs(x * 100 - heel) < 1e-4, f'{x} is no whole number of cents'
    return heel


def posten(waarden):
    rij, uit = EERSTE, []
    while f'C{rij}' in waarden:
        uit.append((centen(waarden[f'D{rij}']), waarden[f'C{rij}'], centen(waarden.get(f'E{rij}', 0.0))))
        rij += 1
    return uit


def vergelijk(naam, bracht, kwam):
    """Every outcome that was brought along is what LibreOffice computes; how many there were."""
    keren = 0
    for blad, (waarden, formules) in bracht.items():
        for cel in formules:
            a, b = waarden.get(cel), kwam[blad][0].get(cel)
            gelijk = abs(a - b) <= 1e-9 * max(1, abs(a)) if isinstance(a, float) and isinstance(b, float) else a == b
            assert gelijk, f'{naam} {blad}!{cel} {formules[cel]}: {b!r}, brought along {a!r}'
            keren += 1
    return keren


def main():
    if shutil.which('soffice') is None:
        print('1..0 # SKIP LibreOffice is not here')
        return
    map_ = tempfile.mkdtemp(prefix='stip-werkboek-')
    fout = 0
    try:
        subprocess.run([MAKER, map_, str(AANTAL)], check=True)
        gelijk, anders = [], []
        bron = {}
        for i in range(AANTAL):
            pad = os.path.join(map_, f'{i:03d}.xlsx')
            bron[i] = bladen(pad)
            ontdaan(pad, os.path.join(map_, f'g{i:03d}.xlsx'))
            gelijk.append(os.path.join(map_, f'g{i:03d}.xlsx'))
            if 'Rekenblad' in bron[i]:
                ontdaan(pad, os.path.join(map_, f'a{i:03d}.xlsx'), 0.01 * (7 + 1234 * i))
                anders.append(os.path.join(map_, f'a{i:03d}.xlsx'))
        uit = reken(map_, gelijk + anders)
        print('1..3')
        for nummer, naam, proef in (1, 'same outcome', lambda: proef_gelijk(bron, uit)), (2, 'same cents', lambda: proef_centen(bron)), \
                (3, 'another amount', lambda: proef_anders(anders, uit)):
            try:
                print(f'ok {nummer} {naam} # {proef()}')
            except AssertionError as e:
                fout += 1
                print(f'not ok {nummer} {naam}\n# {e}')
    finally:
        shutil.rmtree(map_)
    sys.exit(1 if fout else 0)


def proef_gelijk(bron, uit):
    keren = sum(vergelijk(f'{i:03d}', bron[i], uit[f'g{i:03d}.xlsx']) for i in bron)
    assert keren > 5000, keren
    return f'{keren} formulas'


def proef_centen(bron):
    keren = 0
    for i, boek in bron.items():
        if 'Verdeling' not in boek:
            continue
        w = boek['Verdeling'][0]
        lijst = posten(w)
        moet = verdeel(centen(w['D10']), lijst)
        for k, m in enumerate(moet):
            assert centen(w[f'F{EERSTE + k}']) == m, f'{i} claim {k}: {w[f"F{EERSTE + k}"]}, expected {m}'
            keren += 1
        assert w[f'A{EERSTE}'].startswith('=Verzonnen'), 'a name became a formula'
    lang = [t for t in bron[1]['Schulden'][0].values() if isinstance(t, str) and t.startswith('aaaa')]
    assert [(len(t), t[-1]) for t in lang] == [(32767, '…')], 'a remark that is too long for a cell'
    assert keren > 300, keren
    return f'{keren} shares'


def proef_anders(anders, uit):
    keren = veranderd = 0
    for pad in anders:
        naam = os.path.basename(pad)
        w = uit[naam]['Verdeling'][0]
        lijst = posten(w)
        moet = verdeel(centen(w['D10']), lijst)
        for k, m in enumerate(moet):
            assert centen(w[f'F{EERSTE + k}']) == m, f'{naam} claim {k}: {w[f"F{EERSTE + k}"]}, expected {m}'
            keren += 1
        veranderd += 0 < centen(w['D10']) < sum(b for b, _, _ in lijst)
    assert keren > 300 and veranderd > 10, (keren, veranderd)
    return f'{keren} shares'


main()
