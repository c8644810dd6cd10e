#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: leeg 2026-03-02
"""Danny, from the municipality's policy plan: a baby on the way, no wish to involve his girlfriend; formal creditors are
paid in full in two years through the municipality, nothing is remitted."""
from pad import *

danny = Case('2026-03-02', 'Danny', 'Proefpersoon')
register(danny, 'website', [('Eerste gesprek', '2026-03-16')])
beschikking = [('Beschikking', '2026-05-07')]  # eight weeks after the first talk
take(danny, 'Eerste gesprek vastleggen', 'Nu: Intake', 'eerste gesprek. meldde zich al eerder; de voorwaarden waren te zwaar', 'aanmelding afgerond', day='2026-03-12',
     due=beschikking, note='meldde zich al eerder; de voorwaarden waren te zwaar', Crisis='nee')
take(danny, 'Informatie en advies geven', 'Nu: Intake', 'informatie en advies', due=beschikking)
take(danny, 'Aanvraag vastleggen', 'Nu: Intake', 'aanvraag ingediend', day='2026-04-02', due=beschikking,
     **{'Gezegd hoeveel weken tot een besluit': 8, 'Identiteit vastgesteld': 'ja'})
take(danny, 'Plan van aanpak afronden', 'Nu: Intake', 'plan van aanpak klaar', day='2026-04-09', due=beschikking)
take(danny, 'Toelaten: beschikking versturen', 'Nu: Stabilisatie', 'beschikking', 'intake afgerond', day='2026-04-14')
take(danny, 'Aanmelden bij VISH', 'Nu: Stabilisatie', 'aangemeld bij VISH', day='2026-04-16')
take(danny, 'Stabilisatie starten', 'Nu: Stabilisatie', 'start stabilisatie', due=[('Stabilisatie afronden', '2026-07-16')])
rond = ('Schuldregeling rond', '2026-11-11')  # six months after the balances were asked for
take(danny, "Saldo's opvragen", 'Nu: Schuldregeling', 'saldo gevraagd', 'einde stabilisatie', day='2026-05-11', due=[('Saldo-opgaven van schuldeisers', '2026-06-01'), rond])
take(danny, 'Rappel saldo versturen', 'Nu: Schuldregeling', 'rappel saldo', day='2026-06-01', due=[('Antwoord op rappel saldo, daarna bellen', '2026-06-15'), rond])
take(danny, 'Schuldeisers bellen', 'Nu: Schuldregeling', 'schuldeisers gebeld', day='2026-06-15', due=[rond])
take(danny, "Saldo's zijn compleet", 'Nu: Schuldregeling', "saldo's compleet", day='2026-06-18', due=[rond])
take(danny, 'Voorstel versturen', 'Nu: Schuldregeling', 'voorstel verstuurd', day='2026-06-22', due=[('Antwoord op voorstel', '2026-07-13'), rond],
     Soort_oplossing='betalingsregeling (100 %)')
take(danny, 'Rappel voorstel versturen', 'Nu: Schuldregeling', 'rappel voorstel', day='2026-07-13', due=[('Antwoord op rappel voorstel, daarna bellen', '2026-07-27'), rond])
take(danny, 'Regeling is rond', 'Nu: Oplossing: aflossen', 'schuldregeling rond', 'toekenning', day='2026-07-20')
take(danny, 'Aflossen starten', 'Nu: Oplossing: aflossen', 'start aflossen', day='2026-08-03')
take(danny, 'Eerste aflossing vastleggen', 'Nu: Oplossing: aflossen', 'eerste aflossing', day='2026-08-28')
take(danny, 'Alles is afgelost', 'Nu: Nazorg', 'alles afgelost', day='2028-07-31')
take(danny, 'Nazorg starten', 'Nu: Nazorg', 'start nazorg')
take(danny, 'Afronden', 'Het traject is klaar. De stip is bereikt.', 'uitstroom', 'einde nazorg', 'einde traject', day='2028-10-30', due=[('Afmelden bij VISH', '2028-11-06')],
     Waarom_het_stopt='alle schulden zijn geregeld')
take(danny, 'Afmelden bij VISH', 'Het traject is klaar. De stip is bereikt.', 'afgemeld bij VISH', day='2028-11-03')
S.done()
