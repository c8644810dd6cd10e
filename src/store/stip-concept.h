/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-db.h"

/* What somebody is typing in a dossier and has not recorded: it survives a program that is killed. Not journaled, so
 * no handeling is wanted. wie: the file's user; veld: a name of the window's own ("moment", "persoon.telefoon:12"). */

/* Keeps the text; NULL or "" takes it away. */
gboolean stip_concept_set (StipDb *db, const char *wie, gint64 dossier_id, const char *veld, const char *waarde, GError **error);
gboolean stip_concept_clear (StipDb *db, const char *wie, gint64 dossier_id, const char *veld, GError **error);
/* The text, or NULL where there is none. FALSE on an error. (transfer full) */
gboolean stip_concept_get (StipDb *db, const char *wie, gint64 dossier_id, const char *veld, char **waarde, GError **error);
/* All of one user in one dossier. (transfer full) (element-type utf8 utf8) NULL on an error. */
GHashTable *stip_concepten_load (StipDb *db, const char *wie, gint64 dossier_id, GError **error);
