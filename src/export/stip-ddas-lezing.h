/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "export/stip-ddas-lezer.h"
#include "export/stip-ddas-velden.h"
#include "export/stip-json-stroom.h"

/* One reading of a delivery: where it is, what it is filling, and how it says so. Private to the DDAS reader. */
typedef struct
{
  StipJsonStroom           *json;
  const StipDdasLezerFuncs *funcs;
  gpointer                  data;
  GCancellable             *cancellable;
  GString                  *pad;                           /* of the value being read; "" at the root */
  gpointer                  doelen[STIP_DDAS_DOEL_AANTAL]; /* the records that values go into now */

  StipPeriode      bestand; /* startdatumLevering, einddatumLevering */
  StipDdasLevering levering;
  StipDdasSpoor    spoor;
  StipPersoon     *persoon;
  StipSchuld      *schuld;
  StipDossier     *dossier; /* NULL outside a trajectory */

  gsize         traject_pad; /* length of the trajectory's own path */
  guint         traject_regel;
  guint64       traject_begin;
  GHashTable   *regels; /* path within the trajectory -> line */
  GStringChunk *regel_paden;
} StipDdasLezing;

void stip_ddas_lezing_init (StipDdasLezing *self, GInputStream *in, const StipDdasLezerFuncs *funcs, gpointer data, GCancellable *cancellable);
void stip_ddas_lezing_clear (StipDdasLezing *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StipDdasLezing, stip_ddas_lezing_clear)

/* Forgets the organisation of the delivery before. */
void stip_ddas_lezing_clear_levering (StipDdasLezing *self);

/* The next token, or the rest of the value that began with this one; JSON errors become STIP_DDAS_ERROR with the path. */
gboolean stip_ddas_lezing_next (StipDdasLezing *self, StipJsonToken *token, GError **error);
gboolean stip_ddas_lezing_skip (StipDdasLezing *self, const StipJsonToken *token, GError **error);

/* Goes down into a key or an item; the answer is for stip_ddas_lezing_pop. */
gsize stip_ddas_lezing_push_key (StipDdasLezing *self, const char *sleutel);
gsize stip_ddas_lezing_push_item (StipDdasLezing *self, guint nummer);
void  stip_ddas_lezing_pop (StipDdasLezing *self, gsize lengte);

/* Remembers the line of the path it stands on, for warnings that come when the trajectory is complete. */
void stip_ddas_lezing_note_line (StipDdasLezing *self, guint regel);
void stip_ddas_lezing_begin_traject (StipDdasLezing *self, guint regel);
/* The line of a field of the trajectory, else of the nearest part that holds it, else of the trajectory. */
guint stip_ddas_lezing_find_line (StipDdasLezing *self, const char *veld);

/* An error at the path it stands on. Returns FALSE. */
gboolean stip_ddas_lezing_fail (StipDdasLezing *self, StipDdasError code, guint regel, GError **error, const char *vorm, ...) G_GNUC_PRINTF (5, 6);
void     stip_ddas_lezing_warn (StipDdasLezing *self, guint regel, const char *vorm, ...) G_GNUC_PRINTF (3, 4);
