/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-krediet-voorwaarden.h"

#include <string.h>

#include "core/stip-profiel-prive.h"

#define PREFIX_KREDIET    "Krediet "
#define MAANDEN_STANDAARD 18 /* NVVK, since 1 July 2023 */

static const char *const sleutels[] = { "Tot", "Rente", "Conventie", "Maanden", "Maximum", "Borg", "Bron", NULL };
static const char *const borgen[] = { "gemeente", "waarborgfonds", "geen", NULL };

static void
free_regel (StipKredietVoorwaarde *regel)
{
  g_free (regel->profiel);
  g_free (regel->borg);
  g_free (regel->bron);
  g_free (regel);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipKredietVoorwaarde, free_regel)

static void
clear_voorwaarden (StipKredietVoorwaarden *self)
{
  g_ptr_array_unref (self->regels);
}

STIP_DEFINE_RECORD (StipKredietVoorwaarden, stip_krediet_voorwaarden, clear_voorwaarden)

/* "Krediet aalsmeer 2020-01-01" */
static gboolean
read_title (const StipLezer *lezer, StipKredietVoorwaarde *regel, GError **error)
{
  g_auto (GStrv) delen = g_strsplit (lezer->groep, " ", -1);

  if (g_strv_length (delen) == 3 && delen[1][0] != '\0' && stip_datum_parse_iso (delen[2], &regel->geldig.van, NULL))
    {
      regel->profiel = g_strdup (delen[1]);
      return TRUE;
    }
  return stip_lezer_set_error (lezer, "(groep)", "noem de groep naar profiel en eerste dag, zoals [Krediet aalsmeer 2020-01-01].", error);
}

static gboolean
read_rate (const StipLezer *lezer, StipKredietVoorwaarde *regel, GError **error)
{
  g_autofree char *rente = NULL, *conventie = NULL;
  g_autoptr (GError) fout = NULL;

  if (!stip_lezer_read_text (lezer, "Rente", &rente, error) || !stip_lezer_read_text (lezer, "Conventie", &conventie, error))
    return FALSE;
  if (rente != NULL && !stip_rente_parse (rente, &regel->rente, &fout))
    return stip_lezer_set_error (lezer, "Rente", fout->message, error);
  if (conventie != NULL && !stip_conventie_zoek (conventie, &regel->conventie))
    return stip_lezer_set_error (lezer, "Conventie", "kies uit: nominaal, effectief.", error);
  return TRUE;
}

static gboolean
read_limits (const StipLezer *lezer, StipKredietVoorwaarde *regel, GError **error)
{
  g_autofree char *maximum = NULL, *maanden = NULL;
  g_autoptr (GError) fout = NULL;

  if (!stip_lezer_read_text (lezer, "Maximum", &maximum, error) || !stip_lezer_read_text (lezer, "Maanden", &maanden, error) ||
      !stip_lezer_read_text (lezer, "Borg", &regel->borg, error))
    return FALSE;
  if (maximum != NULL && !stip_geld_parse (maximum, &regel->maximum, &fout))
    return stip_lezer_set_error (lezer, "Maximum", fout->message, error);
  if (maximum != NULL && regel->maximum <= 0)
    return stip_lezer_set_error (lezer, "Maximum", "vul een bedrag boven nul in, of haal deze regel weg.", error);
  if (regel->borg != NULL && !g_strv_contains (borgen, regel->borg))
    return stip_lezer_set_error (lezer, "Borg", "kies uit: gemeente, waarborgfonds, geen.", error);
  guint64 n = MAANDEN_STANDAARD;
  if (maanden != NULL && !g_ascii_string_to_unsigned (maanden, 10, 1, STIP_KREDIET_MAANDEN_MAX, &n, NULL))
    return stip_lezer_set_error (lezer, "Maanden", "vul een aantal maanden in, zoals 18.", error);
  regel->maanden = (int)n;
  return TRUE;
}

