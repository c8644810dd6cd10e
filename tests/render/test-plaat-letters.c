/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "plaat-modellen.h"
#include "render/stip-plaat-blad.h"

/* On a computer without letters for a language no plate of empty boxes is made:
 * the error says what to install. */
static void
test_geen_letters (void)
{
  g_autoptr(StipPlaat) plaat = maak_plaat (STIP_PLAAT_DE_WEG, "ti", FALSE, -1);
  g_autoptr(StipMeter) meter = stip_plaat_meter_new (plaat);
  g_autoptr(GError) error = NULL;
  g_autoptr(StipTekening) tek = stip_plaat_teken (plaat, meter, STIP_PLAAT_LIGGEND, &error);

  g_assert_null (tek);
  g_assert_error (error, STIP_PLAAT_ERROR, STIP_PLAAT_ERROR_LETTER);
  g_assert_nonnull (strstr (error->message, "Tigrinya"));
  g_assert_nonnull (strstr (error->message, "fonts-noto-core"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plaat-letters/geen-letters", test_geen_letters);
  return g_test_run ();
}
