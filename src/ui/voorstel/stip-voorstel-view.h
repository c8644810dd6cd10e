/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-manieren.h"

/* The four ways side by side: the render layer's picture, with a real ring to choose by at the head of each column, so
 * that keyboard and screen reader find them. Up and Down walk through the creditors, 1 to 4 choose. Signals:
 *   "gekozen" (int soort): another way was chosen by a person
 *   "regel"   (int i): the creditor that the keys or the pointer are at, -1 for none */
#define STIP_TYPE_VOORSTEL_VIEW (stip_voorstel_view_get_type ())
G_DECLARE_FINAL_TYPE (StipVoorstelView, stip_voorstel_view, STIP, VOORSTEL_VIEW, GtkWidget)

GtkWidget *stip_voorstel_view_new (StipTaal taal);
void       stip_voorstel_view_set_vergelijking (StipVoorstelView *self, const StipManieren *vergelijking);
void       stip_voorstel_view_set_keuze (StipVoorstelView *self, int soort); /* -1: none; emits nothing */
int        stip_voorstel_view_get_keuze (StipVoorstelView *self);
void       stip_voorstel_view_neem_focus (StipVoorstelView *self);      /* at what is chosen, or the first */
void       stip_voorstel_view_kies (StipVoorstelView *self, int soort); /* as a person does it */
