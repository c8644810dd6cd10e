/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-keyslots-prive.h"

#include <errno.h>
#include <sodium.h>
#include <string.h>

/* Changing the slots. Each function works on a copy of the file's contents and hands it to stip_keyslots_save(). */

static gboolean
refuse (GError **error, const char *bericht)
{
  g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING, bericht);
  return FALSE;
}

gboolean
stip_keyslots_check_unlocked (const StipKeyslots *self, GError **error)
{
  return self->dek ? TRUE : refuse (error, "De sleutels zijn op slot. Open het bestand eerst met uw wachtzin.");
}

static StipSleutelbestand *
copy_bestand (const StipSleutelbestand *bestand)
{
  return g_memdup2 (bestand, sizeof *bestand);
}

gboolean
stip_keyslots_save (StipKeyslots *self, StipSleutelbestand *nieuw, const StipGeheim *dek, GError **error)
{
  if (nieuw->generatie == G_MAXUINT32)
    return refuse (error, "Het sleutelbestand is te vaak gewijzigd om nog een wijziging te bewaren. Maak een nieuw bestand.");
  nieuw->generatie++;
  stip_sleutelbestand_compute_mac (nieuw, dek, nieuw->mac);
  if (!stip_sleutelbestand_write (self->pad, nieuw, nieuw->generatie == 1 ? NULL : self->bestand.mac, error))
    return FALSE;
  self->bestand = *nieuw;
  return TRUE;
}

/* Fills slot (its soort, argon and label are set) for geheim: a new key pair with the DEKs sealed to it. Returns the
 * lading, so that the caller can keep it where it is the slot in use. */
static StipGeheim *
fill_slot (StipKeyslots *self, const StipSleutelbestand *nieuw, StipSlot *slot, const StipGeheim *geheim, GError **error)
{
  g_autoptr (StipGeheim) lading = stip_lading_new (self->lading);
  if (!stip_slot_seal_lading (nieuw, slot, geheim, lading, error))
    return NULL;
  stip_slot_seal_dek (nieuw, slot, 0, lading, self->dek);
  if (self->volgende_dek)
    stip_slot_seal_dek (nieuw, slot, 1, lading, self->volgende_dek);
  return g_steal_pointer (&lading);
}

/* The parameters to use: argon, or those that suit this machine. */
static gboolean
choose_argon (const StipArgon *argon, StipArgon *keuze, GError **error)
{
  *keuze = argon ? *argon : stip_argon_calibrate ();
  return stip_argon_is_toelaatbaar (keuze) ? TRUE : refuse (error, "Deze zwaarte voor de wachtzin is niet toegestaan.");
}

/* Makes the slot at index (n_slots: a new last one) an empty one with this label, which no other slot may have. */
static StipSlot *
begin_slot (StipSleutelbestand *nieuw, guint index, StipSlotSoort soort, const char *label, GError **error)
{
  g_autofree char *naam = stip_slot_normalize_label (label, error);
  if (!naam)
    return NULL;
  if (index == STIP_SLOT_MAX)
    {
      refuse (error, "Er passen niet meer sleutels bij dit bestand. Verwijder eerst de sleutel van iemand die er niet meer werkt.");
      return NULL;
    }
  for (guint i = 0; i < nieuw->n_slots; i++)
    if (i != index && stip_slot_label_equal (nieuw->slot[i].label, naam))
      {
        refuse (error, "Deze naam heeft al een sleutel. Kies een andere naam, of wijzig de wachtzin die erbij hoort.");
        return NULL;
      }
  StipSlot *slot = &nieuw->slot[index];
  memset (slot, 0, sizeof *slot);
  slot->soort = soort;
  g_strlcpy (slot->label, naam, sizeof slot->label);
  nieuw->n_slots = MAX (nieuw->n_slots, index + 1);
  return slot;
}

