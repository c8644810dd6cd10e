/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-veld-plek.h"

const StipVeldPlek *
stip_veld_plek_zoek (const StipVeldPlek *plekken, gsize aantal, const StipVeld *veld)
{
  for (gsize i = 0; i < aantal; i++)
    if (g_str_equal (plekken[i].veld, veld->id))
      return &plekken[i];
  return NULL;
}

char *
stip_veld_plek_dup (gconstpointer record, const StipVeldPlek *plek)
{
  gconstpointer hier = (const char *)record + plek->plaats;

  switch (plek->soort)
    {
    case STIP_PLEK_TEKST:
    case STIP_PLEK_LIJST:
      return g_strdup (*(char *const *)hier);
    case STIP_PLEK_JANEE:
      return *(const StipJaNee *)hier == STIP_JANEE_ONBEKEND ? NULL : g_strdup (*(const StipJaNee *)hier == STIP_JANEE_JA ? "ja" : "nee");
    case STIP_PLEK_GELD:
      return stip_geld_is_bekend (*(const StipGeld *)hier) ? g_strdup_printf ("%" G_GINT64_FORMAT, *(const StipGeld *)hier) : NULL;
    case STIP_PLEK_GETAL:
      return *(const int *)hier < 0 ? NULL : g_strdup_printf ("%d", *(const int *)hier);
    case STIP_PLEK_DATUM:
      return stip_datum_to_iso (*(const StipDatum *)hier);
    default:
      g_return_val_if_reached (NULL);
    }
}

void
stip_veld_plek_zet (gpointer record, const StipVeldPlek *plek, const char *waarde)
{
  gpointer hier = (char *)record + plek->plaats;

  switch (plek->soort)
    {
    case STIP_PLEK_TEKST:
      g_free (*(char **)hier);
      *(char **)hier = g_strdup (waarde);
      break;
    case STIP_PLEK_LIJST:
      *(const char **)hier = stip_lijst_zoek (plek->lijst, waarde);
      break;
    case STIP_PLEK_JANEE:
      *(StipJaNee *)hier = waarde == NULL ? STIP_JANEE_ONBEKEND : g_str_equal (waarde, "ja") ? STIP_JANEE_JA
                                                                                             : STIP_JANEE_NEE;
      break;
    case STIP_PLEK_GELD:
      *(StipGeld *)hier = waarde == NULL ? STIP_GELD_ONBEKEND : g_ascii_strtoll (waarde, NULL, 10);
      break;
    case STIP_PLEK_GETAL:
      *(int *)hier = waarde == NULL ? -1 : (int)g_ascii_strtoll (waarde, NULL, 10);
      break;
    case STIP_PLEK_DATUM:
      if (waarde == NULL || !stip_datum_parse_iso (waarde, hier, NULL))
        *(StipDatum *)hier = STIP_DATUM_ONBEKEND;
      break;
    default:
      g_return_if_reached ();
    }
}
