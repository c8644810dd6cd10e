/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"

/* What a consulent knows of somebody beyond dates and amounts. Days are relative to today, 0: none. */

typedef struct
{
  const char *soort; /* "doel", "afspraak" */
  const char *omschrijving;
  const char *wie, *naam;
  int         uiterlijk, gehaald;
} StipDemoDoel;

typedef struct
{
  const char *gebied;
  int         stand;
  const char *toelichting;
} StipDemoLeefgebied;

/* All four competences at one moment: inkomsten, organiseren, besteden, toekomst. */
typedef struct
{
  int         dagen;
  int         standen[4];
  const char *toelichtingen[4];
} StipDemoMeting;

/* Each table ends with a row of which the first field is NULL or 0. */
typedef struct
{
  const char               *belangrijk, *gevoelig;
  const char               *contactvoorkeur, *bereikbaar, *briefvorm;
  const StipDemoDoel       *doelen;
  const StipDemoLeefgebied *leefgebieden;
  const StipDemoMeting     *metingen;
} StipDemoKennis;

extern const StipDemoKennis stip_demo_kennis_danny;
extern const StipDemoKennis stip_demo_kennis_rosa;
extern const StipDemoKennis stip_demo_kennis_vera;

/* kennis: NULL adds nothing. The dossier has its resident already. */
void stip_demo_kennis_apply (const StipDemoKennis *kennis, StipDatum vandaag, StipDossier *dossier);
