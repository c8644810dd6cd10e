/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-sleutelbeheer.h"

#include "store/stip-herstelsleutel.h"
#include "store/stip-keyslots-wissel.h"
#include "store/stip-store-error.h"
#include "store/stip-store-prive.h"

static gboolean
find_slot (StipKeyslots *sleutels, const char *label, guint *index, GError **error)
{
  if (stip_keyslots_find_label (sleutels, label, index))
    return TRUE;
  g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Er is geen sleutel met deze naam. Bekijk de lijst van sleutels.");
  return FALSE;
}

/* After every change: the new generation, as an act of its own. */
static gboolean
remember (StipStore *store, StipDb *db, const char *waarom, GError **error)
{
  g_autofree char *generatie = g_strdup_printf ("%u", stip_keyslots_get_generatie (stip_store_get_sleutels (store)));

  return stip_instelling_record (db, stip_store_get_wie (store), waarom, "sleutelgeneratie", generatie, error);
}

gboolean
stip_sleutel_add (StipStore *store, StipDb *db, const char *label, StipGeheim *wachtzin, GError **error)
{
  return stip_keyslots_add_wachtzin (stip_store_get_sleutels (store), label, wachtzin, NULL, error) && remember (store, db, "Sleutel toegevoegd", error);
}

gboolean
stip_sleutel_change (StipStore *store, StipDb *db, const char *label, StipGeheim *wachtzin, GError **error)
{
  StipKeyslots *sleutels = stip_store_get_sleutels (store);
  guint         index;

  return find_slot (sleutels, label, &index, error) && stip_keyslots_change_wachtzin (sleutels, index, wachtzin, NULL, error) &&
         remember (store, db, "Wachtzin gewijzigd", error);
}

gboolean
stip_sleutel_renew_recovery (StipStore *store, StipDb *db, StipGeheim **tekst, GError **error)
{
  g_autoptr (StipGeheim) sleutel = stip_herstelsleutel_new ();

  if (!stip_keyslots_set_herstelsleutel (stip_store_get_sleutels (store), STIP_STORE_HERSTEL_LABEL, sleutel, error) ||
      !remember (store, db, "Herstelsleutel vernieuwd", error))
    return FALSE;
  *tekst = stip_herstelsleutel_format (sleutel);
  return TRUE;
}

gboolean
stip_sleutel_remove (StipStore *store, const char *label, GError **error)
{
  StipKeyslots *sleutels = stip_store_get_sleutels (store);
  guint         index;

  if (!find_slot (sleutels, label, &index, error))
    return FALSE;
  stip_store_disconnect (store);
  gboolean gelukt = stip_keyslots_remove_slot (sleutels, index, stip_store_get_pad (store), error);
  /* whatever happened to the key, the work goes on with the database as it is now */
  StipDb *db = stip_store_reconnect (store, gelukt ? error : NULL);
  return gelukt && db != NULL && remember (store, db, "Sleutel verwijderd", error);
}