StipKeyslots *
stip_keyslots_create (const char *pad, const char *label, const StipGeheim *wachtzin, const StipArgon *argon, GError **error)
{
  g_autoptr (StipKeyslots) self = g_new0 (StipKeyslots, 1);
  g_autofree StipSleutelbestand *nieuw = g_new0 (StipSleutelbestand, 1);
  StipArgon                      keuze;
  if (!stip_geheim_check_nieuwe_wachtzin (wachtzin, error) || !choose_argon (argon, &keuze, error))
    return NULL;
  if (g_file_test (pad, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK)) /* said before the work; the write checks again */
    {
      stip_store_error_from_errno (EEXIST, "Het sleutelbestand maken", error);
      return NULL;
    }
  self->pad = g_strdup (pad);
  self->dek = stip_geheim_new_willekeurig (STIP_GEHEIM_SLEUTEL, STIP_DEK_BYTES);
  randombytes_buf (nieuw->kluis_id, sizeof nieuw->kluis_id);
  nieuw->epoche = 1;
  StipSlot *slot = begin_slot (nieuw, nieuw->n_slots, STIP_SLOT_WACHTZIN, label, error);
  if (!slot)
    return NULL;
  slot->argon = keuze;
  self->lading = fill_slot (self, nieuw, slot, wachtzin, error);
  return self->lading && stip_keyslots_save (self, nieuw, self->dek, error) ? g_steal_pointer (&self) : NULL;
}

gboolean
stip_keyslots_add_wachtzin (StipKeyslots *self, const char *label, const StipGeheim *wachtzin, const StipArgon *argon, GError **error)
{
  g_autofree StipSleutelbestand *nieuw = copy_bestand (&self->bestand);
  StipArgon                      keuze;
  if (!stip_keyslots_check_unlocked (self, error) || !stip_geheim_check_nieuwe_wachtzin (wachtzin, error) || !choose_argon (argon, &keuze, error))
    return FALSE;
  StipSlot *slot = begin_slot (nieuw, nieuw->n_slots, STIP_SLOT_WACHTZIN, label, error);
  if (!slot)
    return FALSE;
  slot->argon = keuze;
  g_autoptr (StipGeheim) lading = fill_slot (self, nieuw, slot, wachtzin, error);
  return lading && stip_keyslots_save (self, nieuw, self->dek, error);
}

/* Saves a slot that was filled anew; the one in use keeps its new lading. */
static gboolean
save_vervangen (StipKeyslots *self, StipSleutelbestand *nieuw, guint index, StipGeheim *lading, GError **error)
{
  if (!lading || !stip_keyslots_save (self, nieuw, self->dek, error))
    return FALSE;
  if (index == self->eigen_slot)
    {
      stip_geheim_unref (self->lading);
      self->lading = stip_geheim_ref (lading);
    }
  return TRUE;
}

gboolean
stip_keyslots_change_wachtzin (StipKeyslots *self, guint index, const StipGeheim *wachtzin, const StipArgon *argon, GError **error)
{
  g_autofree StipSleutelbestand *nieuw = copy_bestand (&self->bestand);
  StipArgon                      keuze;
  if (!stip_keyslots_check_unlocked (self, error) || !stip_geheim_check_nieuwe_wachtzin (wachtzin, error) || !choose_argon (argon, &keuze, error))
    return FALSE;
  if (index >= nieuw->n_slots || nieuw->slot[index].soort != STIP_SLOT_WACHTZIN)
    return refuse (error, "Deze sleutel heeft geen wachtzin. Kies de sleutel van een persoon.");
  nieuw->slot[index].argon = keuze;
  g_autoptr (StipGeheim) lading = fill_slot (self, nieuw, &nieuw->slot[index], wachtzin, error);
  return save_vervangen (self, nieuw, index, lading, error);
}

