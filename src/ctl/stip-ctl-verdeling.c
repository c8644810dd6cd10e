/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <string.h>

#include "core/stip-verdeling.h"
#include "ctl/stip-ctl-json.h"
#include "ctl/stip-ctl-verdeling-lezer.h"

static void
add_percentage (JsonBuilder *json, const char *naam, StipBreuk breuk)
{
  g_autofree char *tekst = stip_breuk_format_percentage (breuk, '.');

  json_builder_set_member_name (json, naam);
  if (tekst != NULL)
    json_builder_add_string_value (json, tekst);
  else
    json_builder_add_null_value (json);
}

static void
print_distribution (const StipVerdeling *verdeling, GPtrArray *ids)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  stip_ctl_json_int (json, "uitgekeerd", verdeling->uitgekeerd);
  stip_ctl_json_int (json, "rest", verdeling->rest);
  add_percentage (json, "percentage_preferent", verdeling->preferent);
  add_percentage (json, "percentage_concurrent", verdeling->concurrent);
  json_builder_set_member_name (json, "uitkeringen");
  json_builder_begin_array (json);
  for (gsize i = 0; i < verdeling->aantal; i++)
    {
      g_autofree char *uitleg = stip_verdeling_uitleg (verdeling, i);
      json_builder_begin_object (json);
      stip_ctl_json_text (json, "id", g_ptr_array_index (ids, i));
      stip_ctl_json_int (json, "bedrag", verdeling->uitkeringen[i].bedrag);
      add_percentage (json, "percentage", stip_verdeling_aandeel (verdeling, i));
      stip_ctl_json_text (json, "uitleg", uitleg);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  json_builder_end_object (json);
  stip_ctl_print_json (json);
}

StipCtlStatus
stip_ctl_distribute (char **args, GError **error)
{
  g_auto (GStrv) in = NULL;
  const GOptionEntry options[] = { G_OPTION_ENTRY_NULL };

  if (!stip_ctl_parse (args, options, "distribute [IN.json]   (without a file, or with -: standard input)", &in, error))
    return STIP_CTL_AANROEP;
  if (in[0] != NULL && in[1] != NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "unexpected argument: %s", in[1]);
      return STIP_CTL_AANROEP;
    }
  const char *bestand = in[0] != NULL && !g_str_equal (in[0], "-") ? in[0] : NULL;
  g_autoptr (StipVerdelingInvoer) invoer = stip_verdeling_invoer_read (bestand, error);
  if (invoer == NULL)
    {
      g_prefix_error (error, "%s: ", bestand != NULL ? bestand : "standard input");
      return STIP_CTL_NEE;
    }
  g_autoptr (StipVerdeling) verdeling = stip_verdeling_new (invoer->bedrag, (const StipVerdeelpost *)(gpointer)invoer->posten->data, invoer->posten->len, error);
  if (verdeling == NULL)
    return STIP_CTL_NEE;
  print_distribution (verdeling, invoer->ids);
  return STIP_CTL_KLAAR;
}
