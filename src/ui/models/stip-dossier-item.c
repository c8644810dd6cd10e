/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/models/stip-dossier-item.h"

struct _StipDossierItem
{
  GObject           parent_instance;
  gint64            id;
  StipOverzichtRij *rij;
};

G_DEFINE_FINAL_TYPE (StipDossierItem, stip_dossier_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_RIJ = 1,
} StipDossierItemProperty;

static GParamSpec *properties[PROP_RIJ + 1];

static void
stip_dossier_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((StipDossierItemProperty)id)
    {
    case PROP_RIJ:
      g_value_set_pointer (value, STIP_DOSSIER_ITEM (object)->rij);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
stip_dossier_item_finalize (GObject *object)
{
  g_clear_pointer (&STIP_DOSSIER_ITEM (object)->rij, stip_overzicht_rij_unref);
  G_OBJECT_CLASS (stip_dossier_item_parent_class)->finalize (object);
}

static void
stip_dossier_item_class_init (StipDossierItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = stip_dossier_item_get_property;
  object_class->finalize = stip_dossier_item_finalize;
  properties[PROP_RIJ] = g_param_spec_pointer ("rij", NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
stip_dossier_item_init (StipDossierItem *self)
{
}

StipDossierItem *
stip_dossier_item_new (gint64 id)
{
  StipDossierItem *self = g_object_new (STIP_TYPE_DOSSIER_ITEM, NULL);
  self->id = id;
  return self;
}

gint64
stip_dossier_item_get_id (StipDossierItem *self)
{
  return self->id;
}

const StipOverzichtRij *
stip_dossier_item_get_rij (StipDossierItem *self)
{
  return self->rij;
}

void
stip_dossier_item_set_rij (StipDossierItem *self, const StipOverzichtRij *rij)
{
  if (self->rij == rij)
    return;
  g_clear_pointer (&self->rij, stip_overzicht_rij_unref);
  self->rij = rij != NULL ? stip_overzicht_rij_ref (rij) : NULL;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RIJ]);
}
