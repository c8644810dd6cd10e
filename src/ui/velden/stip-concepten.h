/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-dossier-beeld.h"
#include "ui/stip-session.h"

/* The drafts of one dossier in one window: what is typed goes to the file 300 ms after the last key, so that a program
 * that is killed loses the last word at most. Not a widget; the page makes one and its fields share it, with the
 * session and the dossier that they write to. */
#define STIP_TYPE_CONCEPTEN (stip_concepten_get_type ())
G_DECLARE_FINAL_TYPE (StipConcepten, stip_concepten, STIP, CONCEPTEN, GObject)

StipConcepten *stip_concepten_new (StipSession *session, gint64 dossier_id); /* (transfer full) */
StipSession   *stip_concepten_get_session (StipConcepten *self);
gint64         stip_concepten_get_dossier_id (StipConcepten *self);
/* What was read with the dossier; only the first time, later the window knows better. */
void        stip_concepten_fill (StipConcepten *self, const StipDossierBeeld *beeld);
const char *stip_concepten_get (StipConcepten *self, const char *veld);                     /* or NULL */
void        stip_concepten_put (StipConcepten *self, const char *veld, const char *waarde); /* NULL or "": done with it */
/* Takes over that the file has no draft of it (any more), without writing that again. */
void stip_concepten_forget (StipConcepten *self, const char *veld);
void stip_concepten_flush (StipConcepten *self); /* now, where something waits */
