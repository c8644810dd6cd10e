/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "core/stip-datum.h"
#include "core/stip-taal.h"
#include "store/stip-store.h"

/* What the pages of one office share while its file is open: store, today, language. Not a widget, handed to every
 * page at construction; there are no singletons. Signals:
 *   "toast"    (char *text, char *button or NULL, char *action or NULL, GVariant *target or NULL): show it
 *   "error"    (char *text, char *detail or NULL): something could not be done; the window shows it
 *   "open-dossier" (gint64 id, gboolean new_window)
 *   "voorkeuren" (): what the person likes is known now
 *   "gewijzigd" (gint64 dossier_id, 0 = many): data changed, re-read what you show (relayed from the store) */
#define STIP_TYPE_SESSION (stip_session_get_type ())
G_DECLARE_FINAL_TYPE (StipSession, stip_session, STIP, SESSION, GObject)

StipSession *stip_session_new (StipStore *store);
StipStore   *stip_session_get_store (StipSession *self); /* (transfer none) */
StipDatum    stip_session_get_vandaag (StipSession *self);
StipTaal     stip_session_get_taal (StipSession *self); /* of names and dates: NL under a Dutch locale, else EN */
gboolean     stip_session_get_meekijken (StipSession *self);
void         stip_session_set_meekijken (StipSession *self, gboolean meekijken);

/* How this person likes her window (store/stip-voorkeur.h): read once, "voorkeuren" tells that they are there, also where
 * they could not be read; before that, and where she never chose, NULL. A new value is written behind her back. */
void        stip_session_laad_voorkeuren (StipSession *self);
gboolean    stip_session_heeft_voorkeuren (StipSession *self);
const char *stip_session_get_voorkeur (StipSession *self, const char *sleutel); /* (transfer none) */
void        stip_session_set_voorkeur (StipSession *self, const char *sleutel, const char *waarde);

void stip_session_toast (StipSession *self, const char *text, const char *button, const char *action, GVariant *target);
void stip_session_error (StipSession *self, const char *text, const GError *error);
void stip_session_open_dossier (StipSession *self, gint64 dossier_id, gboolean new_window);
/* Opens it in this window and begins there with an action of its page: "termijn" with a term's id (record that it is
 * met), "moment" with a kind of event, "tab" with a tab. */
void stip_session_open_dossier_at (StipSession *self, gint64 dossier_id, const char *actie, const char *doel);
/* What the page of a dossier that is being made has to begin with; NULL mostly. (transfer none) */
const char *stip_session_get_begin (StipSession *self, const char **doel);
