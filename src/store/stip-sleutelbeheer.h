/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-store.h"

/* Who can open the file. Jobs: called on the worker; each costs most of a second where a passphrase is made. The
 * database remembers the generation of the key file after each, so that an older one put back is noticed. */

/* A passphrase for one more person. */
gboolean stip_sleutel_add (StipStore *store, StipDb *db, const char *label, StipGeheim *wachtzin, GError **error);
/* Another passphrase for a person who has one. */
gboolean stip_sleutel_change (StipStore *store, StipDb *db, const char *label, StipGeheim *wachtzin, GError **error);
/* Takes a person's passphrase away and gives the database another key, as that person may know the old one. The
 * connection is closed and opened again: `db` is gone afterwards. Old backups still open with the old passphrases. */
gboolean stip_sleutel_remove (StipStore *store, const char *label, GError **error);
/* A new recovery key; the old one no longer opens the file. tekst: to print (transfer full). */
gboolean stip_sleutel_renew_recovery (StipStore *store, StipDb *db, StipGeheim **tekst, GError **error);
