/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* A tooltip with the whole text of a GtkLabel or GtkInscription, only while that is cut off. */
void stip_afgekapt_add (GtkWidget *widget);
