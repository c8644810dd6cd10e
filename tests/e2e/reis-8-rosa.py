#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stip authors
# SPDX-License-Identifier: EUPL-1.2
# file: leeg 2026-04-01
"""Rosa, from the municipality's policy plan: the landlord's signal, an eviction that threatens and is prevented, a moratorium,
a new administrator, the Wsnp and its clean slate."""
from pad import *

rosa = Case('2026-04-01', 'Rosa', 'Proefpersoon')
# three working days: Good Friday, the weekend and Easter Monday do not count
register(rosa, 'vroegsignalering', [('Eerste gesprek bij crisis', '2026-04-08'), ('Eerste gesprek', '2026-04-15')], crisis='ja', threat='ontruiming van de woning',
         referrer='verhuurder')
beschikking = [('Beschikking', '2026-05-28')]  # eight weeks after the first talk
take(rosa, 'Eerste gesprek vastleggen', 'Nu: Intake', 'eerste gesprek. huisbezoek', 'aanmelding afgerond', day='2026-04-02', due=beschikking, note='huisbezoek')
take(rosa, 'Crisis melden', 'Nu: Intake', 'crisis gemeld', due=beschikking)
take(rosa, 'Moratorium vragen (Fw 287b)', 'Nu: Intake', 'moratorium gevraagd', day='2026-04-07', due=beschikking)
take(rosa, 'Moratorium is toegewezen', 'Nu: Intake', 'start moratorium', day='2026-04-13', due=beschikking)
take(rosa, 'Aanvraag vastleggen', 'Nu: Intake', 'aanvraag ingediend', due=beschikking, **{'Gezegd hoeveel weken tot een besluit': 8, 'Identiteit vastgesteld': 'ja'})
take(rosa, 'Plan van aanpak afronden', 'Nu: Intake', 'plan van aanpak klaar', day='2026-04-16', due=beschikking)
take(rosa, 'Toelaten: beschikking versturen', 'Nu: Stabilisatie', 'beschikking', 'intake afgerond', day='2026-04-20')
stabilisatie = ('Stabilisatie afronden', '2026-07-21')
take(rosa, 'Stabilisatie starten', 'Nu: Stabilisatie', 'start stabilisatie', day='2026-04-21', due=[stabilisatie])
take(rosa, 'Crisis is voorbij', 'Nu: Stabilisatie', 'crisis voorbij', day='2026-05-11', due=[stabilisatie])
take(rosa, 'Beschermingsbewind is ingesteld', 'Nu: Stabilisatie', 'beschermingsbewind ingesteld', day='2026-06-01',
     due=[stabilisatie, ('Advies over bewind aan de rechter', '2026-09-01')])
take(rosa, 'Advies over bewind geven', 'Nu: Stabilisatie', 'advies over bewind gegeven', day='2026-06-22', due=[stabilisatie])
take(rosa, 'Wsnp-verklaring afgeven', 'Nu: Schuldregeling', 'verklaring Wsnp', 'einde stabilisatie', day='2026-07-06')
take(rosa, 'Toegelaten tot de Wsnp', 'Nu: Oplossing: aflossen, 18 maanden', 'toegelaten tot de Wsnp', day='2026-08-10')
take(rosa, 'Moratorium is geëindigd', 'Nu: Oplossing: aflossen, 18 maanden', 'einde moratorium')
take(rosa, 'Schone lei vastleggen', 'Nu: Nazorg', 'schone lei', day='2028-02-10')
take(rosa, 'Nazorg starten', 'Nu: Nazorg', 'start nazorg')
take(rosa, 'Afronden', 'Het traject is klaar. De stip is bereikt.', 'uitstroom', 'einde nazorg', 'einde traject', day='2028-05-10', Waarom_het_stopt='schone lei na de Wsnp')
S.done()
