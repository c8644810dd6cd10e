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
