/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/brieven/stip-brieven-venster.h"

#include "store/stip-brief-lading.h"
#include "ui/brieven/stip-brief-papier.h"
#include "ui/brieven/stip-brieven-reeks.h"

/* One letter in the list. */
typedef struct
{
  StipBriefStuk *stuk;
  char *concept; /* its changed text, or NULL */
  GtkCheckButton *vink;
  GtkLabel       *onder;
} StipBrievenRegel;

/* What the window and what it does share. */
struct _StipBrievenVenster
{
  AdwWindow parent_instance;

  AdwWindowTitle  *titel;
  GtkRevealer     *balk;
  GtkLabel        *bericht;
  GtkWidget       *bericht_knop;
  GtkStack        *stapel, *beeld;
  AdwStatusPage   *leeg;
  GtkDropDown     *soort;
  GtkListBox      *lijst;
  GtkExpander     *afzender;
  GtkEditable     *telefoon, *email;
  GtkWidget       *terug;
  GtkLabel        *bladen, *ontbreekt, *let_op, *som;
  StipBriefPapier *papier;
  GtkTextView     *tekst;
  GtkBox          *tekstvak;
  GtkWidget       *leesbaarheid;
  GtkWidget       *voet, *voortgang, *afbreken, *bewaar, *druk, *verstuurd;

  StipSession        *session;
  gint64              dossier_id, schuld_id;
  char               *begin; /* the kind to begin with */
  StipBriefLading    *lading;
  GPtrArray          *soorten; /* StipBriefSoort in the choice (transfer none) */
  GPtrArray          *regels;  /* StipBrievenRegel */
  StipBrievenRegel   *nu;      /* shown */
  GSimpleActionGroup *acties;
  GCancellable       *loopt; /* while a run is going */
  guint               tik, rust;
  gboolean            stil; /* the text is being set, not typed */
};

void stip_brieven_venster_zeg (StipBrievenVenster *self, const char *tekst, gboolean vraag); /* vraag: with the button that records; tekst NULL: nothing */
void stip_brieven_venster_bewaar_concept (StipBrievenVenster *self);                         /* now, where something waits */
void stip_brieven_venster_add_acties (StipBrievenVenster *self);
void stip_brieven_venster_update_acties (StipBrievenVenster *self); /* what can be done with what is ticked */
void stip_brieven_venster_afbreken (StipBrievenVenster *self);