static gboolean
read_end (const StipLezer *lezer, StipKredietVoorwaarde *regel, GError **error)
{
  if (!stip_lezer_read_datum (lezer, "Tot", &regel->geldig.tot, error))
    return FALSE;
  if (stip_datum_is_bekend (regel->geldig.tot) && regel->geldig.tot < regel->geldig.van)
    return stip_lezer_set_error (lezer, "Tot", "de laatste dag ligt voor de eerste dag van deze groep.", error);
  return TRUE;
}

static StipKredietVoorwaarde *
read_regel (const StipLezer *lezer, GError **error)
{
  g_autoptr (StipKredietVoorwaarde) regel = g_new0 (StipKredietVoorwaarde, 1);

  regel->geldig = (StipPeriode){ STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND };
  regel->rente = STIP_RENTE_ONBEKEND;
  regel->maximum = STIP_GELD_ONBEKEND;
  if (!read_title (lezer, regel, error) || !stip_lezer_check_keys (lezer, sleutels, error) || !read_rate (lezer, regel, error) ||
      !read_limits (lezer, regel, error) || !read_end (lezer, regel, error) || !stip_lezer_read_verplicht (lezer, "Bron", &regel->bron, error))
    return NULL;
  return g_steal_pointer (&regel);
}

static gboolean
overlaps (StipPeriode a, StipPeriode b)
{
  return (!stip_datum_is_bekend (a.tot) || b.van <= a.tot) && (!stip_datum_is_bekend (b.tot) || a.van <= b.tot);
}

/* Two groups of one municipality for the same day would leave it to chance which one counts. */
static gboolean
check_overlap (const StipLezer *lezer, const StipKredietVoorwaarden *self, const StipKredietVoorwaarde *nieuw, GError **error)
{
  for (guint i = 0; i < self->regels->len; i++)
    {
      const StipKredietVoorwaarde *ander = g_ptr_array_index (self->regels, i);
      if (g_str_equal (ander->profiel, nieuw->profiel) && overlaps (ander->geldig, nieuw->geldig))
        return stip_lezer_set_error (lezer, "Tot", "deze groep en een eerdere van dezelfde gemeente gelden op dezelfde dag. Zet bij de eerste een Tot.", error);
    }
  return TRUE;
}

StipKredietVoorwaarden *
stip_krediet_voorwaarden_new_from_data (const char *naam, const char *data, gsize lengte, GError **error)
{
  g_autoptr (StipKredietVoorwaarden) self = g_atomic_rc_box_new0 (StipKredietVoorwaarden);
  g_autoptr (GKeyFile) bestand = g_key_file_new ();
  StipLezer lezer = { bestand, naam, "" };

  self->regels = g_ptr_array_new_with_free_func ((GDestroyNotify)free_regel);
  if (!stip_lezer_open (&lezer, data, lengte, error))
    return NULL;
  g_auto (GStrv) groepen = g_key_file_get_groups (bestand, NULL);
  for (gsize i = 0; groepen[i] != NULL; i++)
    {
      lezer.groep = groepen[i];
      if (!g_str_has_prefix (groepen[i], PREFIX_KREDIET))
        {
          stip_lezer_set_error (&lezer, "(groep)", "deze groep is niet bekend.", error);
          return NULL;
        }
      g_autoptr (StipKredietVoorwaarde) regel = read_regel (&lezer, error);
      if (regel == NULL || !check_overlap (&lezer, self, regel, error))
        return NULL;
      g_ptr_array_add (self->regels, g_steal_pointer (&regel));
    }
  return g_steal_pointer (&self);
}

const StipKredietVoorwaarde *
stip_krediet_voorwaarden_op (const StipKredietVoorwaarden *self, const char *profiel, StipDatum dag)
{
  for (guint i = 0; i < self->regels->len; i++)
    {
      const StipKredietVoorwaarde *regel = g_ptr_array_index (self->regels, i);
      if (g_strcmp0 (regel->profiel, profiel) == 0 && stip_periode_bevat (regel->geldig, dag))
        return regel;
    }
  return NULL;
}
