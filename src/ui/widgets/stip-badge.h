/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-datum.h"
#include "core/stip-taal.h"

/* A status as shape, icon and words: the colour only helps. The same five everywhere. */
typedef enum
{
  STIP_BADGE_LATE,  /* the last day is over */
  STIP_BADGE_TODAY, /* today is the day */
  STIP_BADGE_SOON,  /* one to three days left */
  STIP_BADGE_PLAIN, /* later: words only */
  STIP_BADGE_OK,    /* done in time */
} StipBadgeSoort;

#define STIP_TYPE_BADGE (stip_badge_get_type ())
G_DECLARE_FINAL_TYPE (StipBadge, stip_badge, STIP, BADGE, GtkWidget)

GtkWidget  *stip_badge_new (void); /* shows nothing */
void        stip_badge_set (StipBadge *self, StipBadgeSoort soort, const char *tekst);
void        stip_badge_clear (StipBadge *self);
const char *stip_badge_get_tekst (StipBadge *self); /* NULL while it shows nothing */
/* The days left until a term's day. uiterlijk is the day that counts (the local norm where it is first),
 * uiterste_dag the day after which it is too late. Both unknown: nothing. */
void stip_badge_set_termijn (StipBadge *self, StipDatum uiterlijk, StipDatum uiterste_dag, StipDatum vandaag, StipTaal taal);
/* The day that counts now: the local norm until it has passed, then the last legal day. */
StipDatum      stip_badge_dag (StipDatum uiterlijk, StipDatum uiterste_dag, StipDatum vandaag);
StipBadgeSoort stip_badge_soort_voor_dagen (int dagen_over);
/* The style class of a kind: "late", "today" ... */
const char *stip_badge_soort_klasse (StipBadgeSoort soort);
