/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-keyslots-prive.h"

#include <sodium.h>
#include <string.h>

#define ACHTERVOEGSEL ".stip"

char *
stip_keyslots_dup_pad (const char *database_pad)
{
  return g_str_has_suffix (database_pad, ACHTERVOEGSEL) ? g_strconcat (database_pad, "-keys", NULL)
                                                        : g_strconcat (database_pad, ACHTERVOEGSEL "-keys", NULL);
}

StipKeyslots *
stip_keyslots_load (const char *pad, GError **error)
{
  g_autoptr (StipKeyslots) self = g_new0 (StipKeyslots, 1);
  self->pad = g_strdup (pad);
  return stip_sleutelbestand_read (pad, &self->bestand, error) ? g_steal_pointer (&self) : NULL;
}

void
stip_keyslots_lock (StipKeyslots *self)
{
  g_clear_pointer (&self->lading, stip_geheim_unref);
  g_clear_pointer (&self->dek, stip_geheim_unref);
  g_clear_pointer (&self->volgende_dek, stip_geheim_unref);
}

void
stip_keyslots_free (StipKeyslots *self)
{
  stip_keyslots_lock (self);
  g_free (self->pad);
  g_free (self);
}

guint
stip_keyslots_get_n_slots (const StipKeyslots *self)
{
  return self->bestand.n_slots;
}

void
stip_keyslots_get_slot (const StipKeyslots *self, guint index, StipSlotInfo *info)
{
  g_return_if_fail (index < self->bestand.n_slots);
  const StipSlot *slot = &self->bestand.slot[index];
  *info = (StipSlotInfo){ .index = index, .soort = slot->soort, .argon = slot->argon };
  memcpy (info->label, slot->label, sizeof info->label);
}

gboolean
stip_keyslots_find_label (const StipKeyslots *self, const char *label, guint *index)
{
  g_autofree char *gezocht = stip_slot_normalize_label (label, NULL);
  for (guint i = 0; gezocht && i < self->bestand.n_slots; i++)
    if (stip_slot_label_equal (self->bestand.slot[i].label, gezocht))
      {
        if (index)
          *index = i;
        return TRUE;
      }
  return FALSE;
}

guint32
stip_keyslots_get_generatie (const StipKeyslots *self)
{
  return self->bestand.generatie;
}

static gboolean
fail_gewijzigd (GError **error)
{
  g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_SLOT_GEWIJZIGD,
               "Het sleutelbestand is buiten Stip om gewijzigd of vervangen. Er is niets geopend: meld dit aan uw beheerder en zet de kopie van het sleutelbestand uit een reservekopie terug.");
  return FALSE;
}

gboolean
stip_keyslots_check_generatie (const StipKeyslots *self, guint32 minstens, GError **error)
{
  return self->bestand.generatie >= minstens ? TRUE : fail_gewijzigd (error);
}

gboolean
stip_keyslots_is_unlocked (const StipKeyslots *self)
{
  return self->dek != NULL;
}

guint
stip_keyslots_get_eigen_slot (const StipKeyslots *self)
{
  g_return_val_if_fail (self->dek, 0);
  return self->eigen_slot;
}

StipGeheim *
stip_keyslots_get_dek (const StipKeyslots *self)
{
  return self->dek;
}

StipGeheim *
stip_keyslots_get_volgende_dek (const StipKeyslots *self)
{
  return self->volgende_dek;
}

/* A slot opened: believe the rest of the file only if the same key made all of it. */
static gboolean
accept_lading (StipKeyslots *self, guint index, StipGeheim *lading, GError **error)
{
  const StipSlot *slot = &self->bestand.slot[index];
  guint8          mac[STIP_SLEUTELBESTAND_MAC_BYTES];
  g_autoptr (StipGeheim) dek = stip_slot_open_dek (&self->bestand, slot, 0, lading);
  g_autoptr (StipGeheim) volgende = self->bestand.wisseling ? stip_slot_open_dek (&self->bestand, slot, 1, lading) : NULL;
  if (!dek || (self->bestand.wisseling && !volgende))
    return fail_gewijzigd (error);
  stip_sleutelbestand_compute_mac (&self->bestand, dek, mac);
  if (sodium_memcmp (mac, self->bestand.mac, sizeof mac) != 0)
    return fail_gewijzigd (error);
  stip_keyslots_lock (self);
  self->lading = stip_geheim_ref (lading);
  self->dek = g_steal_pointer (&dek);
  self->volgende_dek = g_steal_pointer (&volgende);
  self->eigen_slot = index;
  return TRUE;
}

/* TRUE: opened. FALSE with error: stop. FALSE without error: this slot does not fit, try another. */
static gboolean
try_slot (StipKeyslots *self, guint index, const StipGeheim *geheim, GError **error)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) lading = stip_slot_open_lading (&self->bestand, &self->bestand.slot[index], geheim, &fout);
  if (lading)
    return accept_lading (self, index, lading, error);
  if (!g_error_matches (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN))
    g_propagate_error (error, g_steal_pointer (&fout));
  return FALSE;
}

gboolean
stip_keyslots_unlock (StipKeyslots *self, const StipGeheim *geheim, const char *label, GCancellable *cancellable, GError **error)
{
  guint n = self->bestand.n_slots, eerste = n;
  if (label)
    stip_keyslots_find_label (self, label, &eerste);
  for (guint ronde = 0; ronde <= n; ronde++)
    {
      guint index = ronde == 0 ? eerste : ronde - 1;
      g_autoptr (GError) fout = NULL;
      if (index == n || (ronde > 0 && index == eerste))
        continue;
      if (g_cancellable_is_cancelled (cancellable))
        {
          g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_AFGEBROKEN, "Het openen is afgebroken. Er is niets gewijzigd.");
          return FALSE;
        }
      if (try_slot (self, index, geheim, &fout))
        return TRUE;
      if (fout)
        {
          g_propagate_error (error, g_steal_pointer (&fout));
          return FALSE;
        }
    }
  g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN,
               stip_geheim_get_soort (geheim) == STIP_GEHEIM_HERSTELSLEUTEL
                   ? "Deze herstelsleutel opent dit bestand niet. Neem het nieuwste papier; een eerdere herstelsleutel vervalt."
                   : "Deze wachtzin opent dit bestand niet. Let op hoofdletters en spaties, of gebruik de herstelsleutel.");
  return FALSE;
}
