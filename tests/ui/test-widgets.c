/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <adwaita.h>

#include "store/stip-store-error.h"
#include "ui/openen/stip-openen-fout.h"
#include "ui/openen/stip-sleutel-afdruk.h"
#include "ui/openen/stip-wachtzin-sterkte.h"
#include "ui/widgets/stip-badge.h"
#include "ui/widgets/stip-fase-stippen.h"
#include "ui/widgets/stip-span.h"

#define VANDAAG (stip_datum_new (2026, 5, 19))

static void
test_badge (void)
{
  static const struct
  {
    int         uiterlijk, uiterste; /* days from today */
    const char *tekst, *klasse;
  } GEVALLEN[] = {
    { -7, -7, "7 dagen te laat", "late" },
    { -1, -1, "1 dag te laat", "late" },
    { 0, 0, "vandaag", "today" },
    { 1, 1, "morgen", "soon" },
    { 3, 3, "nog 3 dagen", "soon" },
    { 4, 9, "nog 4 dagen", "plain" },
    { -14, 0, "vandaag", "today" }, /* past the local norm, not past the law */
    { -14, 20, "nog 20 dagen", "plain" },
    { 2, 30, "nog 2 dagen", "soon" },
  };
  StipBadge *badge = g_object_ref_sink (STIP_BADGE (stip_badge_new ()));

  g_assert_null (stip_badge_get_tekst (badge));
  for (gsize i = 0; i < G_N_ELEMENTS (GEVALLEN); i++)
    {
      stip_badge_set_termijn (badge, VANDAAG + GEVALLEN[i].uiterlijk, VANDAAG + GEVALLEN[i].uiterste, VANDAAG, STIP_TAAL_NL);
      g_assert_cmpstr (stip_badge_get_tekst (badge), ==, GEVALLEN[i].tekst);
      g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (badge), GEVALLEN[i].klasse));
      gtk_test_accessible_assert_property (badge, GTK_ACCESSIBLE_PROPERTY_LABEL, GEVALLEN[i].tekst);
    }
  stip_badge_set_termijn (badge, STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND, VANDAAG, STIP_TAAL_NL);
  g_assert_null (stip_badge_get_tekst (badge));
  g_assert_finalize_object (badge);
}

static void
test_fase (void)
{
  StipFaseStippen *stippen = g_object_ref_sink (STIP_FASE_STIPPEN (stip_fase_stippen_new ()));

  stip_fase_stippen_set_fase (stippen, STIP_FASE_SCHULDREGELING, STIP_TAAL_NL);
  gtk_test_accessible_assert_property (stippen, GTK_ACCESSIBLE_PROPERTY_LABEL, "Phase 4 of 6, Schuldregeling");
  stip_fase_stippen_set_fase (stippen, STIP_FASE_GEEN, STIP_TAAL_NL);
  gtk_test_accessible_assert_property (stippen, GTK_ACCESSIBLE_PROPERTY_LABEL, "–");
  g_assert_finalize_object (stippen);
}

static void
spin (guint ms)
{
  gint64 end = g_get_monotonic_time () + ms * 1000;
  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
}

static void
test_span (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *span = g_object_new (STIP_TYPE_SPAN, NULL);
  GtkWidget *wide = gtk_label_new ("x");
  int        minimum, natural;

  gtk_widget_set_size_request (wide, 1300, 100);
  stip_span_set_child (STIP_SPAN (span), wide);
  gtk_widget_measure (span, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 640);
  g_assert_cmpint (natural, ==, 1300);

  gtk_window_set_child (GTK_WINDOW (window), span);
  gtk_window_set_default_size (GTK_WINDOW (window), 700, 300);
  gtk_window_present (GTK_WINDOW (window));
  spin (300);
  g_assert_true (stip_span_get_narrow (STIP_SPAN (span)));
  g_assert_cmpint (gtk_widget_get_width (wide), ==, 1300);
  g_assert_true (stip_span_van (wide) == STIP_SPAN (span));
  g_assert_cmpfloat (stip_span_get_em (STIP_SPAN (span)), >, 5);

  g_object_add_weak_pointer (G_OBJECT (span), (gpointer *)&span);
  gtk_window_destroy (GTK_WINDOW (window));
  spin (50);
  g_assert_null (span);
}

static void
test_strength (void)
{
  static const struct
  {
    const char *tekst;
    StipSterkte sterkte;
  } GEVALLEN[] = {
    { "", STIP_STERKTE_TE_KORT },
    { "elf tekens!", STIP_STERKTE_TE_KORT },
    { "aaaaaaaaaaaaaaaaaaaaaaaa", STIP_STERKTE_TE_KORT },
    { "twaalftekens", STIP_STERKTE_MATIG },
    { "ab ab ab ab ab", STIP_STERKTE_MATIG }, /* many words, two letters */
    { "rode fiets op zolder", STIP_STERKTE_GOED },
    { "ëéïöüàèùçñâêîô", STIP_STERKTE_MATIG }, /* characters are counted, not bytes */
    { "ëéïöüàèùçñâ", STIP_STERKTE_TE_KORT },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (GEVALLEN); i++)
    {
      g_autofree char *hint = stip_wachtzin_sterkte_hint (GEVALLEN[i].tekst);
      g_assert_cmpint (stip_wachtzin_sterkte (GEVALLEN[i].tekst), ==, GEVALLEN[i].sterkte);
      g_assert_cmpstr (hint, !=, "");
    }
}

static void
test_errors (void)
{
  for (int code = STIP_STORE_ERROR_WACHTZIN; code <= STIP_STORE_ERROR_MISLUKT; code++)
    {
      g_autoptr (GError) error = g_error_new_literal (STIP_STORE_ERROR, code, "eigen tekst");
      g_autofree char *tekst = stip_openen_fout_tekst (error);
      g_assert_cmpuint (strlen (tekst), >, 5);
      g_assert_null (strstr (tekst, "rror"));
    }
}

static void
test_key_lines (void)
{
  g_autofree char *regels = stip_sleutel_afdruk_regels ("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF");
  g_assert_cmpstr (regels, ==, "AAAA   BBBB   CCCC   DDDD\nEEEE   FFFF");
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/widgets/badge", test_badge);
  g_test_add_func ("/widgets/fase-stippen", test_fase);
  g_test_add_func ("/widgets/span", test_span);
  g_test_add_func ("/openen/sterkte", test_strength);
  g_test_add_func ("/openen/fouten", test_errors);
  g_test_add_func ("/openen/sleutelregels", test_key_lines);
  return g_test_run ();
}
