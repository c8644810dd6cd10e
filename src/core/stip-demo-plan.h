/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-demo.h"
#include "core/stip-fase.h"
#include "core/stip-toeval.h"

/* The steps of a trajectory in their order (domain.md 2.1, 2.7). */
typedef enum
{
  STIP_STAP_AANMELDING,
  STIP_STAP_GESPREK,
  STIP_STAP_BESCHIKKING, /* and the start of stabilisatie */
  STIP_STAP_SALDO,       /* and the end of it */
  STIP_STAP_SALDO_RAPPEL,
  STIP_STAP_SALDO_GEBELD,
  STIP_STAP_SALDO_COMPLEET,
  STIP_STAP_VOORSTEL,
  STIP_STAP_VOORSTEL_RAPPEL,
  STIP_STAP_ANTWOORDEN,
  STIP_STAP_TOEGEKEND,
  STIP_STAP_AFLOSSEN,
  STIP_STAP_AFGELOST, /* and the start of nazorg */
  STIP_STAP_NAZORG_EINDE,
  STIP_STAP_AANTAL,
} StipStap;

/* How a trajectory ended. */
typedef struct
{
  const char *reden; /* of STIP_LIJST_UITSTROOMREDEN */
  StipStap    laatste;
  const char *soorten[3]; /* what else happened on the last day */
  const char *omschrijving;
  int         schulden; /* at most so many claims, 0: as many as anybody */
} StipDemoAfloop;

typedef enum
{
  STIP_DRANG_LATER,
  STIP_DRANG_WEEK,
  STIP_DRANG_VANDAAG,
  STIP_DRANG_TE_LAAT,
} StipDrang;

/* The parts of a dossier that draw from a stream of their own. */
typedef enum
{
  STIP_DEEL_PLAN,
  STIP_DEEL_VERLOOP,
  STIP_DEEL_STAPPEN,
  STIP_DEEL_PERSONEN,
  STIP_DEEL_SCHULDEN,
  STIP_DEEL_CONTACTEN,
  STIP_DEEL_SPOREN,
  STIP_DEEL_RONDE,
  STIP_DEEL_REGELING,
} StipDemoDeel;

/* What dossier index is to be, decided before anything of it is made. */
typedef struct
{
  const StipDemoOpdracht *opdracht;
  guint                   index;
  StipFase                fase;
  StipStap                laatste;   /* the last step taken */
  const StipDemoAfloop   *afloop;    /* NULL while it is open */
  const char             *oplossing; /* of STIP_LIJST_OPLOSSINGSSOORT, or NULL where none was reached */
  StipDrang               drang;
  StipDatum               uiterlijk; /* a working day: the last one for the step that is due; ONBEKEND where none is */
  StipDatum               beloofd;   /* likewise of a promise to the resident that is due before it, or ONBEKEND */
  gboolean                crisis;
  gboolean                verlengd;     /* stabilisatie was extended */
  gboolean                dwangakkoord; /* asked for */
  gboolean                zzp;
} StipDemoPlan;

StipDemoPlan stip_demo_plan (const StipDemoOpdracht *opdracht, guint index);
/* The day on which the last step must have been taken for its term to end on this day. */
StipDatum  stip_demo_plan_start (const StipDemoPlan *plan, StipDatum uiterlijk);
StipToeval stip_demo_plan_toeval (const StipDemoPlan *plan, StipDemoDeel deel);
/* Whether this step was taken before today. */
gboolean stip_demo_plan_reaches (const StipDemoPlan *plan, StipStap stap);
