/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/dialogs/stip-bestand-kiezer.h"
#include "ui/stip-session.h"

/* Saving something of a dossier outside of Stip: asks where, writes it in a thread of its own, and says where it went with
 * a button that opens it (action dossier.open-bestand). */

/* In a thread: only what data owns, no widget. */
typedef gboolean (*StipBewaarFunc) (gpointer data, const char *pad, GError **error);

typedef void (*StipBewaardFunc) (const char *tekst, const GError *error, gpointer data); /* what was said; error where it was not saved */

/* What differs where it is not a dossier that is saved. */
typedef struct
{
  gboolean        zonder_waarschuwing; /* the toast does not say that it holds personal data */
  const char     *openen;              /* action of the button; static */
  StipBewaardFunc klaar;               /* called once it was saved or failed, or NULL */
  gpointer        klaar_data;
} StipBewaarOpties;

void stip_bewaren_met (GtkWidget *ouder, StipSession *session, const StipBestandVraag *vraag, const char *mislukt, StipBewaarFunc schrijf, gpointer data, GDestroyNotify vrij, const StipBewaarOpties *opties);
/* mislukt: what to say where it was not saved, and what to do. data is freed with vrij, also where the user thought
 * better of it. */
void stip_bewaren (GtkWidget *ouder, StipSession *session, const StipBestandVraag *vraag, const char *mislukt, StipBewaarFunc schrijf, gpointer data, GDestroyNotify vrij);
