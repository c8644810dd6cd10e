/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/dossier/stip-dossier-page.h"

#include "ui/dossier/stip-dossier-band.h"
#include "ui/dossier/stip-dossier-kop.h"
#include "ui/dossier/stip-geschiedenis.h"
#include "ui/dossier/stip-verloop-paneel.h"
#include "ui/velden/stip-concepten.h"
#include "ui/widgets/stip-tijdlijn-view.h"

/* What the page and its actions share. */
struct _StipDossierPage
{
  AdwBin parent_instance;

  GtkStack          *stapel;
  AdwStatusPage     *fout;
  GtkSpinner        *spinner;
  GtkWidget         *inhoud;
  StipDossierBand   *band;
  StipTijdlijnView  *tijdlijn;
  AdwViewSwitcher   *wissel;
  AdwViewStack      *tabs;
  StipVerloopPaneel *verloop;
  StipGeschiedenis  *geschiedenis;

  StipDossierKop      kop;
  StipSession        *session;
  gint64              dossier_id;
  StipConcepten      *concepten;
  StipDossierBeeld   *beeld;
  StipTijdlijn       *model;
  GSimpleActionGroup *acties;
  GCancellable       *lezing; /* while reading */
  guint               wacht;
  char               *begin, *begin_doel; /* the action to begin with once it is read, or NULL */
};

void stip_dossier_page_add_actions (StipDossierPage *self);    /* once, at its making */
void stip_dossier_page_update_actions (StipDossierPage *self); /* what can be done with what was read */
void stip_dossier_page_update_tab (StipDossierPage *self);     /* the shown tab, where it is one with fields */
/* The keyboard into a field, or ("plan") where the next goal is written. */
void stip_dossier_page_show_veld (StipDossierPage *self, const char *veld);
void stip_dossier_page_show_regeling (StipDossierPage *self); /* what comes after the proposal */
void stip_dossier_page_show_tab (StipDossierPage *self, const char *naam);
/* Goes to where an open term is met. */
void stip_dossier_page_meet_term (StipDossierPage *self, const StipTermijn *termijn);
