/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "store/stip-dossier-beeld.h"

/* What a dossier puts into the header bar of its window. All actions are of the group "dossier". */
typedef struct
{
  GtkWidget      *start;
  AdwWindowTitle *titel;
  GtkWidget      *einde;
  GtkWidget      *ongedaan;
  GtkWidget      *wacht; /* a spinner */
} StipDossierKop;

void stip_dossier_kop_init (StipDossierKop *self, StipTaal taal); /* owns its widgets until _clear */
void stip_dossier_kop_clear (StipDossierKop *self);
void stip_dossier_kop_set_beeld (StipDossierKop *self, const StipDossierBeeld *beeld, const char *gemeente);
void stip_dossier_kop_set_wacht (StipDossierKop *self, gboolean wacht);