gboolean
stip_keyslots_set_herstelsleutel (StipKeyslots *self, const char *label, const StipGeheim *herstelsleutel, GError **error)
{
  g_autofree StipSleutelbestand *nieuw = copy_bestand (&self->bestand);
  guint                          index = 0;
  if (!stip_keyslots_check_unlocked (self, error))
    return FALSE;
  while (index < nieuw->n_slots && nieuw->slot[index].soort != STIP_SLOT_HERSTEL)
    index++;
  StipSlot *slot = begin_slot (nieuw, index, STIP_SLOT_HERSTEL, label, error);
  if (!slot)
    return FALSE;
  g_autoptr (StipGeheim) lading = fill_slot (self, nieuw, slot, herstelsleutel, error);
  return save_vervangen (self, nieuw, index, lading, error);
}

/* Why a slot may not go, or NULL. */
static const char *
find_bezwaar (const StipKeyslots *self, guint index)
{
  guint n_wachtzin = 0;
  for (guint i = 0; i < self->bestand.n_slots; i++)
    n_wachtzin += self->bestand.slot[i].soort == STIP_SLOT_WACHTZIN;
  if (index >= self->bestand.n_slots)
    return "Deze sleutel bestaat niet (meer).";
  if (self->bestand.slot[index].soort == STIP_SLOT_WACHTZIN && n_wachtzin == 1)
    return "Dit is de laatste wachtzin: zonder haar kan niemand meer werken. Voeg eerst een andere persoon toe.";
  if (index == self->eigen_slot)
    return "Met deze sleutel heeft u het bestand geopend. Laat een collega hem verwijderen.";
  return NULL;
}

gboolean
stip_keyslots_begin_wisseling (StipKeyslots *self, gint index, GError **error)
{
  g_autofree StipSleutelbestand *nieuw = copy_bestand (&self->bestand);
  if (!stip_keyslots_check_unlocked (self, error))
    return FALSE;
  if (self->bestand.wisseling) /* the database may already have the next key: it must not be forgotten */
    {
      g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_CONFLICT, "Een eerdere vernieuwing van de sleutel is nog niet af. Maak die eerst af.");
      return FALSE;
    }
  const char *bezwaar = index >= 0 ? find_bezwaar (self, (guint)index) : NULL;
  if (bezwaar)
    return refuse (error, bezwaar);
  if (nieuw->epoche == G_MAXUINT32 - 1)
    return refuse (error, "De sleutel is te vaak vernieuwd. Maak een nieuw bestand.");
  if (index >= 0)
    {
      nieuw->n_slots--;
      memmove (&nieuw->slot[index], &nieuw->slot[index + 1], (nieuw->n_slots - (guint)index) * sizeof (StipSlot));
    }
  g_autoptr (StipGeheim) volgende = stip_geheim_new_willekeurig (STIP_GEHEIM_SLEUTEL, STIP_DEK_BYTES);
  nieuw->wisseling = TRUE;
  for (guint i = 0; i < nieuw->n_slots; i++)
    stip_slot_seal_dek (nieuw, &nieuw->slot[i], 1, self->lading, volgende);
  if (!stip_keyslots_save (self, nieuw, self->dek, error))
    return FALSE;
  self->volgende_dek = g_steal_pointer (&volgende);
  if (index >= 0 && self->eigen_slot > (guint)index)
    self->eigen_slot--;
  return TRUE;
}

gboolean
stip_keyslots_commit_wisseling (StipKeyslots *self, GError **error)
{
  g_autofree StipSleutelbestand *nieuw = copy_bestand (&self->bestand);
  if (!self->volgende_dek)
    return refuse (error, "Er is geen vernieuwing van de sleutel bezig.");
  nieuw->wisseling = FALSE;
  nieuw->epoche++;
  for (guint i = 0; i < nieuw->n_slots; i++)
    {
      nieuw->slot[i].dek[0] = nieuw->slot[i].dek[1]; /* sealed for epoch + 1, which is now the epoch */
      memset (&nieuw->slot[i].dek[1], 0, sizeof nieuw->slot[i].dek[1]);
    }
  if (!stip_keyslots_save (self, nieuw, self->volgende_dek, error))
    return FALSE;
  stip_geheim_unref (self->dek);
  self->dek = g_steal_pointer (&self->volgende_dek);
  return TRUE;
}
