/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-brief-waarden.h"

#include <string.h>

struct _StipBriefWaarden
{
  GHashTable *teksten;  /* name -> text */
  GHashTable *tabellen; /* name -> GPtrArray of StipBriefRij */
  GPtrArray  *geen;
};

static void
free_row (StipBriefRij *rij)
{
  g_strfreev (rij->cellen);
  g_free (rij);
}

static GPtrArray *
new_rows (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)free_row);
}

StipBriefWaarden *
stip_brief_waarden_new (void)
{
  StipBriefWaarden *self = g_new0 (StipBriefWaarden, 1);

  self->teksten = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->tabellen = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
  self->geen = new_rows ();
  return self;
}

void
stip_brief_waarden_free (StipBriefWaarden *self)
{
  g_hash_table_unref (self->teksten);
  g_hash_table_unref (self->tabellen);
  g_ptr_array_unref (self->geen);
  g_free (self);
}

void
stip_brief_waarden_set (StipBriefWaarden *self, const char *naam, const char *tekst)
{
  const StipBriefVeld *veld = stip_brief_veld_zoek (naam, strlen (naam));

  g_return_if_fail (veld != NULL);
  if (tekst != NULL && *tekst != '\0')
    g_hash_table_insert (self->teksten, (gpointer)veld->naam, g_strdup (tekst));
  else
    g_hash_table_remove (self->teksten, naam);
}

const char *
stip_brief_waarden_get (const StipBriefWaarden *self, const char *naam)
{
  return g_hash_table_lookup (self->teksten, naam);
}

void
stip_brief_waarden_add_rij (StipBriefWaarden *self, const char *tabel, const char *const *cellen, gboolean som)
{
  const StipBriefTabel *soort = stip_brief_tabel_zoek (tabel, strlen (tabel));
  GPtrArray            *rijen;
  StipBriefRij         *rij;

  g_return_if_fail (soort != NULL && g_strv_length ((char **)cellen) == soort->kolommen);
  rijen = g_hash_table_lookup (self->tabellen, tabel);
  if (rijen == NULL)
    {
      rijen = new_rows ();
      g_hash_table_insert (self->tabellen, (gpointer)soort->naam, rijen);
    }
  rij = g_new0 (StipBriefRij, 1);
  rij->cellen = g_strdupv ((char **)cellen);
  rij->som = som;
  g_ptr_array_add (rijen, rij);
}

GPtrArray *
stip_brief_waarden_rijen (const StipBriefWaarden *self, const char *tabel)
{
  GPtrArray *rijen = g_hash_table_lookup (self->tabellen, tabel);
  return rijen != NULL ? rijen : self->geen;
}

/* € 3.240,00 over nine claims by the double percentage: c = 324000 / (2 x 213840 + 2217215) (domain.md 3.3). */
static const char *const voorbeeld_verdeling[][5] = {
  { "Belastingdienst", "preferent", "€ 2.138,40", "€ 523,91", "24,50 %" },
  { "Zorgverzekeraar Meer", "concurrent", "€ 3.890,15", "€ 476,54", "12,25 %" },
  { "Woonstichting De Linde", "concurrent", "€ 4.512,00", "€ 552,72", "12,25 %" },
  { "Energie Noord", "concurrent", "€ 2.963,20", "€ 362,99", "12,25 %" },
  { "Webwinkel Zeven", "concurrent", "€ 1.214,60", "€ 148,79", "12,25 %" },
  { "Bank Vooruit", "concurrent", "€ 9.592,20", "€ 1.175,05", "12,25 %" },
};

static const char *const voorbeeld_buiten[][3] = {
  { "DUO, studieschuld", "aflossing opgeschort, buiten de regeling (Fw art. 299a)", "€ 11.402,18" },
  { "privépersoon", "niet vastgelegd; aparte afspraak, bevroren", "€ 500,00" },
};

StipBriefWaarden *
stip_brief_waarden_new_voorbeeld (void)
{
  StipBriefWaarden    *self = stip_brief_waarden_new ();
  gsize                aantal = 0;
  const StipBriefVeld *velden = stip_brief_velden (&aantal);

  for (gsize i = 0; i < aantal; i++)
    stip_brief_waarden_set (self, velden[i].naam, velden[i].voorbeeld);
  for (gsize i = 0; i < G_N_ELEMENTS (voorbeeld_verdeling); i++)
    {
      const char *const *c = voorbeeld_verdeling[i];
      stip_brief_waarden_add_rij (self, "verdeling", (const char *const[]){ c[0], c[1], c[2], c[3], c[4], NULL }, FALSE);
    }
  stip_brief_waarden_add_rij (self, "verdeling", (const char *const[]){ "Samen", "", "€ 24.310,55", "€ 3.240,00", "", NULL }, TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (voorbeeld_buiten); i++)
    {
      const char *const *c = voorbeeld_buiten[i];
      stip_brief_waarden_add_rij (self, "buiten", (const char *const[]){ c[0], c[1], c[2], NULL }, FALSE);
    }
  return self;
}
