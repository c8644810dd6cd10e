/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-profiel-prive.h"

/* How a team works: how many cases one person has, and which decisions a colleague looks at first. */

#define GEWICHT     "Gewicht-"
#define GEWICHT_MAX 1000
#define PUNT        "Punt"

static void
free_toets (StipToetsRegel *regel)
{
  g_free (regel->besluit);
  g_strfreev (regel->punten);
  g_free (regel->bron);
  g_free (regel);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipToetsRegel, free_toets)

void
stip_profiel_init_werk (StipProfiel *self)
{
  self->toetsen = g_ptr_array_new_with_free_func ((GDestroyNotify)free_toets);
  for (gsize i = 0; i < G_N_ELEMENTS (self->caseload_gewicht); i++)
    self->caseload_gewicht[i] = 100;
}

static gboolean
read_number (const StipLezer *lezer, const char *sleutel, int hoogste, int *getal, GError **error)
{
  g_autofree char *tekst = NULL;

  if (!stip_lezer_read_text (lezer, sleutel, &tekst, error))
    return FALSE;
  if (tekst == NULL)
    return TRUE;
  if (strlen (tekst) > 4 || strspn (tekst, "0123456789") != strlen (tekst) || g_ascii_strtoll (tekst, NULL, 10) > hoogste)
    return stip_lezer_set_error (lezer, sleutel, "schrijf een heel getal, zoals 40.", error);
  *getal = (int)g_ascii_strtoll (tekst, NULL, 10);
  return TRUE;
}

/* "Gewicht-nazorg=50": a case in aftercare counts for half of one. */
static gboolean
read_caseload (const StipLezer *lezer, StipProfiel *self, GError **error)
{
  g_autoptr (GPtrArray) bekend = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (bekend, g_strdup ("Norm"));
  g_ptr_array_add (bekend, g_strdup ("Bron"));
  for (int fase = STIP_FASE_AANMELDING; fase <= STIP_FASE_NAZORG; fase++)
    g_ptr_array_add (bekend, g_strconcat (GEWICHT, stip_fase_id ((StipFase)fase), NULL));
  g_ptr_array_add (bekend, NULL);
  if (!stip_lezer_check_keys (lezer, (const char *const *)bekend->pdata, error) || !read_number (lezer, "Norm", 9999, &self->caseload_norm, error) ||
      !stip_lezer_read_text (lezer, "Bron", &self->caseload_bron, error))
    return FALSE;
  for (int fase = STIP_FASE_AANMELDING; fase <= STIP_FASE_NAZORG; fase++)
    if (!read_number (lezer, g_ptr_array_index (bekend, fase + 1), GEWICHT_MAX, &self->caseload_gewicht[fase], error))
      return FALSE;
  return TRUE;
}

/* Punt1=..., Punt2=..., in the order of the file. */
static gboolean
read_points (const StipLezer *lezer, StipToetsRegel *regel, GError **error)
{
  g_auto (GStrv) sleutels = g_key_file_get_keys (lezer->bestand, lezer->groep, NULL, NULL);
  g_autoptr (GStrvBuilder) punten = g_strv_builder_new ();

  for (gsize i = 0; sleutels != NULL && sleutels[i] != NULL; i++)
    {
      g_autofree char *punt = NULL;
      if (g_str_equal (sleutels[i], "Bron"))
        continue;
      if (!g_str_has_prefix (sleutels[i], PUNT))
        return stip_lezer_set_error (lezer, sleutels[i], "deze sleutel is niet bekend.", error);
      if (!stip_lezer_read_text (lezer, sleutels[i], &punt, error))
        return FALSE;
      g_strv_builder_add (punten, punt);
    }
  regel->punten = g_strv_builder_end (punten);
  return regel->punten[0] != NULL || stip_lezer_set_error (lezer, "Punt1", "schrijf minstens één punt op waar de collega naar kijkt.", error);
}

static gboolean
read_review (const StipLezer *lezer, StipProfiel *self, GError **error)
{
  static const char *const besluiten[] = { "beschikking", "voorstel", "beeindiging", NULL };
  g_autoptr (StipToetsRegel) regel = g_new0 (StipToetsRegel, 1);

  regel->besluit = g_strdup (lezer->groep + strlen (PREFIX_TOETS));
  if (!g_strv_contains (besluiten, regel->besluit))
    return stip_lezer_set_error (lezer, "(groep)", "kies uit: beschikking, voorstel, beeindiging.", error);
  if (!read_points (lezer, regel, error) || !stip_lezer_read_text (lezer, "Bron", &regel->bron, error))
    return FALSE;
  g_ptr_array_add (self->toetsen, g_steal_pointer (&regel));
  return TRUE;
}

/* What the plans say no day about: how soon to phone after a reminder (domain.md 2.1). */
static gboolean
read_round (const StipLezer *lezer, StipProfiel *self, GError **error)
{
  static const char *const bekend[] = { "Bellen", "Bron", NULL };
  g_autofree char         *tekst = NULL;

  if (!stip_lezer_check_keys (lezer, bekend, error) || !stip_lezer_read_text (lezer, "Bellen", &tekst, error) ||
      !stip_lezer_read_text (lezer, "Bron", &self->ronde_bron, error))
    return FALSE;
  if (tekst == NULL || !stip_duur_parse (tekst, &self->bellen, NULL))
    return stip_lezer_set_error (lezer, "Bellen", "schrijf hoe lang, zoals 5 werkdagen.", error);
  return TRUE;
}

gboolean
stip_profiel_read_werk (const StipLezer *lezer, StipProfiel *self, GError **error)
{
  if (g_str_equal (lezer->groep, GROEP_RONDE))
    return read_round (lezer, self, error);
  return g_str_equal (lezer->groep, GROEP_CASELOAD) ? read_caseload (lezer, self, error) : read_review (lezer, self, error);
}

const StipToetsRegel *
stip_profiel_toets (const StipProfiel *self, const char *besluit)
{
  for (guint i = 0; i < self->toetsen->len; i++)
    {
      const StipToetsRegel *regel = g_ptr_array_index (self->toetsen, i);
      if (g_str_equal (regel->besluit, besluit))
        return regel;
    }
  return NULL;
}
