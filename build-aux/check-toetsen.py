#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
"""Every key of the program stands in its list of keys (Ctrl+?): those of the application, of the pages' tables and of
the shortcuts in .ui files. Of several keys for one thing one is enough. check-toetsen.py SOURCE"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

root = pathlib.Path(sys.argv[1])
MODIFIERS = {'GDK_CONTROL_MASK': '<control>', 'GDK_SHIFT_MASK': '<shift>', 'GDK_ALT_MASK': '<alt>'}


def normalise(accel):
    return ''.join(sorted(re.findall(r'<\w+>', accel.lower()))) + re.sub(r'<\w+>', '', accel).lower()


def listed():
    """Accelerators of the overlay; "<Alt>1...4" is a row of digits."""
    keys = set()
    for prop in ET.parse(root / 'data/ui/help-overlay.ui').iter('property'):
        if prop.get('name') != 'accelerator':
            continue
        for word in prop.text.split():
            row = re.fullmatch(r'(.*?)(\d)\.\.\.(\d)', word)
            digits = range(int(row[2]), int(row[3]) + 1) if row else [None]
            keys |= {normalise(row[1] + str(d) if row else word) for d in digits}
    return keys


def of_application():
    text = (root / 'src/ui/stip-application.c').read_text()
    for action, keys in re.findall(r'\{ "([^"]+)", \{ ("[^}]+") \} \}', text):
        yield f'src/ui/stip-application.c: {action}', re.findall(r'"([^"]+)"', keys)


def of_tables():
    for file in sorted(root.glob('src/ui/**/*.c')):
        keys = {}
        for key, masks, action in re.findall(r'\{ GDK_KEY_(\w+), ([^,]+), "([\w-]+)" \}', file.read_text()):
            keys.setdefault(action, []).append(''.join(MODIFIERS[m] for m in re.findall(r'GDK_\w+', masks)) + key)
        for action, accels in keys.items():
            yield f'{file.relative_to(root)}: {action}', accels


def of_templates():
    for file in sorted(root.glob('data/ui/**/*.ui')):
        for shortcut in ET.parse(file).iter('object'):
            props = {p.get('name'): p.text for p in shortcut.findall('property')}
            if shortcut.get('class') == 'GtkShortcut' and 'trigger' in props:
                yield f'{file.relative_to(root)}: {props.get("action")}', props['trigger'].split('|')


known = listed()
found = [*of_application(), *of_tables(), *of_templates()]
missing = [f'{where}: {" or ".join(keys)} is not in data/ui/help-overlay.ui' for where, keys in found if not {normalise(k) for k in keys} & known]
if len(found) < 30:
    missing.append(f'only {len(found)} keys found in the sources: this check no longer sees them')
print('\n'.join(missing) or f'{len(found)} keys, all in the list')
sys.exit(bool(missing))
