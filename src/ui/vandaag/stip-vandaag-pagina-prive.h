/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/vandaag/stip-vandaag-pagina.h"

#include "ui/vandaag/stip-vandaag-bereik.h"
#include "ui/vandaag/stip-vandaag-datum.h"
#include "ui/vandaag/stip-vandaag-lijst.h"
#include "ui/vandaag/stip-vandaag-zijde.h"
#include "ui/widgets/stip-span.h"

/* What the page and its actions share. */
struct _StipVandaagPagina
{
  GtkWidget parent_instance;

  GtkWidget         *doos;
  GtkStack          *stapel;
  StipVandaagLijst  *lijst;
  AdwStatusPage     *klaar, *niets, *fout;
  GtkButton         *klaar_knop;
  GtkLabel          *afgekapt;
  StipVandaagZijde  *zijde;
  GtkSearchBar      *zoekbalk;
  GtkEditable       *zoek;
  GtkWidget         *toevoegen, *einde; /* for the window's header bar */
  AdwWindowTitle    *titel;
  StipVandaagBereik *bereik;
  GtkToggleButton   *zijde_knop;
  GtkMenuButton     *meer;
  GtkSpinner        *spinner;

  StipSession        *session;
  StipSpan           *span; /* not owned */
  StipAgenda         *agenda;
  GCancellable       *lezing; /* while reading */
  GSimpleActionGroup *acties;
  GtkWidget          *menu, *datum; /* popovers of this page */
  StipAgendaRij      *gevraagd;     /* the row whose day is asked for */
  const char         *vraag;        /* the action that asks */
  gint64              laatst;       /* dossier of the last act from here, 0: none */
  gboolean            wil_focus, toon_later;
};

void stip_vandaag_pagina_read (StipVandaagPagina *self);
void stip_vandaag_pagina_show (StipVandaagPagina *self); /* what was read, again: another search, meekijken */
/* The actions: */
void stip_vandaag_pagina_add_actions (StipVandaagPagina *self);    /* once, at its making */
void stip_vandaag_pagina_update_actions (StipVandaagPagina *self); /* what can be done with the selected row */
void stip_vandaag_pagina_pop_menu (StipVandaagPagina *self);
