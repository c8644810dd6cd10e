/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-schuldeiser.h"
#include "store/stip-store.h"

/* The register of creditors. */

/* A row of the list: the creditor, and how much it is met with. */
typedef struct
{
  StipSchuldeiser *schuldeiser;
  int              vorderingen; /* claims in all dossiers */
  int              dossiers;
} StipRegisterRij;

STIP_DECLARE_RECORD (StipRegisterRij, stip_register_rij)

/* How a creditor answered over all cases: per kind of answer how often, and how long it took. Days from the last request
 * before it; a message without one counts for no days. */
typedef struct
{
  int gevraagd;                        /* requests for a balance */
  int beantwoord;                      /* ... that got an answer */
  int na_rappel;                       /* ... only after a reminder */
  int dagen;                           /* the sum over those answered */
  int voorstellen, akkoord, geweigerd; /* proposals and what came of them */
  int geen_medewerking;
} StipAntwoordTelling;

/* One answer or request, newest first; of a dossier by number only: a register shows no residents. */
typedef struct
{
  char                   *nummer;
  gint64                  dossier_id;
  const StipBerichtWoord *soort;
  StipDatum               datum;
  StipGeld                bedrag;
  char                   *toelichting;
} StipAntwoordRegel;

STIP_DECLARE_RECORD (StipAntwoordRegel, stip_antwoord_regel)

/* (transfer full); NULL with STIP_STORE_ERROR_NIET_GEVONDEN. */
StipSchuldeiser *stip_schuldeiser_load (StipDb *db, gint64 id, GError **error);
/* By name, town and other names; every typed word begins a word of these, without case and accents; an empty text finds
 * all. Those whose name begins with it come first, then by name; at most n. (transfer full) (element-type StipRegisterRij) */
GPtrArray *stip_register_zoek (StipDb *db, const char *zoek, guint n, GError **error);
/* The creditor that bears this name or writes under it, but for case, accents, signs and legal form; NULL without an
 * error where there is none, or two. (transfer full) */
StipSchuldeiser *stip_register_vind (StipDb *db, const char *naam, GError **error);
gboolean         stip_antwoorden_tel (StipDb *db, gint64 schuldeiser_id, StipAntwoordTelling *telling, GError **error);
GPtrArray       *stip_antwoorden_load (StipDb *db, gint64 schuldeiser_id, int n, GError **error); /* (element-type StipAntwoordRegel) */
/* Pairs that look like one creditor (the same KvK number, or a name that differs in signs and legal form only): ids of
 * two rows in turn. (transfer full) (element-type gint64) */
GArray *stip_register_dubbelen (StipDb *db, GError **error);

/* Writes a creditor inside a running handeling: a new row where its id is 0 (then *id is its number). */
gboolean stip_schuldeiser_write (StipDb *db, const StipSchuldeiser *schuldeiser, gint64 *id, GError **error);
/* As one act each. */
gboolean stip_opdracht_schuldeiser (StipStore *store, StipDb *db, const StipSchuldeiser *schuldeiser, gint64 *id, GError **error);
/* The claims of weg become those of blijft, what blijft did not know it takes over, weg goes. */
gboolean stip_opdracht_schuldeiser_samenvoegen (StipStore *store, StipDb *db, gint64 blijft, gint64 weg, GError **error);
/* Takes one out of the register that has no claims. */
gboolean stip_opdracht_schuldeiser_weg (StipStore *store, StipDb *db, gint64 id, GError **error);
