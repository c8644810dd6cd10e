#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""Checks icons/ and its two gresources: check-icons.py SOURCE-ROOT

GTK recolours a symbolic icon by its fill, and only its fill: a stroke stays black on a dark window, an inline style
wins over the theme, and a second colour is lost. A pictogram that is not in the gresource is a hole in a poster.
"""

import configparser
import os
import re
import sys
import xml.etree.ElementTree as ET

SVG = '{http://www.w3.org/2000/svg}'

# docs: the pictograms of the plates (48 units, strokes); each has a symbolic twin with fills only
PICTOGRAMMEN = '''rust post stapel kalender telefoon gesprek samen bezoek huis energie water zorg tas portemonnee munten
    spaarpot meer minder budget kantoor hand akkoord weegschaal rechter pauze nazorg stip weg klaar speld vraag
    klok'''.split()

# the 16 px icons of the windows
VENSTERS = '''vandaag verloop schulden voorstel budget begeleiding praatplaat signalen rapporten vlag huisbezoek
    deurwaarder huishoudboekje maatje dossiers stukken geschiedenis moment fase import'''.split()

# the tab Budget shows a purse; the pictogram of the same name is a list, so its twin has another name
TWIN = {'budget': 'budgetlijst'}

# what must be refused: if one of these passes, the check itself is broken
BROKEN = [
    ('not XML', '<svg'),
    ('no viewBox', '<svg xmlns="http://www.w3.org/2000/svg"><path fill="#000" d="M0 0h1v1z"/></svg>'),
    ('not square', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 24"><path fill="#000" d="M0 0h1v1z"/></svg>'),
    ('no fill', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M0 0h1v1z"/></svg>'),
    ('stroke', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
               '<path fill="#000" stroke="#000" d="M0 0h1v1z"/></svg>'),
    ('stroke in the root', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" stroke-width="2">'
                           '<path fill="#000" d="M0 0h1v1z"/></svg>'),
    ('style', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
              '<path style="stroke:#000" fill="#000" d="M0 0h1v1z"/></svg>'),
    ('text', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><text fill="#000">a</text></svg>'),
    ('two fills', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
                  '<path fill="#000" d="M0 0h1v1z"/><path fill="#f00" d="M0 0h1v1z"/></svg>'),
    ('empty path', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#000" d=""/></svg>'),
    ('outside', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#000" d="M40 3h1v1z"/></svg>'),
]


def parse(text):
    """The root of an SVG, or a sentence about what is wrong with it."""
    try:
        root = ET.fromstring(text)
    except ET.ParseError as error:
        return None, f'does not parse: {error}'
    if root.tag != SVG + 'svg':
        return None, f'is no SVG but {root.tag}'
    return root, None


def side_of(root):
    """The side of a square viewBox that begins at 0 0, or None."""
    box = root.get('viewBox', '').split()
    if len(box) != 4 or box[:2] != ['0', '0'] or box[2] != box[3] or not box[2].isdigit() or int(box[2]) == 0:
        return None
    return int(box[2])


def check_symbolic(text):
    """Everything wrong with one symbolic icon, as sentences."""
    root, problem = parse(text)
    if problem:
        return [problem]
    side = side_of(root)
    if side is None:
        return ['has no square viewBox that begins at 0 0']
    problems = []
    fills = set()
    for element in root.iter():
        name = element.tag.replace(SVG, '')
        if name not in ('svg', 'path'):
            problems.append(f'has <{name}>: only one filled path is recoloured everywhere')
        for attribute in element.attrib:
            if attribute.startswith('stroke') or attribute in ('style', 'class', 'opacity', 'fill-opacity', 'transform'):
                problems.append(f'has {attribute} on <{name}>')
        if name == 'path':
            fills.add(element.get('fill'))
            start = re.match(r'[Mm]\s*(-?[\d.]+)[\s,]*(-?[\d.]+)', element.get('d', ''))
            if not start:
                problems.append('has a path without a beginning')
            elif not all(0 <= float(number) <= side for number in start.groups()):
                problems.append('begins outside its viewBox')
    if len(fills) != 1 or None in fills or 'none' in fills:
        problems.append('does not have exactly one fill: ' + ', '.join(sorted(str(fill) for fill in fills)))
    return problems


def check_master(text):
    """Everything wrong with one stroke master: plates paint it in one colour, by currentColor."""
    root, problem = parse(text)
    if problem:
        return [problem]
    problems = []
    if side_of(root) != 48:
        problems.append('is not drawn on the grid of 48')
    if root.get('stroke') != 'currentColor':
        problems.append('has no stroke="currentColor" in its root')
    for element in root.iter():
        if element.tag == SVG + 'text':
            problems.append('has text')
        for attribute in ('fill', 'stroke'):
            if element.get(attribute) not in (None, 'none', 'currentColor'):
                problems.append(f'has a colour of its own: {attribute}="{element.get(attribute)}"')
    return problems


def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


def resource_files(path):
    """Map from the full resource path to the file it is made of."""
    files = {}
    for group in ET.fromstring(read(path)).iter('gresource'):
        for entry in group.iter('file'):
            files[group.get('prefix') + '/' + (entry.get('alias') or entry.text)] = entry.text
    return files


def svg_names(folder):
    return {name for name in os.listdir(folder) if name.endswith('.svg')}


def check_masters(root):
    folder = os.path.join(root, 'icons/pictogrammen')
    listed = resource_files(os.path.join(root, 'data/stip-pictogrammen.gresource.xml'))
    present = svg_names(folder)
    wanted = {f'{name}.svg' for name in PICTOGRAMMEN}
    for name in sorted(present | wanted):
        if name not in present:
            yield f'pictogrammen/{name}', 'is missing'
            continue
        if name not in wanted:
            yield f'pictogrammen/{name}', 'is not in the list of pictograms'
        if listed.get(f'/nl/schuldhulp/Stip/pictogrammen/{name}') != name:
            yield f'pictogrammen/{name}', 'is not in data/stip-pictogrammen.gresource.xml'
        for problem in check_master(read(os.path.join(folder, name))):
            yield f'pictogrammen/{name}', problem
    for source in sorted(set(listed.values()) - present):
        if not os.path.exists(os.path.join(folder, source)):
            yield f'pictogrammen/{source}', 'is in the gresource but does not exist'
    names = configparser.ConfigParser(interpolation=None)
    names.read(os.path.join(folder, 'namen.ini'), encoding='utf-8')
    for name in PICTOGRAMMEN:
        if not names.has_section(name) or not all(names[name].get(key) for key in ('Naam', 'Naam[en]')):
            yield f'pictogrammen/{name}.svg', 'has no Dutch or no English name in pictogrammen/namen.ini'


def check_symbolics(root):
    folder = os.path.join(root, 'icons/symbolic')
    listed = resource_files(os.path.join(root, 'data/stip-icons.gresource.xml'))
    present = svg_names(folder)
    names = VENSTERS + [TWIN.get(name, name) for name in PICTOGRAMMEN]
    for name in sorted(present | {f'stip-{name}-symbolic.svg' for name in names}):
        if name not in present:
            yield f'symbolic/{name}', 'is missing'
            continue
        if not re.fullmatch(r'stip-[a-z]+-symbolic\.svg', name):
            yield f'symbolic/{name}', 'is not named stip-NAME-symbolic.svg'
        if listed.get(f'/nl/schuldhulp/Stip/icons/scalable/actions/{name}') != f'symbolic/{name}':
            yield f'symbolic/{name}', 'is not in data/stip-icons.gresource.xml'
        text = read(os.path.join(folder, name))
        for problem in check_symbolic(text):
            yield f'symbolic/{name}', problem
        # what is drawn for the windows stands on the pixel grid of 16
        if name[5:-13] in VENSTERS and 'viewBox="0 0 16 16"' not in text:
            yield f'symbolic/{name}', 'is not drawn on the grid of 16'
    for source in sorted(set(listed.values())):
        if not os.path.exists(os.path.join(root, 'icons', source)):
            yield source, 'is in the gresource but does not exist'


def check_app_icon(root):
    text = read(os.path.join(root, 'icons/nl.schuldhulp.Stip.svg'))
    svg, problem = parse(text)
    if problem or side_of(svg) != 128:
        yield 'nl.schuldhulp.Stip.svg', problem or 'is not drawn on the grid of 128'
    for problem in check_symbolic(read(os.path.join(root, 'icons/nl.schuldhulp.Stip-symbolic.svg'))):
        yield 'nl.schuldhulp.Stip-symbolic.svg', problem


def main():
    if len(sys.argv) != 2:
        sys.exit('usage: check-icons.py SOURCE-ROOT')
    root = sys.argv[1]
    cases = [(f'refuses {name}', [] if check_symbolic(text) else [('the check itself', 'let it pass')])
             for name, text in BROKEN]
    cases += [('masters', list(check_masters(root))),
              ('symbolic icons', list(check_symbolics(root))),
              ('application icon', list(check_app_icon(root)))]
    print(f'1..{len(cases)}')
    failed = False
    for number, (name, problems) in enumerate(cases, 1):
        print(f'{"not ok" if problems else "ok"} {number} - {name}')
        for where, problem in problems:
            print(f'# {where} {problem}')
        failed = failed or bool(problems)
    sys.exit(1 if failed else 0)


main()
