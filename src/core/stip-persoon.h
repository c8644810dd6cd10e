/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-record.h"

/* A person in a dossier: a client of DDAS (rol "inwoner" or "partner"), or a child. NULL = unknown. */
typedef struct
{
  gint64      id;
  char       *rol; /* "inwoner", "partner", "kind" */
  char       *voornaam;
  char       *voorvoegsel; /* "de", "van der" */
  char       *achternaam;
  char       *bsn;
  StipDatum   geboortedatum;
  const char *geslacht; /* of STIP_LIJST_GESLACHT, or NULL */
  char       *straat;
  char       *huisnummer;
  char       *toevoeging;
  char       *postcode; /* "1234AB" */
  char       *woonplaats;
  char       *telefoon;
  char       *email;
  char       *taal;            /* BCP 47, the language of plates and letters */
  char       *contactvoorkeur; /* "telefoon", "bericht", "brief", "e-mail", "gesprek" */
  char       *bereikbaar;      /* when, on which number, and what better not */
  char       *briefvorm;       /* "gewoon", "groot" (large print), "beeld" (with pictures, for who reads with difficulty) */
} StipPersoon;

STIP_DECLARE_RECORD (StipPersoon, stip_persoon)

StipPersoon *stip_persoon_new (void); /* all unknown; fill it before handing it out */
StipPersoon *stip_persoon_copy (const StipPersoon *self);
/* "Vera Voorbeeld", "Piet de Vries"; of a person who came without a name "Inwoner 5678CD 10 A", else NULL-safe "Onbekend". */
char    *stip_persoon_weergavenaam (const StipPersoon *self);
char    *stip_persoon_sorteernaam (const StipPersoon *self);                 /* "Vries, Piet de" */
int      stip_persoon_leeftijd (const StipPersoon *self, StipDatum vandaag); /* -1 unknown */
gboolean stip_bsn_klopt (const char *bsn);                                   /* elfproef: nine figures, sum of 9..2 and -1 times each divisible by 11 */
