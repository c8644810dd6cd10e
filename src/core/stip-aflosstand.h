/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-kalender.h"
#include "core/stip-termijn.h"

/* How an arrangement goes: what is planned, what was booked, what is behind. Not kept: it follows from the versions of
 * the arrangement and the payments up to a day. */

typedef enum
{
  STIP_AFLOS_GEPLAND,
  STIP_AFLOS_DEELS,   /* a part of it came in, and it is not due yet */
  STIP_AFLOS_VOLDAAN, /* all of it */
  STIP_AFLOS_GEMIST,  /* its day has gone by without all of it */
} StipAflosStaat;

/* One instalment of the resident. Money that comes in pays the oldest one first. */
typedef struct
{
  int            nummer; /* 0: the assets of the first day */
  StipDatum      datum;
  StipGeld       bedrag, voldaan;
  StipAflosStaat staat;
} StipAflosTermijn;

/* One day on which creditors get money: of a saneringskrediet at once, of a schuldbemiddeling every year, of a
 * betalingsregeling every month. */
typedef struct
{
  int            nummer; /* from 1 */
  StipDatum      datum;
  StipGeld       bedrag;  /* of all creditors together */
  StipGeld       open;    /* of which, with what stood open before it, still to be paid out */
  StipGeld      *delen;   /* bedrag of each claim */
  StipGeld      *te_doen; /* open of each claim */
  StipAflosStaat staat;
} StipUitdeling;

typedef struct
{
  StipRegeling *regeling; /* the version that holds */
  guint         versies;
  GArray       *termijnen;    /* StipAflosTermijn, by day */
  GPtrArray    *uitdelingen;  /* StipUitdeling, by day */
  StipGeld     *naar;         /* what each claim got so far */
  StipGeld      gepland;      /* due up to and including the day */
  StipGeld      ontvangen;    /* from the resident */
  StipGeld      uitgekeerd;   /* to creditors */
  StipGeld      achter;       /* due before the day and not received */
  StipDatum     achter_sinds; /* ONBEKEND where nothing is */
  int           gemist;       /* instalments */
  StipDatum     eerste;       /* the first repayment: as recorded, else as booked, else as planned; ONBEKEND: there is none */
  gboolean      eerste_is_echt;
  StipDatum     einde; /* the last day */
} StipAflosstand;

STIP_DECLARE_RECORD (StipAflosstand, stip_aflosstand)

/* Of the latest arrangement of a dossier; NULL where there is none. Payments after vandaag do not count. (transfer full) */
StipAflosstand *stip_aflosstand_new (const StipDossier *dossier, StipDatum vandaag);
/* When a Wsnp that is granted after all would end: 18 months from the first repayment here (Fw art. 349a lid 1). ONBEKEND
 * where nothing was repaid. */
StipDatum stip_aflosstand_wsnp_einde (const StipAflosstand *self);
/* What the versions up to this one plan to come in until a day, with the assets. */
StipGeld stip_regeling_gepland_tot (const GPtrArray *regelingen, const StipRegeling *versie, StipDatum dag);

/* Terms of a running arrangement for the engine: an instalment that was missed, money for creditors, the end.
 * (element-type StipTermijn) */
void stip_regeling_add_termijnen (const StipDossier *dossier, StipKalender *kalender, StipDatum vandaag, GPtrArray *termijnen);
