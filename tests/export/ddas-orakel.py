#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""ddas-orakel.py DDAS-CHECK FIXTURES SCHEMA-DIR

Asks the official JSON schema and our reader about the same files: all fixtures, and random changes to the official
examples. The two must agree on good or bad. Skips, saying so, where python3-jsonschema or the schema is not there.

Our reader is stricter in the ways that stip-ddas-lezer.h lists, told apart by their messages (STRENGER). It is never
more lenient. The format of an e-mail address only warns, so the schema is asked with format checks of date and
date-time alone; these two are checked here to the letter, for the library takes 20250203 for a date in some versions
and checks no date-time in others."""
import copy
import datetime
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print('1..0 # SKIP python3-jsonschema is not installed')
    sys.exit(0)

STRENGER = ('staat hier twee keer', 'te groot', 'te lang', 'tussen 1900 en 2199', '\\u0000', 'half teken', 'te diep')
MUTATIES = 500
FORMATEN = jsonschema.FormatChecker(formats=())


@FORMATEN.checks('date', raises=ValueError)
def is_date(tekst):
    return not isinstance(tekst, str) or bool(re.fullmatch(r'[0-9]{4}-[0-9]{2}-[0-9]{2}', tekst) and datetime.date.fromisoformat(tekst))


@FORMATEN.checks('date-time', raises=ValueError)
def is_date_time(tekst):
    if not isinstance(tekst, str):
        return True
    delen = re.fullmatch(r'([0-9-]{10})[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])', tekst)
    return bool(delen) and is_date(delen[1])


def refuse_constant(naam):
    raise ValueError(naam)


class Schema:
    def __init__(self, map_):
        tekst = (map_ / 'json_schema_Uitwisselmodel.json').read_text(encoding='utf-8')
        self.validator = jsonschema.Draft202012Validator(json.loads(tekst), format_checker=FORMATEN)

    def accepts(self, inhoud):
        try:
            waarde = json.loads(inhoud.decode('utf-8-sig'), parse_constant=refuse_constant)
        except (ValueError, RecursionError):
            return False
        return self.validator.is_valid(waarde)


def nodes(waarde):
    """Every place in the tree: (parent, key)."""
    items = waarde.items() if isinstance(waarde, dict) else enumerate(waarde) if isinstance(waarde, list) else ()
    for sleutel, kind in list(items):
        yield waarde, sleutel
        yield from nodes(kind)


WAARDEN = [None, '', 'tekst', ' ', 0, 1, -3, 10.5, 10.0, 1e3, True, False, [], {}, [{}], [[]], [None], {'a': 1},
           '2025-02-28', '2025-02-29', '2024-02-29', '2025-13-01', '2025-00-10', '20250203', '2025-W06-1', '2025-2-3',
           '2025-02-03T10:00:00Z', '2025-02-03T10:00:00', '2025-02-03T24:00:00Z', '2025-02-03t10:00:00.5+01:00',
           'Man', 'man', 'Zorg', 'Overig', 'Zelf', 'Budgetbeheer', '0%-aanbod', 'Saneringskrediet', 'Toelatingsbeschikking',
           'Afwijzingsbeschikking', 'toelatingsbeschikking', '999990019', 'GM9901', '\u00e9', '\U0001f600']
SLEUTELS = ['startdatum', 'einddatum', 'datum', 'soort', 'bedrag', 'naam', 'Naam', 'gemeentecode', 'teller', 'client',
            'schulden', 'uitstroom', 'reden', 'oplossing', 'vtlb', 'begeleiding', 'moratoria', 'intake', 'beschikkingssoort',
            'schuldeiser', 'contactpersonen', 'crisisinterventie', 'schuldhulptrajecten', 'leveringen', 'onbekend', 'Geboortedatum']


def mutate(kans, boom):
    ouder, sleutel = kans.choice(list(nodes(boom)))
    wat = kans.randrange(5)
    if wat == 0:
        del ouder[sleutel]
    elif wat == 1 and isinstance(ouder, dict):
        ouder[kans.choice(SLEUTELS)] = copy.deepcopy(kans.choice(WAARDEN))
    elif wat == 2 and isinstance(ouder, dict):
        ouder[kans.choice([sleutel.upper(), sleutel.lower(), sleutel + ' '] + SLEUTELS)] = ouder.pop(sleutel)
    elif wat == 3 and isinstance(ouder, list):
        ouder.extend(copy.deepcopy(ouder[sleutel]) for _ in range(kans.randrange(1, 3)))
    else:
        ouder[sleutel] = copy.deepcopy(kans.choice(WAARDEN))


def mutated_tree(kans, tekst):
    boom = json.loads(tekst)
    for _ in range(kans.choice((1, 1, 1, 2, 4))):
        if list(nodes(boom)):
            mutate(kans, boom)
    return json.dumps(boom, ensure_ascii=kans.random() < .5, indent=kans.choice((None, 1))).encode()


def mutated_bytes(kans, tekst):
    inhoud = bytearray(tekst.encode())
    for _ in range(kans.choice((1, 1, 1, 2))):
        plek = kans.randrange(len(inhoud))
        wat = kans.randrange(4)
        if wat == 0:
            del inhoud[plek]
        elif wat == 1:
            inhoud[plek:plek] = kans.choice((b'"', b',', b'{', b']', b'\\', b'0', b'-', b'e', b'\n', b'\t', b'\x00', b'\xff', b'\xc3\xa9'))
        elif wat == 2:
            inhoud[plek] = kans.randrange(256)
        else:
            del inhoud[plek:plek + kans.randrange(1, 40)]
    return bytes(inhoud)


def ask_reader(programma, inhouden):
    with tempfile.TemporaryDirectory() as map_:
        paden = []
        for i, inhoud in enumerate(inhouden):
            paden.append(os.path.join(map_, '%d.json' % i))
            pathlib.Path(paden[-1]).write_bytes(inhoud)
        uit = subprocess.run([programma] + paden, check=True, stdout=subprocess.PIPE, encoding='utf-8').stdout
    return uit.split('\n')[:-1]


def compare(naam, schema, programma, inhouden):
    """Prints one TAP line. Returns whether all agree."""
    oordelen = ask_reader(programma, [inhoud for _, inhoud in inhouden])
    assert len(oordelen) == len(inhouden)
    strenger = goed = 0
    anders = []
    for (bron, inhoud), oordeel in zip(inhouden, oordelen):
        geldig = schema.accepts(inhoud)
        goed += geldig
        if geldig == (oordeel == 'ok'):
            continue
        if geldig and any(melding in oordeel for melding in STRENGER):
            strenger += 1
        else:
            anders.append((bron, geldig, oordeel, inhoud))
    for bron, geldig, oordeel, inhoud in anders:
        print('# %s: the schema says %s, the reader says: %s' % (bron, 'good' if geldig else 'bad', oordeel))
    if anders:
        print('# the first of them: %r' % anders[0][3])
    print('%s - %s: %d files, %d good, %d where the reader is stricter by design' % ('not ok' if anders else 'ok', naam, len(inhouden), goed, strenger))
    return not anders


def main():
    programma, fixtures, map_ = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    if not (map_ / 'json_schema_Uitwisselmodel.json').is_file():
        print('1..0 # SKIP the official schema is not here (../shared/ddas)')
        return 0
    zaad = int(os.environ.get('STIP_ZAAD', random.randrange(1 << 31)))
    kans = random.Random(zaad)
    schema = Schema(map_)
    bronnen = [p.read_text(encoding='utf-8') for p in sorted(map_.glob('*Voorbeeld.json'))]
    bronnen.append((fixtures / 'goed' / 'volledig.json').read_text(encoding='utf-8'))
    fout = [(p.name, p.read_bytes()) for p in sorted((fixtures / 'fout').glob('*.json'))]
    goed = [(p.name, p.read_bytes()) for p in sorted((fixtures / 'goed').glob('*.json'))]

    print('1..5\n# STIP_ZAAD=%d' % zaad)
    uitkomst = [
        compare('good fixtures', schema, programma, goed),
        compare('bad fixtures', schema, programma, fout),
        compare('changed trees', schema, programma, [('tree %d' % i, mutated_tree(kans, kans.choice(bronnen))) for i in range(MUTATIES)]),
        compare('changed bytes', schema, programma, [('bytes %d' % i, mutated_bytes(kans, kans.choice(bronnen))) for i in range(MUTATIES)]),
    ]
    verwacht = dict(regel.split('\t')[::4] for regel in (fixtures / 'fout' / 'verwacht.tsv').read_text().splitlines()[1:])
    klopt = all(schema.accepts(inhoud) for _, inhoud in goed) and all(schema.accepts(inhoud) == (verwacht[naam] == 'goed') for naam, inhoud in fout)
    print('%s - goed/ and verwacht.tsv say what the schema says' % ('ok' if klopt else 'not ok'))
    return 0 if all(uitkomst) and klopt else 1


sys.exit(main())
