/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-recent.h"
#include "store/stip-schuldeiser-zoek.h"
#include "store/stip-voorkeur.h"

#include "store-fixture.h"

static char *
recent (ProefBestand *b, const char *wie)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = stip_recent_ids (b->db, wie, 100, &error);
  GString *uit = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (uit, "%s%" G_GINT64_FORMAT, i > 0 ? " " : "", g_array_index (ids, gint64, i));
  return g_string_free (uit, FALSE);
}

#define ASSERT_RECENT(b, wie, verwacht)     \
  G_STMT_START                              \
  {                                         \
    g_autofree char *nu_ = recent (b, wie); \
    g_assert_cmpstr (nu_, ==, verwacht);    \
  }                                         \
  G_STMT_END

static void
open_dossier (ProefBestand *b, const char *wie, gint64 id)
{
  g_autoptr (GError) error = NULL;
  g_assert_true (stip_recent_add (b->db, wie, id, &error));
  g_assert_no_error (error);
}

/* The latest first, each once, of each person her own, twelve of them; a dossier that is gone is gone. */
static void
test_recent (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  for (int i = 1; i <= 14; i++)
    {
      g_autofree char *naam = g_strdup_printf ("Proef%d", i);
      g_autoptr (StipDossier) dossier = proef_dossier (naam, NULL, "aanmelding 2026-01-05", NULL);
      proef_insert (b, dossier);
    }
  ASSERT_RECENT (b, PROEF_WIE, "");
  open_dossier (b, PROEF_WIE, 1);
  open_dossier (b, PROEF_WIE, 2);
  open_dossier (b, PROEF_WIE, 3);
  open_dossier (b, PROEF_WIE, 1);
  open_dossier (b, "Bert Proef", 4);
  ASSERT_RECENT (b, PROEF_WIE, "1 3 2");
  ASSERT_RECENT (b, "Bert Proef", "4");
  for (int i = 1; i <= 14; i++)
    open_dossier (b, PROEF_WIE, i);
  ASSERT_RECENT (b, PROEF_WIE, "14 13 12 11 10 9 8 7 6 5 4 3");
  ASSERT_RECENT (b, "Bert Proef", "4");
  g_assert_false (stip_recent_add (b->db, PROEF_WIE, 4711, NULL));
  ASSERT_RECENT (b, PROEF_WIE, "14 13 12 11 10 9 8 7 6 5 4 3");
  proef_handeling (b->db, "DELETE FROM dossier WHERE id = 4");
  ASSERT_RECENT (b, "Bert Proef", "");
}

/* Neither of them is an act: the journal does not know of it, so that undo is not in its way. */
static void
test_buiten_journaal (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) dossier = proef_dossier ("Proef", NULL, "aanmelding 2026-01-05", NULL);
  proef_insert (b, dossier);
  gint64 regels = proef_getal (b->db, "SELECT count(*) FROM logboek");

  open_dossier (b, PROEF_WIE, 1);
  g_assert_true (stip_voorkeur_set (b->db, PROEF_WIE, "pagina", "dossiers", NULL));
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM logboek"), ==, regels);
}

static void
test_voorkeur (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (stip_voorkeur_set (b->db, PROEF_WIE, "pagina", "vandaag", &error));
  g_assert_true (stip_voorkeur_set (b->db, PROEF_WIE, "pagina", "dossiers", &error));
  g_assert_true (stip_voorkeur_set (b->db, PROEF_WIE, "dossiers-filters", "open", &error));
  g_assert_true (stip_voorkeur_set (b->db, "Bert Proef", "pagina", "vandaag", &error));
  g_assert_no_error (error);
  proef_bestand_reopen (b);
  g_autoptr (GHashTable) van_anna = stip_voorkeur_load (b->db, PROEF_WIE, &error);
  g_autoptr (GHashTable) van_niemand = stip_voorkeur_load (b->db, "Niemand", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_hash_table_size (van_anna), ==, 2);
  g_assert_cmpstr (g_hash_table_lookup (van_anna, "pagina"), ==, "dossiers");
  g_assert_cmpstr (g_hash_table_lookup (van_anna, "dossiers-filters"), ==, "open");
  g_assert_cmpuint (g_hash_table_size (van_niemand), ==, 0);
}

static void
test_schuldeisers (void)
{
  static const char *const namen[] = { "Energie Voorbeeld", "Zorgverzekeraar Fictief", "De Energiewinkel", "Müller & Zoon", "Krediet 100%", "Mijn_Bank" };
  static const struct
  {
    const char *zoek, *gevonden;
  } gevallen[] = {
    { "energie", "Energie Voorbeeld;De Energiewinkel" },
    { "ENERG voor", "Energie Voorbeeld" },
    { "verzekeraar", "" }, /* only the beginning of a word */
    { "muller", "Müller & Zoon" },
    { "zoon mul", "Müller & Zoon" },
    { "100%", "Krediet 100%" },
    { "_", "" },
    { "%", "" },
    { "", "" },
    { "  ", "" },
  };
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) dossier = proef_dossier ("Proef", NULL, "aanmelding 2026-01-05", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (namen); i++)
    proef_add_schuld (dossier, namen[i], 10000);
  proef_insert (b, dossier);
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) gevonden = stip_schuldeiser_zoek (b->db, gevallen[i].zoek, 4, &error);
      g_assert_no_error (error);
      g_ptr_array_add (gevonden, NULL);
      g_autofree char *lijst = g_strjoinv (";", (char **)gevonden->pdata);
      g_assert_cmpstr (lijst, ==, gevallen[i].gevonden);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/voorkeur/recent", test_recent);
  g_test_add_func ("/voorkeur/buiten-journaal", test_buiten_journaal);
  g_test_add_func ("/voorkeur/per-persoon", test_voorkeur);
  g_test_add_func ("/voorkeur/schuldeisers", test_schuldeisers);
  return g_test_run ();
}
