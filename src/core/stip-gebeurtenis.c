/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-gebeurtenis.h"

static void
clear_gebeurtenis (StipGebeurtenis *self)
{
  g_free (self->toelichting);
  g_free (self->met);
}

STIP_DEFINE_RECORD (StipGebeurtenis, stip_gebeurtenis, clear_gebeurtenis)

StipGebeurtenis *
stip_gebeurtenis_new (gint64 id, const StipGebeurtenisSoort *soort, StipDatum datum, int minuut, const char *toelichting)
{
  g_return_val_if_fail (soort != NULL, NULL);

  StipGebeurtenis *self = g_atomic_rc_box_new0 (StipGebeurtenis);
  self->id = id;
  self->soort = soort;
  self->datum = datum;
  self->minuut = minuut;
  self->toelichting = g_strdup (toelichting);
  return self;
}

StipGebeurtenis *
stip_gebeurtenis_new_contact (gint64 id, const StipGebeurtenisSoort *soort, StipDatum datum, int minuut, const char *toelichting, const char *met, StipJaNee bereikt)
{
  StipGebeurtenis *self = stip_gebeurtenis_new (id, soort, datum, minuut, toelichting);
  self->met = g_strdup (met);
  self->bereikt = bereikt;
  return self;
}

StipGebeurtenis *
stip_gebeurtenis_copy_op (const StipGebeurtenis *self, StipDatum datum)
{
  return stip_gebeurtenis_new_contact (self->id, self->soort, datum, self->minuut, self->toelichting, self->met, self->bereikt);
}

const StipGebeurtenis *
stip_gebeurtenissen_zoek (GPtrArray *gebeurtenissen, const char *soort_id)
{
  for (guint i = 0; i < gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (gebeurtenissen, i);
      if (g_str_equal (gebeurtenis->soort->id, soort_id))
        return gebeurtenis;
    }
  return NULL;
}

StipDatum
stip_gebeurtenissen_datum (GPtrArray *gebeurtenissen, const char *soort_id)
{
  const StipGebeurtenis *gebeurtenis = stip_gebeurtenissen_zoek (gebeurtenissen, soort_id);
  return gebeurtenis != NULL ? gebeurtenis->datum : STIP_DATUM_ONBEKEND;
}

int
stip_gebeurtenis_compare (const StipGebeurtenis *a, const StipGebeurtenis *b)
{
  if (a->datum != b->datum)
    return a->datum < b->datum ? -1 : 1;
  if (a->minuut != b->minuut)
    return a->minuut < b->minuut ? -1 : 1;
  if (a->soort != b->soort)
    return a->soort < b->soort ? -1 : 1;
  return a->id < b->id ? -1 : a->id > b->id;
}

static int
compare_pointers (gconstpointer a, gconstpointer b)
{
  return stip_gebeurtenis_compare (*(StipGebeurtenis *const *)a, *(StipGebeurtenis *const *)b);
}

void
stip_gebeurtenissen_sort (GPtrArray *gebeurtenissen)
{
  g_ptr_array_sort (gebeurtenissen, compare_pointers);
}
