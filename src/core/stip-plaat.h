/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-plaat-soort.h"
#include "core/stip-profiel.h"
#include "core/stip-verloop.h"

/* A text of a plate. plek says where it comes from ("de-weg.ini [Rust] Zin", or "de naam van de inwoner"), for the
 * error when it does not fit: that names no person. tekst NULL: the plate does not say this. */
typedef struct
{
  char *tekst;
  char *plek;
} StipZin;

typedef enum
{
  STIP_PLAAT_LATER,
  STIP_PLAAT_NU,
  STIP_PLAAT_KLAAR,
} StipPlaatStaat;

/* One of the (at most seven) things of a plate: a station, a block, a segment, a helper. */
typedef struct
{
  StipPlaatStaat staat;
  const char    *pictogram; /* icons/pictogrammen/NAME.svg */
  int            rij;       /* which road or column it belongs to */
  StipZin        kop;
  StipZin        uitleg;    /* a few words behind the heading */
  StipZin        tekst;     /* sentences */
  StipZin        duur;      /* "3 maanden" */
  StipZin        datum;     /* "tot 23 juni", or of what is done "3 maart" */
  StipGeld       waarde;    /* width of a segment, or ONBEKEND */
  StipZin        bedrag;    /* "€ 980" */
  gboolean       eigennaam; /* kop is a name, the same in every language: no Dutch beside it */
} StipPlaatDeel;

/* A month of money, for "uw geld": amounts in cents a month. The plate draws what it is given and computes nothing. */
typedef struct
{
  const char *naam;      /* a creditor */
  const char *pictogram; /* or NULL */
  StipGeld    bedrag;
} StipPlaatAandeel;

typedef struct
{
  StipGeld                vast, leefgeld, aflossen;
  const StipPlaatAandeel *aandelen; /* who gets what of aflossen, largest first */
  guint                   n_aandelen;
  gboolean                dubbel; /* a preferent creditor gets the double percentage */
  gboolean                bank;   /* a loan paid them all: what is repaid goes to the bank */
} StipPlaatGeld;

/* The two roads of one resident, for "twee wegen": what she pays a month, and how many times. */
typedef struct
{
  StipGeld krediet, bemiddeling;
  int      krediet_maanden, bemiddeling_maanden;
} StipPlaatTwee;

/* What a plate is made of. dossier and verloop NULL: the general plate of the municipality. */
typedef struct
{
  StipPlaatSoort          soort;
  const StipPlaatWoorden *woorden;
  const StipPlaatWoorden *nederlands; /* the Dutch beside it, or NULL */
  const StipProfiel      *profiel;
  const StipDossier      *dossier;
  const StipVerloop      *verloop;
  const StipPlaatGeld    *geld; /* or NULL: in general words */
  const char             *telefoon;
  gboolean                voornaam; /* the first name only */
  StipDatum               vandaag;
  const StipPlaatTwee    *twee;     /* or NULL: in general words */
  const StipGebeurtenis  *afspraak; /* of the dossier, chosen for the strip and the code; NULL: the next one */
} StipPlaatOpdracht;

#define STIP_PLAAT_VRAGEN 3

/* A plate: all that it says and shows, nothing of where. */
typedef struct _StipPlaat StipPlaat;
struct _StipPlaat
{
  StipPlaatSoort soort;
  StipPlaatTaal *taal;
  StipDatum      vandaag;
  StipZin        titel, ondertitel;
  StipZin        hier;                   /* "U bent hier" */
  gboolean       aangekomen;             /* hier stands at the stip: "U bent er" */
  StipZin        stip, stip_datum;       /* "Vrij van schulden", "1 juni 2028" */
  StipZin        binnen, binnen_geld;    /* uw geld: "Er komt binnen", "€ 1.640" */
  StipZin        wie, wie_zin;           /* uw geld: who gets the repayment */
  GPtrArray     *delen;                  /* StipPlaatDeel */
  GPtrArray     *aandelen;               /* StipPlaatDeel: the second bar of uw geld, the headings of uw maand */
  int            nu;                     /* of a plate of one phase: which step it is; else -1 */
  StipZin        afspraak, wanneer, met; /* the strip: "Uw volgende afspraak", "dinsdag 26 mei, 10.00 uur", "met ..." */
  StipZin        vraag, telefoon;
  StipZin        proef;                                       /* that no native speaker has read this language yet, in Dutch for the worker */
  StipZin        terug, terug_zin, vragen[STIP_PLAAT_VRAGEN]; /* the back side */
  StipZin        qr, qr_zin;
  char          *agenda; /* the next appointment as iCalendar, for the QR code, or NULL */
  StipPlaat     *nl;     /* the same plate in Dutch, part by part, or NULL */
};

STIP_DECLARE_RECORD (StipPlaat, stip_plaat)

StipPlaat *stip_plaat_new (const StipPlaatOpdracht *opdracht);
/* The Dutch of a part in one line each: "Rust, tot 23 juni" and its sentences. (transfer full) */
char *stip_plaat_deel_kort (const StipPlaatDeel *deel);
/* Calls func for every text in the order in which it is read: what the text twin and the drawing share. kop: 1 the
 * title, 2 a heading, 0 other text. begin: it starts a new part. achterkant: the texts of the back instead. */
typedef void (*StipPlaatFunc) (const char *tekst, int kop, gboolean begin, gpointer data);
void stip_plaat_foreach (const StipPlaat *self, gboolean achterkant, StipPlaatFunc func, gpointer data);
/* The text twin: what a screen reader says, and what the PDF's own text is. (transfer full) */
char *stip_plaat_to_text (const StipPlaat *self, gboolean achterkant);
