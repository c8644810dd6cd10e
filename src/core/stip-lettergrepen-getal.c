/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-lettergrepen.h"

#define SAMEN_MAX 9 /* digits of a number that is said as one */

static guint
below_hundred (guint n)
{
  /* nul een twee drie vier vijf zes ze-ven acht ne-gen tien elf twaalf der-tien veer-tien vijf-tien zes-tien ze-ven-tien
   * acht-tien ne-gen-tien */
  static const guint8 tot_twintig[] = { 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 3, 2, 3 };
  /* twin-tig der-tig veer-tig vijf-tig zes-tig ze-ven-tig tach-tig ne-gen-tig */
  static const guint8 tientallen[] = { 0, 0, 2, 2, 2, 2, 2, 3, 2, 3 };

  if (n < G_N_ELEMENTS (tot_twintig))
    return tot_twintig[n];
  return tientallen[n / 10] + (n % 10 > 0 ? tot_twintig[n % 10] + 1u : 0u); /* een-EN-twin-tig */
}

static guint
below_thousand (guint n)
{
  guint som = 0;

  if (n >= 100)
    som += 2 + (n >= 200 ? below_hundred (n / 100) : 0); /* hon-derd, twee-hon-derd */
  return som + (n % 100 > 0 ? below_hundred (n % 100) : 0);
}

static guint
below_milliard (guint n)
{
  guint miljoen = n / 1000000, duizend = n / 1000 % 1000;
  guint som = below_thousand (n % 1000);

  if (miljoen > 0)
    som += 2 + below_thousand (miljoen); /* een mil-joen */
  if (duizend > 0)
    som += 2 + (duizend > 1 ? below_thousand (duizend) : 0); /* dui-zend */
  return n == 0 ? 1 : som;
}

guint
stip_lettergrepen_getal (const char *cijfers, gsize aantal)
{
  guint n = 0, los = 0;

  for (gsize i = 0; i < aantal; i++)
    {
      guint cijfer = (guint)(cijfers[i] - '0');
      los += below_hundred (cijfer);
      if (i < SAMEN_MAX)
        n = n * 10 + cijfer;
    }
  /* a phone number and a long reference are read digit by digit */
  return aantal > SAMEN_MAX || (aantal > 1 && cijfers[0] == '0') ? los : below_milliard (n);
}
