/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schulden/stip-schuld-item.h"

struct _StipSchuldItem
{
  GObject parent_instance;

  StipDossier    *dossier;
  StipSchuldStand stand;
};

G_DEFINE_FINAL_TYPE (StipSchuldItem, stip_schuld_item, G_TYPE_OBJECT)

enum
{
  GEWIJZIGD,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

static void
stip_schuld_item_finalize (GObject *object)
{
  stip_dossier_unref (STIP_SCHULD_ITEM (object)->dossier);
  G_OBJECT_CLASS (stip_schuld_item_parent_class)->finalize (object);
}

static void
stip_schuld_item_class_init (StipSchuldItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stip_schuld_item_finalize;
  signals[GEWIJZIGD] = g_signal_new ("gewijzigd", STIP_TYPE_SCHULD_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_schuld_item_init (StipSchuldItem *self)
{
}

StipSchuldItem *
stip_schuld_item_new (const StipDossier *dossier, const StipSchuldStand *stand)
{
  StipSchuldItem *self = g_object_new (STIP_TYPE_SCHULD_ITEM, NULL);

  self->dossier = stip_dossier_ref (dossier);
  self->stand = *stand;
  return self;
}

void
stip_schuld_item_set (StipSchuldItem *self, const StipDossier *dossier, const StipSchuldStand *stand)
{
  StipDossier *vorig = self->dossier;

  self->dossier = stip_dossier_ref (dossier);
  self->stand = *stand;
  stip_dossier_unref (vorig);
  g_signal_emit (self, signals[GEWIJZIGD], 0);
}

const StipSchuldStand *
stip_schuld_item_get_stand (StipSchuldItem *self)
{
  return &self->stand;
}

gint64
stip_schuld_item_get_id (StipSchuldItem *self)
{
  return self->stand.schuld->id;
}
