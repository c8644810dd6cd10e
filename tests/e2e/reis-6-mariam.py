#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: leeg 2026-02-02
"""Mariam, from the municipality's policy plan: help after a divorce, everybody at one table, all debts paid in full within
two years, and aftercare for as long as it is needed."""
from pad import *

mariam = Case('2026-02-02', 'Mariam', 'Proefpersoon')
register(mariam, 'telefoon', [('Eerste gesprek', '2026-02-16')])
beschikking = [('Beschikking', '2026-04-09')]  # eight weeks after the first talk
take(mariam, 'Eerste gesprek vastleggen', 'Nu: Intake', 'eerste gesprek', 'aanmelding afgerond', day='2026-02-12', due=beschikking, Crisis='nee')
take(mariam, 'Aanvraag vastleggen', 'Nu: Intake', 'aanvraag ingediend', due=beschikking,
     **{'Gezegd hoeveel weken tot een besluit': 8, 'Identiteit vastgesteld': 'ja'})
take(mariam, 'Overleg met anderen (MDO)', 'Nu: Intake', 'overleg met anderen (MDO). sociaal team, minimaregelingen en steunpunt toeslagen', day='2026-03-05', due=beschikking,
     note='sociaal team, minimaregelingen en steunpunt toeslagen', **{'Toestemming voor overleg met anderen': 'ja'})
take(mariam, 'Begeleiding starten: budgetbegeleiding', 'Nu: Intake', due=beschikking)
take(mariam, 'Plan van aanpak afronden', 'Nu: Intake', 'plan van aanpak klaar', day='2026-03-10', due=beschikking)
take(mariam, 'Toelaten: beschikking versturen', 'Nu: Stabilisatie', 'beschikking', 'intake afgerond', day='2026-03-12')
take(mariam, 'Stabilisatie starten', 'Nu: Stabilisatie', 'start stabilisatie', day='2026-03-16', due=[('Stabilisatie afronden', '2026-06-16')])
rond = ('Schuldregeling rond', '2026-12-01')  # six months after the balances were asked for
take(mariam, "Saldo's opvragen", 'Nu: Schuldregeling', 'saldo gevraagd', 'einde stabilisatie', 'schuldregeling aangevraagd', day='2026-06-01',
     due=[('Saldo-opgaven van schuldeisers', '2026-06-22'), rond])
take(mariam, "Saldo's zijn compleet", 'Nu: Schuldregeling', "saldo's compleet", day='2026-06-19', due=[rond])
take(mariam, 'Voorstel versturen', 'Nu: Schuldregeling', 'voorstel verstuurd', day='2026-06-22', due=[('Antwoord op voorstel', '2026-07-13'), rond],
     Soort_oplossing='betalingsregeling (100 %)')
take(mariam, 'Regeling is rond', 'Nu: Oplossing: aflossen', 'schuldregeling rond', 'alle antwoorden binnen', 'toekenning', day='2026-07-10')
take(mariam, 'Aflossen starten', 'Nu: Oplossing: aflossen', 'start aflossen', day='2026-08-03')
take(mariam, 'Alles is afgelost', 'Nu: Nazorg', 'alles afgelost', day='2028-02-01')
take(mariam, 'Begeleiding beëindigen: budgetbegeleiding', 'Nu: Nazorg')
take(mariam, 'Nazorg starten', 'Nu: Nazorg', 'start nazorg')
take(mariam, 'Afronden', 'Het traject is klaar. De stip is bereikt.', 'uitstroom', 'einde nazorg', 'beëindigingsbeschikking', 'einde traject', day='2028-05-31',
     Waarom_het_stopt='alle schulden zijn geregeld')
S.done()
