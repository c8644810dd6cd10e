/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-demo-kennis.h"
#include "core/stip-demo.h"

/* Someone whose story is told, not drawn. Days are relative to today; at a weekend they become the Friday before
 * (past) or the Monday after (planned). */

typedef struct
{
  int         dagen;
  const char *soort;
  int         minuut; /* -1: no time */
  const char *toelichting;
} StipDemoMoment;

typedef struct
{
  const char *schuldeiser;
  const char *vertegenwoordiger;
  const char *kenmerk;
  const char *soort;
  const char *rang;
  StipGeld    hoofdsom, rente, kosten;
  int         peil; /* day of the statement, 0: nobody confirmed it */
  gboolean    zakelijk, prive;
  const char *buiten; /* why it stays outside, or NULL */
} StipDemoVordering;

typedef struct
{
  const char *naam;
  const char *klok;
  int         start, uiterlijk, gehaald; /* gehaald 0: open */
  const char *toelichting;
} StipDemoBelofte;

typedef struct
{
  char        lijst; /* 'b' begeleiding, 'c' crisisinterventie */
  const char *soort;
  int         van, tot; /* tot 0: runs on */
  const char *reden;
} StipDemoSpoor;

typedef struct
{
  const char *voornaam;
  const char *geslacht;
  int         maanden; /* age */
} StipDemoMens;

/* Each table ends with a row of which the first text is NULL. */
typedef struct
{
  const char              *omschrijving;
  StipDemoMens             mens;
  const char              *achternaam;
  const char              *straat, *huisnummer, *postcode;
  const char              *huishouden;
  const char              *doelgroepen;
  const StipDemoMens      *kinderen; /* or NULL */
  gboolean                 crisis;
  gboolean                 in_regeling; /* the claims are sorted into and out of the arrangement */
  const char              *oplossingssoort;
  const char              *uitstroomreden;
  const char              *uitstroom_omschrijving;
  int                      moratorium[4]; /* days: asked, granted, from, until; all 0: none */
  const StipDemoMoment    *momenten;
  const StipDemoVordering *vorderingen;
  const StipDemoBelofte   *beloften; /* or NULL */
  const StipDemoSpoor     *sporen;   /* or NULL */
  const StipDemoKennis    *kennis;   /* or NULL */
} StipDemoVerhaal;

extern const StipDemoVerhaal stip_demo_mariam;
extern const StipDemoVerhaal stip_demo_danny;
extern const StipDemoVerhaal stip_demo_rosa;
extern const StipDemoVerhaal stip_demo_vera;

/* Fills the dossier of an index that has a story; FALSE where it has none. */
gboolean stip_demo_praktijk_apply (const StipDemoOpdracht *opdracht, guint index, StipDossier *dossier);
