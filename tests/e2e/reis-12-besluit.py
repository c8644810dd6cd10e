#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: leeg 2026-02-02 amstelveen
"""Four eyes, last: now Anna can take the decision."""
from pad import *

vera = Case('2026-02-02', 'Vera', 'Proefpersoon')


def decide():
    wait(lambda: hunt('label', lambda n: text(n).startswith(weekday(vera.day))), 'Vandaag', 60)
    open_case(vera)
    fill_step(vera, 'Toelaten: beschikking versturen', {})
    wait(lambda: '- ma 2 feb: beschikking' in timeline(vera), 'the decision on the timeline')
    key('alt+7')
    wait(lambda: newest_act() == 'Toelaten: beschikking versturen · Anna Proef', 'the decision in the history')
    see(re.compile('^Collegiale toets: akkoord · Bea Proef$'))
S('after a colleague agreed the decision is taken, and the history has both', decide)
S.done()
